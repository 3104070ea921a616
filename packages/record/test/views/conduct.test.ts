import type { SideId } from '@travaux/model'
import { conduct, type ConductKept, type Folded } from '@travaux/record'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abe, dossier, ground, japan, kono, lavrov, panov, put, putin, russia, source, stance, statement, undertaking, withdrawn, type Draft } from './build.ts'

const neutral = { as: null }
const seed = 20190122

const pact = source('src_pact', 'The leaders agreed to refrain from one-sided rhetoric in public. They also agreed not to disclose what is said in the talks.', { published: '2018-12-01', dateline: 'BUENOS AIRES' })
const quiet = undertaking(pact, 'refrain from one-sided rhetoric in public', { by: [putin, abe], conduct: true, status: 'agreed' })
const closed = undertaking(pact, 'not to disclose what is said in the talks', { by: [putin, abe], conduct: true, status: 'agreed' })

const press = source('src_press', [
  'Lavrov told reporters that the islands are Russian territory.',
  'Kono rejected this and told Japanese reporters that the islands must return to Japan.',
  'Lavrov said that they had discussed the islands in detail.',
  'Panov, a former ambassador, said that the islands will stay Russian.',
  'The Russian side would not disclose what was discussed in the room.',
].join('\n'), { published: '2019-01-14' })
const his = stance(press, lavrov, 'that the islands are Russian territory', 'supports', 'prp_recognise')
const answer = stance(press, kono, 'that the islands must return to Japan', 'supports', 'prp_return')
const inDetail = statement(press, lavrov, 'that they had discussed the islands in detail')
const expert = stance(press, panov, 'that the islands will stay Russian', 'supports', 'prp_recognise', { side: russia })
const nothing = statement(press, lavrov, 'would not disclose what was discussed in the room')

const all = [ground, pact, quiet, closed, press, his, answer, inDetail, expert, nothing]

function keptOf(folded: Folded, what: string): ConductKept {
  const kept = conduct(folded, neutral).find((each) => each.what.includes(what))
  if (kept === undefined) throw new RangeError(`no undertaking of conduct is called ${what}`)
  return kept
}

describe('conduct(folded, options)', () => {
  it('shows for each undertaking of conduct what was said in public since, by people of the sides that are bound', () => {
    const { about, sides, since, candidates, told } = keptOf(dossier(...all), 'rhetoric')
    expect({ about, since, sides: [...sides].sort(), told }).toEqual({ about: 'rhetoric', since: '2018-12-01', sides: [japan, russia], told: 2 })
    expect(candidates.map(({ speaker, why }) => [speaker, why])).toEqual([
      ['Lavrov', 'It takes a position on “Sovereignty over the four islands”, said to the press.'], ['Kono', 'It takes a position on “Sovereignty over the four islands”, said to its own press.'],
    ])
  })

  it('where what is said in the talks is to stay there, what tells of it, and not what refuses to', () => {
    const { about, candidates } = keptOf(dossier(...all), 'disclose')
    expect([about, candidates.map(({ quote, why }) => [quote.text, why])]).toEqual(['confidence', [['that they had discussed the islands in detail', 'It tells what was said in the talks (“they had discussed”), said in public.']]])
  })

  it('counts what it could not look through, as its signs know English alone, so that no silence is read out of it', () => {
    const [russian, japanese, notTaken] = [['src_ru', 'ru', 'Лавров сказал, что стороны обсудили острова.'], ['src_ja', 'ja', '河野外相は島について議論したと述べた。'], ['src_ru_2', 'ru', 'Министры встретились в Москве.']].map(([id = '', language = '', text = '']) => source(id, text, { published: '2019-01-14', language })) as [Draft, Draft, Draft]
    const said = [russian, japanese, notTaken, statement(russian, lavrov, 'что стороны обсудили острова'), statement(japanese, kono, '島について議論した')]
    const unknown = [{ language: 'ja', name: 'Japanese', statements: 1, documents: 0, words: '1 statement in Japanese was not looked through: only English is.' }, { language: 'ru', name: 'Russian', statements: 1, documents: 1, words: '1 statement and 1 document in Russian were not looked through: only English is.' }]
    const of = (what: string, ...more: readonly (Draft | readonly Draft[])[]) => keptOf(dossier(...all, ...more.map((each) => each as Draft)), what).notSearched.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    expect(of('disclose')).toEqual([])
    expect(of('disclose', ...said)).toEqual(unknown)
    expect(of('rhetoric', ...said)).toEqual(unknown)
    const before = source('src_ru_0', 'Лавров сказал, что острова обсудили.', { published: '2018-11-01', language: 'ru' })
    expect(of('disclose', before, statement(before, lavrov, 'что острова обсудили'))).toEqual([])
    const unlabelled = source('src_und', 'Лавров сказал, что острова обсудили.', { published: '2019-02-01', language: null })
    expect(of('disclose', unlabelled, statement(unlabelled, lavrov, 'что острова обсудили'))).toEqual([{ language: null, name: 'a language that is not known', statements: 1, documents: 0, words: '1 statement in a language that is not known was not looked through: only English is.' }])
  })

  it('does not count words in another language of which it is on record what they speak of', () => {
    const russian = source('src_ru', 'Лавров сказал, что острова российские.', { published: '2019-01-14', language: 'ru' })
    const kept = keptOf(dossier(...all, russian, ...stance(russian, lavrov, 'что острова российские', 'supports', 'prp_recognise')), 'rhetoric')
    expect([kept.told, kept.notSearched]).toEqual([3, []])
  })

  it('with the answer of the other side, and what shows that it is one', () => {
    expect(keptOf(dossier(...all), 'rhetoric').candidates.map((each) => each.answer === null ? null : [each.answer.speaker, each.answer.why])).toEqual([['Kono', 'It follows in the same source and is brought in as an answer: “rejected”.'], null])
  })

  it('tells apart who is not bound, and what is older than the undertaking', () => {
    const before = source('src_before', 'Kono said that the islands must return to Japan.', { published: '2018-11-16' })
    const { older, notBound } = keptOf(dossier(...all, before, stance(before, kono, 'that the islands must return to Japan', 'supports', 'prp_return')), 'rhetoric')
    expect(older.map(({ why }) => why)).toEqual(['Older than the undertaking: it takes a position on “Sovereignty over the four islands”, said in public.'])
    expect(notBound.map(({ speaker, why }) => [speaker, why])).toEqual([['Panov', 'Not bound, as who speaks speaks for no side: it takes a position on “Sovereignty over the four islands”, said in public.']])
  })

  it('leaves out common ground: what every side was for by then', () => {
    const text = source('src_both', 'Lavrov said that the declaration is the basis. Kono said that the declaration is the basis of the talks.', { published: '2019-01-15' })
    const one = stance(text, lavrov, 'that the declaration is the basis.', 'supports', 'prp_1956')
    const other = stance(text, kono, 'that the declaration is the basis of the talks', 'supports', 'prp_1956')
    const speakers = (...drafts: readonly (Draft | readonly Draft[])[]) => keptOf(dossier(ground, pact, quiet, text, ...drafts), 'rhetoric').candidates.map(({ speaker }) => speaker)
    expect(speakers(one)).toEqual(['Lavrov'])
    expect(speakers(one, other)).toEqual([])
  })

  it('leaves out what nobody said in public: notes for the file, nobody named, words of both sides together, words told by another', () => {
    const text = (id: string, genre: 'note' | 'report') => source(id, 'Kono and Lavrov said that the islands are Russian territory.', { published: '2019-01-15', genre })
    const [note, report] = [text('src_note', 'note'), text('src_report', 'report')]
    const said = (from: Draft, speakers: readonly (typeof kono)[], value: object = {}) => stance(from, speakers, 'that the islands are Russian territory', 'supports', 'prp_recognise', value)
    for (const drafts of [said(note, [lavrov]), said(report, [lavrov], { attribution: 'anonymous' }), said(report, [kono, lavrov])]) expect(keptOf(dossier(ground, pact, quiet, note, report, drafts), 'rhetoric').candidates).toEqual([])
    const told = source('src_told', 'Kono said that Lavrov held the islands to be Russian.', { published: '2019-01-15' })
    expect(keptOf(dossier(ground, pact, quiet, told, statement(told, kono, 'that Lavrov held the islands to be Russian'), stance(told, lavrov, 'the islands to be Russian', 'supports', 'prp_recognise')), 'rhetoric').candidates).toEqual([])
  })

  it('binds him alone who promised for himself', () => {
    const text = source('src_own', 'Kono said that he would not disclose what was said in the talks. Later Abe said that they had discussed the islands. Kono said that they had discussed travel.', { published: '2019-01-14' })
    const own = undertaking(text, 'not disclose what was said in the talks', { by: [kono], conduct: true })
    const { persons, candidates } = keptOf(dossier(ground, text, own, statement(text, abe, 'that they had discussed the islands'), statement(text, kono, 'that they had discussed travel')), 'disclose')
    expect([persons, candidates.map(({ speaker }) => speaker)]).toEqual([['kono'], ['Kono']])
  })

  it('shows persons’ judgements, latest first, and judges nothing itself', () => {
    const judged = (id: string, verdict: 'breach' | 'arguable', by: string) => put('judgement', id, { statement: his[0]?.finding.subject as never, undertaking: quiet.finding.subject as never, verdict, reason: `${by} says so` }, [], by)
    const [one, other] = [judged('jdg_1', 'breach', 'Kim Sato'), judged('jdg_2', 'arguable', 'Ada Marsh')]
    const verdicts = (...drafts: readonly Draft[]) => keptOf(dossier(...all, ...drafts), 'rhetoric').candidates[0]?.judgements.map(({ verdict, reason, review }) => [verdict, reason, review.initials])
    expect(verdicts()).toEqual([])
    expect(verdicts(one, other)).toEqual([['arguable', 'Ada Marsh says so', 'AM'], ['breach', 'Kim Sato says so', 'KS']])
    expect(verdicts(one, other, withdrawn(other, 'Ada Marsh'))).toEqual([['breach', 'Kim Sato says so', 'KS']])
  })

  it('shows the last hundred, and those judged; the count is of all', () => {
    const many = source('src_many', Array.from({ length: 120 }, (_, i) => `Lavrov said that point ${i} is closed.`).join('\n'), { published: '2019-01-14' })
    const said = Array.from({ length: 120 }, (_, i) => stance(many, lavrov, `that point ${i} is closed`, 'opposes', 'prp_return'))
    const first = put('judgement', 'jdg_1', { statement: said[3]?.[0]?.finding.subject as never, undertaking: quiet.finding.subject as never, verdict: 'no', reason: '' })
    const { candidates, told } = keptOf(dossier(ground, pact, quiet, many, ...said, first), 'rhetoric')
    expect([told, candidates.length, candidates[0]?.quote.text]).toEqual([120, 101, 'that point 3 is closed'])
  })

  it('undertaking by undertaking, of several tellings once', () => {
    const second = source('src_second', 'Both leaders agreed to refrain from one-sided rhetoric in public.', { published: '2018-12-02' })
    expect(conduct(dossier(...all, second, undertaking(second, 'refrain from one-sided rhetoric in public', { by: [abe, putin], conduct: true })), neutral).map(({ tellings }) => tellings.length)).toEqual([2, 1])
  })
})

describe(`conduct: one rule for all sides (seed ${seed})`, () => {
  const speakers = [lavrov, kono, abe, putin, panov] as const
  const mirrored = new Map<object, typeof kono>([[lavrov, kono], [kono, lavrov], [abe, putin], [putin, abe], [panov, panov]])
  const told = fc.array(fc.record({
    speaker: fc.constantFrom(...speakers), day: fc.constantFrom('2018-11-16', '2018-12-01', '2019-01-14', '2019-01-20'), proposition: fc.constantFrom('prp_recognise', 'prp_1956', 'prp_visas'),
    stance: fc.constantFrom('supports' as const, 'opposes' as const), says: fc.constantFrom('that this is so', 'that they had discussed this', 'rejected this and said that it is not'),
  }), { maxLength: 10 })

  it('exchanges the sides in what it shows where they are exchanged in what was said', () => {
    fc.assert(fc.property(told, (some) => {
      const made = (mirror: boolean) => {
        const drafts = some.flatMap((each, i): readonly Draft[] => {
          const speaker = mirror ? mirrored.get(each.speaker) as typeof kono : each.speaker
          const text = source(`src_${String(i).padStart(2, '0')}`, `X: ${each.says} ${i}.`, { published: each.day })
          return [text, ...stance(text, speaker, `${each.says} ${i}`, each.stance, each.proposition, speaker.side === null ? { side: japan } : {})]
        })
        const bound = mirror ? [abe, putin] : [putin, abe]
        const undertakings = [undertaking(pact, 'refrain from one-sided rhetoric in public', { by: bound, conduct: true }), undertaking(pact, 'not to disclose what is said in the talks', { by: bound, conduct: true })]
        return conduct(dossier(ground, pact, ...undertakings, drafts), neutral)
      }
      const exchanged = (side: SideId | null): SideId | null => (side === japan ? russia : side === russia ? japan : side)
      const shown = (kept: readonly ConductKept[], change: (side: SideId | null) => SideId | null) => kept.map(({ about, candidates, older, notBound }) => ({
        about, told: [candidates, older, notBound].map((list) => list.map((each) => [each.quote.source, change(each.side), each.answer?.quote.source ?? null, each.why]).sort()),
      }))
      expect(shown(made(true), exchanged)).toEqual(shown(made(false), (side) => side))
    }), { seed, numRuns: 60 })
  })
})
