import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shifts, type Shift } from '@travaux/record'
import { alignedWords } from '../../src/views/positions/alignedWords.ts'
import { turnOf } from '../../src/views/positions/turnOf.ts'
import { abe, confirmed, dossier, ground, japan, kono, lavrov, panov, putin, russia, source, stance, statement, withdrawn, type Draft } from './build.ts'

const seed = 20190122
const neutral = { as: null }

/** Text published on a day, and what is said in it, each line a statement. */
function said(id: string, published: string, ...lines: readonly string[]): Draft {
  return source(id, lines.join('.\n'), { published })
}

const november = said('src_nov', '2018-11-14', '"We shall settle whose the islands are"', '"We rely on the declaration"')
const january = said('src_jan', '2019-01-14', '"First whose the islands are"', '"Begin the visits"', '"The islands are ours and this is closed"')
const turnOn = (first: Draft, second: Draft): readonly Shift[] => shifts(dossier(ground, first, second, stance(first, putin, '"We rely on the declaration"', 'supports', 'prp_visas'), stance(second, putin, '"Begin the visits"', 'opposes', 'prp_visas')), neutral)

describe('shifts(folded, options)', () => {
  it('gives each change with its turn and both wordings, word by word', () => {
    const [shift] = turnOn(november, january)
    expect(shift).toMatchObject({ turn: 'reversed', side: russia, date: '2019-01-14', from: 'supports', to: 'opposes', before: { text: 'We rely on the declaration' }, after: { text: 'Begin the visits' } })
    expect(shift?.aligned.filter(({ is }) => is !== 'in').map(({ text }) => text).join('')).toBe('We rely on the declaration')
    expect(shift?.aligned.filter(({ is }) => is !== 'out').map(({ text }) => text).join('')).toBe('Begin the visits')
  })

  it('tells a new answer to an issue from what the side said of it before, but not its first word on the issue', () => {
    const folded = dossier(ground, november, january, stance(november, abe, '"We shall settle whose the islands are"', 'supports', 'prp_return'), stance(january, abe, '"First whose the islands are"', 'opposes', 'prp_recognise'))
    expect(shifts(folded, neutral)).toMatchObject([{ turn: 'new', from: null, to: 'opposes', proposition: { id: 'prp_recognise' }, before: { text: 'We shall settle whose the islands are' }, after: { text: 'First whose the islands are' } }])
  })

  it('takes no expert’s word, and none of the other side, for a turn', () => {
    const folded = dossier(ground, november, january, stance(november, abe, '"We shall settle whose the islands are"', 'supports', 'prp_return'),
      stance(january, panov, '"First whose the islands are"', 'opposes', 'prp_return', { side: japan }), stance(january, lavrov, '"Begin the visits"', 'opposes', 'prp_return', { side: japan }))
    expect(shifts(folded, neutral)).toEqual([])
  })

  it('follows a person’s word on what was found: withdrawn, the turn is gone', () => {
    const turn = stance(january, putin, '"Begin the visits"', 'opposes', 'prp_visas')
    const drafts = [ground, november, january, stance(november, putin, '"We rely on the declaration"', 'supports', 'prp_visas'), turn].flat()
    expect(shifts(dossier(...drafts, confirmed(turn[1] as Draft)), neutral)).toHaveLength(1)
    expect(shifts(dossier(...drafts, withdrawn(turn[1] as Draft)), neutral)).toEqual([])
  })
})

describe('turnOf(before, now, others)', () => {
  const to = (from: Parameters<typeof turnOf>[0]['stance'], now: Parameters<typeof turnOf>[0]['stance'], ...others: readonly Parameters<typeof turnOf>[0]['stance'][]) => turnOf({ stance: from }, { stance: now }, others.map((each) => ({ stance: each })))

  it('is reversed from yes to no and from no to yes, and newly conditional on conditions', () => {
    expect([to('supports', 'opposes'), to('will-not-discuss', 'supports'), to('supports', 'conditional'), to('opposes', 'conditional')]).toEqual(['reversed', 'reversed', 'newly-conditional', 'newly-conditional'])
  })

  it('is softened towards accepting, hardened away from it', () => {
    expect([to('conditional', 'supports'), to('conditional', 'opposes'), to('opposes', 'will-not-discuss'), to('will-not-discuss', 'opposes')]).toEqual(['softened', 'hardened', 'hardened', 'softened'])
  })

  it('is the other way round of a demand that all others refuse: who drops the conditions of it hardens', () => {
    expect([to('conditional', 'supports', 'opposes'), to('conditional', 'opposes', 'will-not-discuss'), to('conditional', 'supports', 'opposes', 'supports')]).toEqual(['hardened', 'softened', 'softened'])
  })
})

describe('shifts(folded, options) where a side falls silent', () => {
  type Day = readonly [day: string, ...of: readonly ('sovereignty' | 'basis' | 'travel' | 'theirs')[]]

  /** Of each day: whether Japan speaks of sovereignty, of travel (in no group with it), of the basis (its neighbour), and whether Russia speaks of sovereignty. */
  function spoken(...days: readonly Day[]) {
    return dossier(ground, ...days.flatMap(([day, ...of]) => {
      const text = said(`src_${day}`, day, '"On the islands"', '"On the declaration"', '"On visas"', '"They are ours"')
      const parts: Readonly<Record<Exclude<Day[1], undefined>, readonly Draft[]>> = {
        sovereignty: stance(text, abe, '"On the islands"', 'supports', 'prp_return'), basis: stance(text, kono, '"On the declaration"', 'supports', 'prp_1956'),
        travel: stance(text, kono, '"On visas"', 'supports', 'prp_visas'), theirs: stance(text, lavrov, '"They are ours"', 'opposes', 'prp_return'),
      }
      return [[text], ...of.map((each) => parts[each])]
    }))
  }
  const silent = (...days: readonly Day[]) => shifts(spoken(...days), neutral).filter(({ turn, side, issue }) => turn === 'gone-silent' && side === japan && (issue as string) === 'iss_sovereignty')
  const before = [['2018-11-01', 'sovereignty', 'basis'], ['2018-11-10', 'sovereignty', 'basis'], ['2019-01-14', 'sovereignty', 'basis']] as const satisfies readonly Day[]

  it('says so after as many occasions as chance does not make, with its last words, and with what it said instead', () => {
    const [shift, ...more] = silent(...before, ['2019-01-22', 'basis'], ['2019-02-16', 'basis'])
    expect(more).toEqual([])
    expect(shift).toMatchObject({
      date: '2019-02-16', issueName: 'Sovereignty over the four islands', proposition: { id: 'prp_return' }, from: 'supports', to: null, movement: null, before: { text: 'On the islands' }, after: { text: 'On the declaration' }, aligned: [],
      silence: { last: '2019-01-14', spoke: 3, occasions: 3, instead: [{ date: '2019-01-22', issueName: 'Basis of the talks', quote: { text: 'On the declaration' }, other: null }, { date: '2019-02-16' }], again: null },
    })
  })

  it('counts an occasion where another side speaks of the issue while it speaks of something else', () => {
    expect(silent(...before, ['2019-01-22', 'travel'], ['2019-02-16', 'travel'])).toEqual([])
    expect(silent(...before, ['2019-01-22', 'travel', 'theirs'], ['2019-02-16', 'travel', 'theirs'])).toMatchObject([{ silence: { instead: [{ issueName: null, quote: { text: 'On visas' }, other: { side: russia, quote: { text: 'They are ours' } } }, {}] } }])
  })

  it('does not count a day on which nothing of the side is on record, nor days in a row twice', () => {
    expect(silent(...before, ['2019-01-22', 'basis'], ['2019-02-16', 'theirs'])).toEqual([])
    expect(silent(...before, ['2019-01-22', 'basis'], ['2019-01-23', 'basis'])).toEqual([])
  })

  it('waits longer for a side that seldom spoke of it, and for one that spoke once does not wait at all', () => {
    expect(silent(['2018-10-01', 'basis'], ['2018-10-10', 'basis'], ['2018-10-20', 'sovereignty'], ['2018-11-10', 'sovereignty'], ['2019-01-22', 'basis'], ['2019-02-16', 'basis'])).toEqual([])
    expect(silent(['2018-11-10', 'sovereignty'], ['2019-01-22', 'basis'], ['2019-02-16', 'basis'], ['2019-03-16', 'basis'])).toEqual([])
  })

  it('keeps a silence that has ended, with the words that ended it', () => {
    expect(silent(...before, ['2019-01-22', 'basis'], ['2019-02-16', 'basis'], ['2019-05-31', 'sovereignty'])).toMatchObject([{ date: '2019-02-16', silence: { again: { date: '2019-05-31', quote: { text: 'On the islands' } } } }])
  })

  it('hears a side speak of an issue without an answer to it, but not in what somebody else tells of its words', () => {
    const later = [['2019-01-22', 'basis'], ['2019-02-16', 'basis']] as const
    const text = source('src_told', 'Panov recalled that Japan spoke of the islands', { published: '2019-01-22' })
    const of = statement(text, kono, 'Japan spoke of the islands', { issues: ['iss_sovereignty' as never] })
    const drafts = (...extra: readonly Draft[]) => shifts(dossier(ground, ...[...before, ...later].flatMap(([day, ...parts]) => {
      const own = said(`src_${day}`, day, '"On the islands"', '"On the declaration"')
      return [[own], ...parts.map((part) => (part === 'sovereignty' ? stance(own, abe, '"On the islands"', 'supports', 'prp_return') : stance(own, kono, '"On the declaration"', 'supports', 'prp_1956')))]
    }), text, ...extra), neutral).filter(({ turn }) => turn === 'gone-silent')
    expect(drafts(of)).toEqual([])
    expect(drafts(of, statement(text, panov, 'that Japan spoke of the islands'))).toHaveLength(1)
  })
})

describe(`alignedWords(before, after) (seed ${seed})`, () => {
  const word = fc.constantFrom('the', 'islands', 'talks', 'declaration', 'мы', 'готовы', '我々', '四島', ',', '“', 'not')
  const wording = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '))

  it('spells both wordings, to the character, and tells two that are alike apart in nothing', () => {
    fc.assert(fc.property(wording, wording, (before, after) => {
      const runs = alignedWords(before, after)
      expect(runs.filter(({ is }) => is !== 'in').map(({ text }) => text).join('')).toBe(before)
      expect(runs.filter(({ is }) => is !== 'out').map(({ text }) => text).join('')).toBe(after)
      expect(alignedWords(before, before).every(({ is }) => is === 'same')).toBe(true)
    }), { seed })
  })

  it('keeps what both share where it stands', () => {
    expect(alignedWords('We will hand over both islands', 'We will not hand over the islands')).toEqual([
      { is: 'same', text: 'We will ' }, { is: 'in', text: 'not ' }, { is: 'same', text: 'hand over ' }, { is: 'out', text: 'both' }, { is: 'in', text: 'the' }, { is: 'same', text: ' islands' },
    ])
  })
})
