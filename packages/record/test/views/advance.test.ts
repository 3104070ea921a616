import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chronology, fold, type Folded, type Recorded } from '@travaux/record'
import type { Meeting, Source, Stance } from '@travaux/model'
import { confirmed, gives, ground, japan, kono, lavrov, logOf, number, peace, put, putin, russia, weighs, withdrawn, type Draft } from './build.ts'
import { everything, everythingElse } from './everything.ts'
import { drafts, told, toldOfMeetings } from './tellings.ts'

const seed = 20190122

/**
 * What may be done to a thing that was found: taken back, confirmed, given again as it was, or said to be otherwise; somebody called otherwise; a stance of other words hung
 * on it; a meeting added that rests on no words; two answers said to exclude each other; something put into a settlement; something owed, with how far it came, or how it was kept; a person's last
 * word undone.
 */
const deed = fc.record({ at: fc.nat(), deed: fc.constantFrom('withdraw', 'confirm', 'again', 'correct', 'rename', 'again-named', 'hang', 'bare', 'elsewhere', 'link', 'settle', 'owe', 'owe', 'introduce', 'introduce', 'tell', 'tell', 'undo'), day: fc.constantFrom('2018-11-14', '2019-01-14', '2019-01-23', '2019-02-15') })

function corrected(draft: Draft, day: string): Draft {
  const { finding } = confirmed(draft)
  const value = finding.value as never
  switch (finding.kind) {
    case 'source': return confirmed({ ...draft, finding: { ...finding, value: { ...(value as Source), ...day < '2019-01-20' ? { published: day, title: `As of ${day}` } : { publisher: `Paper of ${day}`, genre: day > '2019-02' ? 'treaty' : 'statement', retold: false, dateline: 'OSAKA' } } } })
    case 'meeting': return confirmed({ ...draft, finding: { ...finding, value: { ...(value as Meeting), date: { value: day, precision: 'day', certainty: 'certain' } } } })
    case 'stance': return confirmed({ ...draft, finding: { ...finding, value: { ...(value as Stance), stance: 'conditional', side: japan } } })
    case 'date': return confirmed({ ...draft, finding: { ...finding, value: { value: day, from: null } } })
    default: return confirmed(draft)
  }
}

type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

/** What a deed records; `undo`: it takes back the last person's word before it instead. */
function doneTo(found: readonly Draft[], { at, deed: what, day }: Deed, i: number): { readonly draft: Draft; readonly undo: boolean } {
  const draft = found[at % found.length] as Draft
  const made = (kind: string, subject: string, value: unknown, evidence: readonly object[]): Draft => confirmed({ ...draft, finding: { subject, kind, value, evidence, confidence: null } as unknown as Draft['finding'] })
  const source = found.filter(({ finding }) => finding.kind === 'source')[at % found.filter(({ finding }) => finding.kind === 'source').length]?.finding.subject
  switch (what) {
    case 'withdraw': return { draft: withdrawn(draft), undo: false }
    case 'again': return { draft, undo: false }
    case 'correct': return { draft: corrected(draft, day), undo: false }
    case 'rename': return { draft: made('person', 'per_lavrov', { name: 'Sergey Viktorovich Lavrov', surname: `Lavrov${at % 3}`, aliases: [], offices: [] }, []), undo: false }
    case 'hang': {
      const statement = found.find(({ finding }) => finding.kind === 'statement')?.finding.subject ?? null
      const words = { source, from: at % 4, to: 6 }
      return { draft: made('stance', `stn_hung${i}`, { statement, side: japan, proposition: 'prp_1956', stance: 'opposes', words }, [words]), undo: false }
    }
    case 'again-named': return { draft: ground[i % 8] as Draft, undo: false }
    case 'elsewhere': {
      const [content, told] = [{ source, from: at % 4, to: 9 }, at % 2 === 0 ? [] : [{ source: 'src_0', from: 0, to: 4 }]]
      return { draft: made('statement', `stm_elsewhere${i}`, { speakers: [lavrov], mode: 'direct', attribution: 'stated', source: null, cue: null, content: [content], issues: ['iss_travel'] }, told), undo: false }
    }
    case 'bare': return { draft: made('meeting', `mtg_bare${i}`, { level: 'summit', round: null, participants: [], sides: [japan], place: null, status: 'held', date: { value: day, precision: 'day', certainty: 'certain' } }, []), undo: false }
    case 'link': return { draft: made('linkage', `lnk_${i}`, { tie: 'excludes', of: 'prp_recognise', ofWords: 'one', on: 'prp_return', onWords: 'other', side: japan }, source === undefined ? [] : [{ source, from: 0, to: 3 }]), undo: false }
    case 'settle': {
      const words = source === undefined || at % 3 === 0 ? [] : [{ source: source as never, from: at % 4, to: 9 }]
      const some = [
        peace, number(`${i}`, at % 2 === 0 ? japan : russia, gives('prp_return'), at % 100, words), number('travel', japan, weighs('iss_travel'), at % 50, words),
        put('redLine', 'red_1', { side: japan, model: null, rule: 'excludes', propositions: ['prp_recognise' as never], words: `Not {plc_islands} on ${day}`, basis: 'public', held: at % 2 === 0 }, words),
        put('settlementPackage', `pkg_${at % 2}`, { model: 'stl_peace' as never, name: 'On the table', by: russia, date: day, picks: ['prp_return', 'prp_visas'] as never }, words),
        put('graphModel', 'gph_1', { name: 'Steps', settlement: at % 2 === 0 ? null : 'stl_peace' as never, sides: [japan, russia], options: [{ key: 'go', name: 'Go first', side: japan, direction: 'both' }], infeasible: [], statusQuo: null, named: [] }),
        put('graphPreference', `gpf_${at % 2}`, { graph: 'gph_1' as never, side: japan, estimate: 'secretariat', rank: 1, anyOf: [{ go: 'Y' }], words: 'To go first', basis: 'inference' }, words),
      ]
      return { draft: some[(at + i) % some.length] as Draft, undo: false }
    }
    case 'introduce': {
      const [name = '', surname = ''] = ([['Anna Ito', 'Ito'], ['Ito Anna', 'Ito'], ['Kono Hana', 'Kono'], ['Boris Panov', 'Panov'], ['Eva Mori', 'Mori']] as const)[at % 5] ?? []
      return { draft: made('person', `per_new${i % 2}`, { name, surname, aliases: [], offices: at % 3 === 0 ? [] : [{ title: 'minister', side: at % 2 === 0 ? japan : russia, from: null, to: null }] }, source === undefined ? [] : [{ source, from: 0, to: 3 }]), undo: false }
    }
    case 'tell': {
      const [whole, told] = at % 2 === 0 ? [kono, 'Lavrov'] : [lavrov, ['Ito', 'Mori', 'Panov', 'ITO'][at % 4] ?? '']
      const speaker = at % 3 === 0 ? { person: `per_new${at % 2}` as never, name: 'Anna Ito', office: null, side: japan } : whole
      const content = { source: source as never, from: at % 4, to: 9 }
      return at % 7 < 3
        ? { draft: made('statement', `stm_new${i}`, { speakers: [speaker], mode: 'direct', attribution: 'stated', source: null, cue: null, content: [content], issues: ['iss_travel'] }, [content]), undo: false }
        : { draft: made('source', `src_told${i % 3}`, { title: 'Told', publisher: 'Agency', dateline: null, published: day, language: 'en', genre: 'report', file: null, mediaType: 'text/plain', sha256: null, retold: true, text: `He told ${told} that it is so.`, notes: [] }, [{ source: `src_told${i % 3}`, from: 0, to: 5 }]), undo: false }
    }
    case 'owe': {
      const words = source === undefined || at % 5 === 0 ? [] : [{ source: source as never, from: at % 4, to: 9 + at % 30 }]
      const owed = ['und_talk', 'und_report', 'und_meet', 'ins_own', found.find(({ finding }) => finding.kind === 'undertaking')?.finding.subject ?? 'und_talk', found.find(({ finding }) => finding.kind === 'instruction')?.finding.subject ?? 'ins_own'][at % 6] as never
      const some = [
        put('undertaking', 'und_talk', { by: at % 2 === 0 ? [lavrov, kono] : [], what: at % 3 === 0 ? 'refrain from one-sided rhetoric in public' : 'not disclose what is said in the talks', conduct: true, status: 'agreed', due: null }, words),
        put('undertaking', 'und_report', { by: [lavrov, kono], what: 'report to the leaders before the next summit', conduct: false, status: at % 2 === 0 ? 'promised' : 'delayed', due: at % 3 === 0 ? day : null }, words),
        put('undertaking', 'und_meet', { by: [kono, lavrov], what: 'meet in Munich', conduct: false, status: 'agreed', due: '2019-02' }, words),
        put('instruction', 'ins_own', { from: [putin], to: [lavrov], task: 'speed up the four of the Southern Kurils', reportDue: at % 2 === 0 ? null : { words: 'by the next summit', date: null } }, words),
        put('assessment', `asm_${at % 3}`, { of: owed, provision: null, level: (at % 4) as 0, on: day, words: at % 2 === 0 ? 'slow pace' : 'begun', assessor: at % 3 === 0 ? [] : [lavrov], isReport: at % 7 === 0 }, words),
        put('judgement', 'jdg_1', { statement: (found.find(({ finding }) => finding.kind === 'statement')?.finding.subject ?? 'stm_none') as never, undertaking: 'und_talk' as never, verdict: at % 2 === 0 ? 'breach' : 'no', reason: day }, []),
        put('instrument', 'itm_own', { name: 'Declaration', date: '1956-10-19', provisions: [{ label: '9', text: 'Travel without visas' }] }, words),
        put('assessment', 'asm_own', { of: 'itm_own' as never, provision: '9', level: 2, on: day, words: 'in good part', assessor: [], isReport: false }, words),
        put('linkage', 'lnk_own', { tie: 'waits-for', of: 'iss_travel' as never, ofWords: 'travel', on: at % 2 === 0 ? 'prp_1956' as never : 'iss_basis' as never, onWords: 'the declaration', side: at % 3 === 0 ? null : japan }, words),
      ]
      return { draft: some[(at + i) % some.length] as Draft, undo: false }
    }
    case 'confirm': return { draft: confirmed(draft), undo: false }
    case 'undo': return { draft: confirmed(draft), undo: true }
    default: return what satisfies never
  }
}

/** The last of a log's entries, by `undo`, turned into such as take back the person's word before them. */
function withUndoes(log: readonly Recorded[], undo: readonly boolean[]): readonly Recorded[] {
  const first = log.length - undo.length
  const made: Recorded[] = []
  for (const [i, entry] of log.entries()) {
    const before = undo[i - first] === true ? made.findLast((each) => each.author.is === 'person' && !('undoes' in each)) : undefined
    const { id, author, compartment, recordedAt, note, position, previous, hash, signature } = entry
    made.push(before === undefined ? entry : { id, author, compartment, recordedAt, note, position, previous, hash, signature, subject: before.subject, kind: before.kind, undoes: before.id })
  }
  return made
}

const step = fc.record({ take: fc.integer({ min: 1, max: 9 }), look: fc.boolean(), as: fc.constantFrom(null, japan), on: fc.constantFrom(null, '2019-01-15') })

/** Whether what `views` gives of a log folded in steps, and looked at in between, is what it gives of the log folded at once. */
function law(views: (folded: Folded, as: typeof japan | null, on: string | null) => unknown, telling: typeof told) {
  return fc.property(fc.array(telling, { minLength: 1, maxLength: 5 }), fc.array(deed, { maxLength: 12 }), fc.array(step, { minLength: 4, maxLength: 30 }), (all, deeds, steps) => {
    const found = drafts(all).flat()
    const done = deeds.map((each, i) => doneTo(found, each, i))
    const log = withUndoes(logOf([...ground, ...found, ...done.map(({ draft }) => draft)]), done.map(({ undo }) => undo))
    let [folded, end] = [fold([]), 0]
    for (const { take, look, as, on } of [...steps, { take: log.length, look: true, as: null, on: null }]) {
      folded = fold(log.slice(end, end + take), folded)
      end += take
      if (look) expect(views(folded, as, on)).toEqual(views(fold(log.slice(0, end)), as, on))
    }
  })
}

describe(`the views of a later version (seed ${seed})`, () => {
  it('are what they would be if nothing had been worked out before, whatever came in between, one by one or many at once', () => {
    fc.assert(law((folded, as, on) => [everything(folded, as, on), everythingElse(folded, as, on)], told), { seed, numRuns: 50 })
  })

  it('put the same meetings together, also where a word on one makes another look otherwise', () => {
    fc.assert(law((folded, as, on) => chronology(folded, { as, on }).meetings, toldOfMeetings), { seed, numRuns: 150 })
  })
})
