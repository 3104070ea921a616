import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IdOf, SideId } from '@travaux/model'
import { economyFindings, findingSentence, partNaming, type DraftText, type EconomyFinding, type OnRecord, type Promised, type RoundText } from '@travaux/drafting'
import { act, ada, agreedOut, alt, answers, bor, brk, cls, cyr, held, passage, prp, record, round, stand, text, tie } from './builders.ts'

type Is = EconomyFinding['is']
type Of<K extends Is> = Extract<EconomyFinding, { is: K }>

function found<K extends Is>(is: K, rounds: readonly RoundText[], known: Partial<OnRecord> = {}): readonly Of<K>[] {
  return economyFindings(rounds, record(known)).filter((each): each is Of<K> => each.is === is)
}

const once = (of: DraftText): readonly RoundText[] => [round(1, of)]

function said(finding: EconomyFinding | undefined, of: DraftText): string {
  const name = (id: SideId): string => id === ada ? 'Ada' : id === bor ? 'Bor' : 'Cyr'
  return finding === undefined ? '' : findingSentence(finding, partNaming(of, { side: name, proposition: (id) => `answer ${id.slice(4)}`, issue: (id) => id.slice(4) }))
}

const promise = (name: string, what: string, sides: readonly SideId[] = [bor]): Promised => ({ id: `und_${name}` as IdOf<'undertaking'>, sides, what, date: '2031-04-02', evidence: [passage(7)] })

describe('what nobody is behind', () => {
  const withdrawn = { ...alt('alt_old', 'must'), acts: [act('table'), act('withdraw')] }

  it('what is left can be agreed where only one alternative has anybody behind it', () => {
    const of = text(cls('1', brk('a', withdrawn, alt('alt_new', 'shall', [held(ada, 'proposes'), held(bor, 'accepts')]))))
    const [finding] = found('nobody-behind', once(of))
    expect(finding).toMatchObject({ bracket: 'brk_a', alternatives: ['alt_old'], may: 'agree', left: 'alt_new', unheard: [] })
    expect(finding?.evidence.map(({ subject }) => subject)).toEqual(['act_ada-proposes-1', 'act_bor-accepts-1', 'act_of-alt_new', 'act_table', 'act_withdraw'])
    expect(said(finding, of)).toBe('In bracket 1.1 no side is behind “must”: what is left is “shall”, which can be agreed.')
  })

  it('says who is not behind what is left', () => {
    const of = text(cls('1', brk('a', withdrawn, alt('alt_new', 'shall', [held(ada, 'proposes')]))))
    expect(found('nobody-behind', once(of))[0]).toMatchObject({ may: 'agree', unheard: [bor] })
    expect(said(found('nobody-behind', once(of))[0], of)).toContain('which can be agreed if Bor will.')
  })

  it('alternatives can be dropped where several others have backing, and the bracket where none has', () => {
    const [dropped, gone] = found('nobody-behind', once(text(cls('1', brk('a', withdrawn, alt('alt_x', 'shall', [held(ada, 'proposes')]), alt('alt_y', 'should', [held(bor, 'proposes')])), brk('b', withdrawn)))))
    expect([dropped?.may, gone?.may]).toEqual(['drop', 'close'])
  })

  it('words that stood before a bracket was opened over them have the text behind them', () => {
    const stood = { ...alt('alt_stood', 'shall'), acts: [] }
    expect(found('nobody-behind', once(text(cls('1', brk('a', stood, alt('alt_x', 'should', [held(ada, 'proposes')]))))))).toEqual([])
    expect(found('nobody-behind', once(text(cls('1', brk('a', stood, alt('alt_x', 'should', [held(ada, 'proposes'), held(bor, 'supports')]))))))).toHaveLength(1)
  })
})

describe('sides that have said since', () => {
  const of = text(cls('1', brk('a', alt('alt_free', 'free', [held(ada, 'proposes')], 'free'), alt('alt_paid', 'paid', [held(bor, 'proposes')], 'paid'))))

  it('sides agree where one has since said that it supports the other’s answer', () => {
    const [finding, ...more] = found('sides-agree', once(of), { stands: [stand(bor, 'free', 'supports', '2031-05-09'), stand(bor, 'free', 'opposes', '2031-04-01')] })
    expect(more).toEqual([])
    expect(finding).toMatchObject({ bracket: 'brk_a', alternative: 'alt_free', all: 'for', sides: [{ side: ada, statement: null }, { side: bor, statement: 'stm_bor-free-supports-2031-05-09', date: '2031-05-09' }] })
    expect(finding?.evidence).toContainEqual({ subject: 'stm_bor-free-supports-2031-05-09', passage: passage(28) })
    expect(said(finding, of)).toBe('In bracket 1.1 all sides are now for “free”, by what was said since by Bor on 2031-05-09: it can be agreed.')
  })

  it.each([['before the position', stand(bor, 'free', 'supports', '2031-04-30')], ['on its day', stand(bor, 'free', 'supports', '2031-05-01')], ['on a day nobody knows', stand(bor, 'free', 'supports', null)], ['on conditions', stand(bor, 'free', 'conditional', '2031-05-09')]])('what was said %s is no agreement', (_, stance) => {
    expect(found('sides-agree', once(of), { stands: [stance] })).toEqual([])
  })

  it('a side that speaks for its own words makes no agreement', () => {
    const alone = text(cls('1', brk('a', alt('alt_free', 'free', [held(ada, 'proposes')], 'free'))))
    expect(found('sides-agree', once(alone), { stands: [stand(ada, 'free', 'supports', '2031-05-09')] })).toEqual([])
  })

  it('of three sides two may agree while the third is silent, but not while it opposes', () => {
    const three = { ...of, sides: [ada, bor, cyr] }
    const agreed = [stand(bor, 'free', 'supports', '2031-05-09')]
    expect(found('sides-agree', once(three), { stands: agreed })[0]).toMatchObject({ all: 'none-against', sides: [{ stands: 'for' }, { stands: 'for' }, { side: cyr, stands: 'silent' }] })
    expect(found('sides-agree', once(three), { stands: [...agreed, stand(cyr, 'free', 'will-not-discuss', '2031-01-01')] })).toEqual([])
  })

  it('the day of an act counts before that of its round', () => {
    const acts: OnRecord['acts'] = [{ id: held(bor, 'proposes').act, recordedAt: '2031-05-20T00:00:00Z', value: { draft: of.id, round: 1, date: '2031-05-20', side: bor, person: null, meeting: null, does: { act: 'strike', clause: 'cls_1' } } }]
    expect(found('sides-agree', once(of), { acts, stands: [stand(bor, 'free', 'supports', '2031-05-09')] })).toEqual([])
  })

  it('a position is held against what the side has said since', () => {
    const [left, came] = found('said-otherwise', once(text(cls('1', brk('a', alt('alt_free', 'free', [held(ada, 'opposes'), held(bor, 'supports')], 'free'))))), { stands: [stand(bor, 'free', 'opposes', '2031-05-03'), stand(ada, 'free', 'supports', '2031-05-04')] })
    expect([left, came]).toMatchObject([{ side: ada, position: 'opposes', stance: 'supports', date: '2031-05-04' }, { side: bor, position: 'supports', stance: 'opposes' }])
    expect(said(came, of)).toBe('Bor supports “free” in bracket 1.1, but on 2031-05-03 it said that it opposes “answer free”.')
  })
})

describe('alternatives that differ only in wording', () => {
  const pair = (a: string, b: string, answerA: string | null = null, answerB: string | null = null) => found('wording-only', once(text(cls('1', brk('a', alt('alt_a', a, [], answerA), alt('alt_b', b, [], answerB))))))

  it.each([
    ['The Parties shall report.', 'the parties shall report'],
    ['in accordance with article 3', 'pursuant to Article 3'],
    ['prior to the visit', 'before a visit'],
    ['the organisation of work', 'the organization of work'],
  ])('%s / %s: the same words', (a, b) => {
    expect(pair(a, b)).toMatchObject([{ why: 'same-words', alternatives: ['alt_a', 'alt_b'] }])
  })

  it.each([
    ['exchange samples, data and reports on fish', 'exchange data, reports on fish and samples', 1],
    ['exchange samples on fish and data', 'exchange data on fish and samples', 0],
    ['exchange samples and data on fish', 'exchange data and samples on fish', 1],
    ['fish stocks and fish prices', 'fish prices and fish stocks', 1],
    ['tolls and dues or fees', 'tolls or dues and fees', 0],
    ['Ada shall pay Bor', 'Bor shall pay Ada', 0],
  ])('%s / %s: a list in another order, %i', (a, b, times) => {
    expect(pair(a, b).filter(({ why }) => why === 'same-list')).toHaveLength(times)
  })

  it('the same answer in other words, with what differs word by word', () => {
    const [a, b] = ['The pass shall stay open to all', 'The pass will be open to everybody']
    const [finding] = pair(a, b, 'open', 'open')
    expect(finding?.why).toBe('same-proposition')
    expect(finding?.differs.map(({ aFrom, aTo, bFrom, bTo }) => [a.slice(aFrom, aTo), b.slice(bFrom, bTo)])).toEqual([['shall stay', 'will be'], ['all', 'everybody']])
  })

  it('"shall" and "shall not", or "shall" and "should", are not the same', () => {
    expect([...pair('shall report', 'shall not report'), ...pair('shall report', 'should report')]).toEqual([])
  })
})

describe('terms', () => {
  const clauses = [cls('1', '“Zone” means the land within ten miles of the pass.'), cls('2', 'In the Zone no dues are raised. Whoever leaves the zone pays.'), cls('3', 'Zone rules apply.')]

  it('a term defined in two articles', () => {
    const of = text(...clauses, cls('4', '“Zone” means the valley.'))
    const [finding] = found('defined-twice', once(of))
    expect(finding).toMatchObject({ term: 'Zone', definitions: [{ article: 'cls_1' }, { article: 'cls_4' }], evidence: [{ subject: 'act_tabled-1' }, { subject: 'act_tabled-4' }] })
    expect(said(finding, of)).toBe('Article 1 and article 4 both define “Zone”: keep one definition.')
  })

  it('a defined term without its capital', () => {
    const of = text(...clauses)
    const [finding, ...more] = found('term-two-ways', once(of))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ term: 'Zone', defined: { article: 'cls_1' }, clause: 'cls_2', uses: [{ words: 'zone' }] })
    expect(said(finding, of)).toBe('Article 2 says “zone” where article 1 defines “Zone”: use the defined term, or say what else is meant.')
  })
})

describe('what no clause carries', () => {
  const of = text(cls('1', 'The Parties shall keep the mountain pass open to carriers of grain.'), cls('2', brk('a', alt('alt_a', 'Salt caravans pay no tolls.', [held(ada, 'proposes')], 'salt'))), cls('3', agreedOut(brk('b', alt('alt_b', 'Guards', [], 'guards')), 'alt_b')))

  it('an undertaking whose words stand in no clause, with what it was compared with', () => {
    const [finding, ...more] = found('promise-not-carried', once(of), { promises: [promise('hostels', 'Bor promised to build hostels for pilgrims'), promise('grain', 'to open the pass to grain carriers')], propositions: [answers('salt', 'tolls', 'Salt goes free')] })
    expect(more).toEqual([])
    expect(finding).toMatchObject({ promise: 'und_hostels', sides: [bor], compared: { clauses: 3, propositions: 2, threshold: 0.5, nearest: null } })
    expect(finding?.evidence).toEqual([{ subject: 'und_hostels', passage: passage(7) }])
    expect(said(finding, of)).toBe('Bor has undertaken by 2031-04-02: “Bor promised to build hostels for pilgrims”. No clause carries it (compared with 3 clauses and 2 answers; none has a word of it).')
  })

  it('an undertaking that an answer of the text carries in other words than the clause is carried', () => {
    expect(found('promise-not-carried', once(of), { promises: [promise('salt', 'that salt goes free')], propositions: [answers('salt', 'tolls', 'Salt goes free')] })).toEqual([])
  })

  it('an answer that all sides support and no alternative gives', () => {
    const stands = [stand(ada, 'wells', 'supports', '2031-03-01'), stand(bor, 'wells', 'supports', '2031-04-01'), stand(ada, 'guards', 'supports', null), stand(bor, 'guards', 'supports', null), stand(ada, 'inns', 'supports', null)]
    const [finding, ...more] = found('answer-not-carried', once(of), { stands, propositions: [answers('wells', 'water', 'Wells are dug jointly'), answers('guards', 'order', 'Guards patrol'), answers('inns', 'order', 'Inns are built')] })
    expect(more).toEqual([])
    expect(finding).toMatchObject({ proposition: prp('wells'), date: '2031-04-01' })
  })
})

describe('brackets that close or fall together', () => {
  const rival = (name: string, mine: string, theirs: string) => brk(name, alt(`alt_${name}1`, mine, [held(ada, 'proposes')], mine), alt(`alt_${name}2`, theirs, [held(bor, 'proposes')], theirs))

  it('a given package closes the brackets that hold its picks, and says who is against', () => {
    const of = text(cls('1', rival('a', 'free', 'paid')), cls('2', rival('b', 'day', 'night')))
    const [finding] = found('closes-together', once(of), { packages: [{ name: 'Spring', picks: [prp('night'), prp('free')] }], stands: [stand(bor, 'free', 'opposes', '2031-05-09')] })
    expect(finding).toMatchObject({ name: 'Spring', picks: [{ bracket: 'brk_a', alternative: 'alt_a1' }, { bracket: 'brk_b', alternative: 'alt_b2' }], sides: [{ side: ada, gains: 1, against: 0 }, { side: bor, gains: 1, against: 1 }], bounded: false })
    expect(said(finding, of)).toBe('The package “Spring” would close 2 brackets together: “free” in bracket 1.1 and “night” in bracket 2.1. It gives Ada 1 and Bor 1 of what they are for; Bor is against 1.')
  })

  it('a package is found in which each side gains alike and none is crossed', () => {
    const of = text(cls('1', rival('a', 'free', 'paid'), rival('b', 'day', 'night')), cls('2', rival('c', 'salt', 'grain')))
    expect(found('closes-together', once(of))).toMatchObject([{ name: null, picks: [{ bracket: 'brk_a' }, { bracket: 'brk_b' }], sides: [{ gains: 1, against: 0 }, { gains: 1, against: 0 }] }])
    const crossed = found('closes-together', once(of), { redLines: [{ side: bor, proposition: prp('day'), by: 'mdt_1' as IdOf<'mandate'> }] })
    expect(crossed[0]?.picks.map(({ alternative }) => alternative)).toEqual(['alt_a1', 'alt_b2'])
  })

  it('a package keeps to what answers exclude and require, over articles', () => {
    const of = text(cls('1', rival('a', 'free', 'paid')), cls('2', rival('b', 'day', 'night')))
    const linkages = [tie('prp_free', 'excludes', 'prp_night'), tie('prp_paid', 'requires', 'prp_night')]
    const [finding] = found('closes-together', once(of), { linkages })
    expect(finding?.picks.map(({ proposition }) => proposition)).toSatisfy((picks: readonly string[]) => picks.join(' ') === 'prp_free prp_day' || picks.join(' ') === 'prp_paid prp_night')
    expect(finding?.evidence.map(({ subject }) => subject)).toEqual(expect.arrayContaining(linkages.map(({ id }) => id)))
  })

  it('there is no package where every way is crossed', () => {
    const of = text(cls('1', rival('a', 'free', 'paid')), cls('2', rival('b', 'day', 'night')))
    expect(found('closes-together', once(of), { linkages: [tie('prp_free', 'excludes', 'prp_night'), tie('prp_free', 'excludes', 'prp_day'), tie('prp_paid', 'excludes', 'prp_night'), tie('prp_paid', 'excludes', 'prp_day')] })).toEqual([])
  })

  it('a search that is cut short says so', () => {
    // Threes that must go the same way cannot be shared out evenly, which only a full search would show.
    const hard = Array.from({ length: 45 }, (_, i) => brk(`h${i}`, alt(`alt_h${i}a`, `a${i}`, [held(ada, 'proposes')], `a${i}`), alt(`alt_h${i}b`, `b${i}`, [held(bor, 'proposes')], `b${i}`)))
    const linkages = Array.from({ length: 45 }, (_, i) => tie(`prp_a${i}`, 'excludes', `prp_b${i - i % 3 + (i + 1) % 3}`))
    const of = text(cls('1', ...hard))
    const [finding] = found('closes-together', once(of), { linkages })
    expect(finding?.sides.map(({ gains }) => gains).sort()).toEqual([21, 24])
    expect(said(finding, of)).toContain('The search was cut short: there may be a better one.')
    expect(finding?.bounded).toBe(true)
  })

  it('a bracket inside an alternative falls with it', () => {
    const of = text(cls('4', brk('outer', alt('alt_o1', [{ is: 'words', words: 'for ', was: [] }, rival('inner', 'five', 'ten')]), alt('alt_o2', ''))))
    const [finding] = found('falls-with', once(of))
    expect(finding).toMatchObject({ bracket: 'brk_inner', alternative: null, with: { bracket: 'brk_outer', alternative: 'alt_o1' }, why: 'inside' })
    expect(said(finding, of)).toBe('Bracket 4.2 stands inside an alternative of bracket 4.1 and falls with it, unless that is taken.')
  })

  it('an alternative falls with the answer it requires, and with the clause it names', () => {
    const of = text(cls('1', rival('a', 'free', 'paid')), cls('2', rival('b', 'day', 'night')), cls('3', brk('c', alt('alt_c1', 'Whole'), alt('alt_c2', ''))), cls('5', brk('d', alt('alt_d1', 'as {cls_3} says'), alt('alt_d2', 'as agreed'))))
    expect(found('falls-with', once(of), { linkages: [tie('prp_night', 'requires', 'prp_paid')] })).toMatchObject([
      { bracket: 'brk_b', alternative: 'alt_b2', with: { bracket: 'brk_a', alternative: 'alt_a2' }, why: 'requires' },
      { bracket: 'brk_d', alternative: 'alt_d1', with: { bracket: 'brk_c', alternative: 'alt_c2' }, why: 'refers' },
    ])
  })

  it('brackets untouched for two rounds, and those open longest', () => {
    const old = brk('old', alt('alt_x', 'x', [held(ada, 'proposes', 1)]))
    const touched = { ...brk('touched', alt('alt_y', 'y', [held(ada, 'proposes', 1)])), touched: 4 }
    const young = brk('young', alt('alt_z', 'z', [held(ada, 'proposes', 3)]))
    const of = text(cls('1', old, touched, young))
    const rounds = [1, 2, 3, 4].map((each) => round(each, of))
    expect(found('untouched', rounds)).toMatchObject([{ bracket: 'brk_old', rounds: 3, open: 3, longest: true }, { bracket: 'brk_touched', rounds: 0, open: 3, longest: true }])
    expect(found('untouched', rounds.slice(0, 1))).toEqual([])
  })
})

describe('economyFindings', () => {
  const sideOf = fc.constantFrom(ada, bor, cyr)
  const position = fc.constantFrom('proposes', 'supports', 'accepts', 'opposes', 'reserves')
  const answer = fc.constantFrom('p', 'q', 'r', 's', 't')
  const alternative = fc.record({ words: fc.constantFrom('shall', 'Shall', 'should', '', 'the Zone and the pass', 'the pass and the zone', 'as {cls_2} says'), positions: fc.uniqueArray(fc.tuple(sideOf, position), { selector: ([side]) => side, maxLength: 3 }), answer: fc.option(answer) })
  const draft = fc.array(fc.array(fc.array(alternative, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), { minLength: 1, maxLength: 4 }).map((clauses) => ({
    ...text(...clauses.map((brackets, i) => cls(`${i + 1}`, ...brackets.map((all, j) => brk(`${i}-${j}`, ...all.map((each, k) => alt(`alt_${i}-${j}-${k}`, each.words, each.positions.map(([side, is]) => held(side, is)), each.answer))))))),
    sides: [ada, bor, cyr],
  }))
  const dates = fc.option(fc.constantFrom('2031-04-30', '2031-05-01', '2031-05-02', '2031-06-01'))
  const known = fc.record({
    stands: fc.array(fc.tuple(sideOf, answer, fc.constantFrom('supports' as const, 'conditional' as const, 'opposes' as const, 'will-not-discuss' as const), dates).map((each) => stand(...each)), { maxLength: 12 }),
    linkages: fc.array(fc.tuple(answer, fc.constantFrom('requires' as const, 'excludes' as const, 'waits-for' as const), answer).map(([of, kind, on]) => tie(`prp_${of}`, kind, `prp_${on}`)), { maxLength: 5 }),
    packages: fc.array(fc.record({ name: fc.constantFrom('Spring', 'Autumn'), picks: fc.array(answer.map(prp), { maxLength: 3 }) }), { maxLength: 2 }),
    redLines: fc.array(fc.record({ side: sideOf, proposition: answer.map(prp), by: fc.constantFrom('mdt_1', 'mdt_2').map((id) => id as IdOf<'mandate'>) }), { maxLength: 3 }),
    promises: fc.array(fc.constantFrom(promise('a', 'hostels'), promise('b', 'the pass', [bor, ada])), { maxLength: 2 }),
    propositions: fc.constant([answers('p', 'x'), answers('q', 'x'), answers('r', 'y')]),
  })

  it('economyFindings(rounds, record) is the same in whatever order rounds and record come, and every finding has words', () => {
    fc.assert(fc.property(draft, draft, known, (first, second, onRecord) => {
      const rounds = [round(1, first), round(2, second)]
      const findings = economyFindings(rounds, record(onRecord))
      const turned = Object.fromEntries(Object.entries(onRecord).map(([key, list]) => [key, list.toReversed()])) as Partial<OnRecord>
      expect(economyFindings(rounds.toReversed(), record(turned))).toEqual(findings)
      for (const finding of findings) expect(said(finding, second)).toMatch(/^[\p{Lu}“].*[.”]$/u)
    }), { seed: 7, numRuns: 300 })
  })

  it('every package found takes one alternative a bracket that no side is against, and keeps to what excludes', () => {
    fc.assert(fc.property(draft, known, (of, onRecord) => {
      for (const { name, picks, sides } of found('closes-together', once(of), onRecord)) {
        if (name !== null) continue
        expect(new Set(picks.map(({ bracket }) => bracket)).size).toBe(picks.length)
        expect(sides.every(({ against }) => against === 0)).toBe(true)
        const taken = new Set<string | null>(picks.map(({ proposition }) => proposition))
        for (const { tie: kind, of: a, on: b } of onRecord.linkages) if (kind === 'excludes' && a !== b) expect(taken.has(a) && taken.has(b)).toBe(false)
        for (const { side, proposition } of onRecord.redLines) expect(side !== null && taken.has(proposition)).toBe(false)
      }
    }), { seed: 8, numRuns: 300 })
  })

  it('no rounds, or a text that is agreed, leave nothing to do', () => {
    expect(economyFindings([], record())).toEqual([])
    expect(economyFindings(once(text(cls('1', agreedOut(brk('a', alt('alt_a', 'shall', [], 'p')), 'alt_a')))), record({ stands: [stand(ada, 'p', 'opposes', '2031-06-01')] }))).toEqual([])
  })
})
