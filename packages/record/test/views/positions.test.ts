import { describe, expect, it } from 'vitest'
import { positionChain, positions, reading, saidTwoThings, shifts, statements } from '@travaux/record'
import type { IssueId, SideId, SourceId, Speaker } from '@travaux/model'
import { abe, confirmed, date, dossier, ground, japan, kono, lavrov, meeting, panov, person, putin, russia, side, source, stance, statement, withdrawn, words, type Draft } from './build.ts'

const neutral = { as: null }
const november = source('src_november', 'The leaders met in Singapore. Putin and Abe agreed to rely on the declaration. Kono said Japan could discuss recognition.', { published: '2018-11-14', genre: 'read-out' })
const january = source('src_january', `The ministers met in Moscow on Monday.
"The islands are Russian," Lavrov said. Kono said that Japan does not recognise this.
Lavrov said visas could go.`, { published: '2019-01-15', dateline: 'MOSCOW' })
const met = meeting(january, 'met in Moscow', { day: '2019-01-14', place: 'Moscow', participants: [lavrov, kono] })
const basis = stance(november, [putin, abe], 'to rely on the declaration', 'supports', 'prp_1956')
const open = stance(november, kono, 'Japan could discuss recognition', 'conditional', 'prp_recognise')
const russian = stance(january, lavrov, '"The islands are Russian,"', 'supports', 'prp_recognise')
const refused = stance(january, kono, 'that Japan does not recognise this', 'opposes', 'prp_recognise')
const visas = stance(january, lavrov, 'visas could go', 'supports', 'prp_visas')
const folded = dossier(ground, november, january, met, basis, open, russian, refused, visas)

const row = (name: string, of = folded, options: Parameters<typeof positions>[1] = neutral) => {
  const found = positions(of, options).rows.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no row ${name}`)
  return found
}
const stood = (of: Draft | readonly Draft[], ...more: readonly (Draft | readonly Draft[])[]) => row('Basis of the talks', dossier(ground, of, ...more))

describe('positions(folded, options)', () => {
  it('gives a row an issue, in the codebook’s order, and a cell a side, silence included', () => {
    const shown = positions(folded, neutral)
    expect(shown.rows.map(({ name, group }) => [group, name])).toEqual([['Territory', 'Sovereignty over the four islands'], ['Territory', 'Basis of the talks'], ['Relations', 'Travel without visas']])
    expect(row('Travel without visas').cells).toMatchObject([{ side: japan, stance: null, quote: null }, { side: russia, stance: 'supports' }])
  })

  it('shows the latest stance with its words, dated by the meeting it was made at', () => {
    expect(row('Sovereignty over the four islands').cells).toMatchObject([
      { side: japan, stance: 'opposes', date: '2019-01-14', ladder: { rung: 3, words: 'paraphrased' }, quote: { text: 'that Japan does not recognise this', verbatim: false, place: 'Agency, ¶ 2' } },
      { side: russia, stance: 'supports', date: '2019-01-14', ladder: { rung: 4, words: 'own words' }, quote: { text: 'The islands are Russian', verbatim: true } },
    ])
  })

  it('puts the speaking side first and calls places as it does', () => {
    const shown = positions(folded, { as: russia })
    expect(shown.sides.map(({ name }) => name)).toEqual(['Russia', 'Japan'])
    expect(shown.rows[0]?.cells.map(({ side }) => side)).toEqual([russia, japan])
    expect(shown.rows[0]?.name).toBe('Sovereignty over the Southern Kurils')
  })

  it('says how far apart the sides are: agreed, far, one only, neither', () => {
    expect(row('Basis of the talks')).toMatchObject({ apart: 'agreed', apartWords: 'agreed' })
    expect(row('Sovereignty over the four islands')).toMatchObject({ apart: 'far', apartWords: 'far apart' })
    expect(row('Travel without visas')).toMatchObject({ apart: 'one-only', apartWords: 'Russia only' })
    expect(row('Travel without visas', dossier(ground))).toMatchObject({ apart: 'neither', apartWords: 'neither yet' })
  })

  it('says near where one supports what the other supports on conditions', () => {
    const text = source('src_a', 'Lavrov agreed. Kono agreed in part.')
    expect(stood([text, ...stance(text, lavrov, 'agreed.', 'supports', 'prp_1956'), ...stance(text, kono, 'agreed in part', 'conditional', 'prp_1956')]).apart).toBe('near')
  })

  it('ignores on a day what was said after it', () => {
    expect(row('Sovereignty over the four islands', folded, { as: null, on: '2018-12-01' }).cells).toMatchObject([{ stance: 'conditional', date: '2018-11-14' }, { stance: null }])
  })

  it('measures movement since a day: nearer, further, same, new', () => {
    const moved = row('Sovereignty over the four islands', folded, { as: null, since: '2018-12-01' })
    expect(moved.cells.map(({ movement }) => movement)).toEqual(['further', 'new'])
    expect(row('Basis of the talks', folded, { as: null, since: '2018-12-01' }).cells.map(({ movement }) => movement)).toEqual(['same', 'same'])
  })

  it('measures movement since the summit before the newest stance where no day is given', () => {
    const summit = meeting(november, 'met in Singapore', { level: 'summit', day: '2018-11-14', place: 'Singapore' })
    expect(positions(dossier(ground, november, january, met, summit, russian), neutral).since).toBe('2018-11-14')
    expect(positions(folded, neutral).since).toBeNull()
  })

  it('takes a side’s own older word before an expert’s newer one', () => {
    const comment = source('src_comment', 'Japan will give way, Panov said.', { published: '2019-03-01', genre: 'comment' })
    const guess = stance(comment, panov, 'Japan will give way', 'supports', 'prp_recognise', { side: japan })
    expect(row('Sovereignty over the four islands', dossier(ground, january, met, refused, comment, guess)).cells[0]).toMatchObject({ stance: 'opposes' })
    expect(row('Sovereignty over the four islands', dossier(ground, comment, guess)).cells[0]).toMatchObject({ stance: 'supports', ladder: { rung: 1, words: 'per expert' } })
  })

  it('states one proposition in both cells where the sides spoke of the same one that day', () => {
    const text = source('src_a', 'Lavrov refused return. Lavrov asked for recognition. Kono refused recognition. Kono asked for return.')
    const shown = row('Sovereignty over the four islands', dossier(ground, text,
      stance(text, lavrov, 'refused return', 'opposes', 'prp_return'), stance(text, lavrov, 'asked for recognition', 'supports', 'prp_recognise'),
      stance(text, kono, 'refused recognition', 'opposes', 'prp_recognise'), stance(text, kono, 'asked for return', 'supports', 'prp_return')))
    expect(new Set(shown.cells.map(({ proposition }) => proposition?.id)).size).toBe(1)
    expect(shown.apart).toBe('far')
  })

  it('says who raised an issue, and when', () => {
    expect(row('Basis of the talks').raised).toEqual({ by: expect.arrayContaining([japan, russia]), words: 'both, 14 Nov 2018' })
    expect(row('Travel without visas').raised).toEqual({ by: [russia], words: 'Russia, 14 Jan 2019' })
    expect(row('Travel without visas', dossier(ground)).raised).toEqual({ by: [], words: 'nobody yet' })
    const spoken = source('src_a', 'Visas could go, Panov said.')
    expect(row('Travel without visas', dossier(ground, spoken, statement(spoken, panov, 'Visas could go', { issues: ['iss_travel' as never] }))).raised).toEqual({ by: [], words: 'Panov, expert, 15 Jan 2019' })
  })

  it('flags a side that supports and opposes one proposition within a quarter, unless it withdraws one', () => {
    const early = source('src_early', 'Lavrov said the declaration holds.', { published: '2018-12-01' })
    const late = source('src_late', 'Lavrov said the declaration is dead.', { published: '2019-01-15' })
    const holds = stance(early, lavrov, 'the declaration holds', 'supports', 'prp_1956')
    const dead = stance(late, lavrov, 'the declaration is dead', 'will-not-discuss', 'prp_1956')
    const flags = (...drafts: readonly (Draft | readonly Draft[])[]) => stood(early, late, ...drafts).cells.map(({ contradicts }) => contradicts)
    expect(flags(holds, dead)).toEqual([false, true])
    expect(flags(holds)).toEqual([false, false])
    expect(flags(holds, dead, withdrawn(holds[0] as Draft))).toEqual([false, false])
  })

  it('flags support of two answers only where the record shows that they are rivals', () => {
    const text = source('src_a', 'Lavrov wants recognition. Lavrov would return them. Kono wants return. Kono refuses recognition.')
    const both = [...stance(text, lavrov, 'wants recognition', 'supports', 'prp_recognise'), ...stance(text, lavrov, 'would return them', 'supports', 'prp_return')]
    const split = [...stance(text, kono, 'wants return', 'supports', 'prp_return'), ...stance(text, kono, 'refuses recognition', 'opposes', 'prp_recognise')]
    const flagged = (...drafts: readonly Draft[]) => row('Sovereignty over the four islands', dossier(ground, text, drafts)).cells[1]?.contradicts
    expect(flagged(...both)).toBe(false)
    expect(flagged(...both, ...split)).toBe(true)
  })
})

describe('positionChain(folded, issue, side, options)', () => {
  it('lists everything behind a cell, newest first, with who spoke where', () => {
    const chain = positionChain(folded, 'iss_sovereignty' as IssueId, japan, neutral)
    expect(chain?.links.map(({ date: day, who, stance: taken }) => [day, who, taken])).toEqual([
      ['2019-01-14', 'Kono, foreign minister, Moscow', 'opposes'],
      ['2018-11-14', 'Kono, foreign minister', 'conditional'],
    ])
    expect(chain?.cell).toMatchObject({ stance: 'opposes' })
  })

  it('quotes the sentence and says which of its words show the stance', () => {
    const text = source('src_a', 'Kono said: "We spoke for hours. The declaration, as we see it, is the basis and stays so. Nothing else was settled."')
    const spoken = stance(text, kono, '"We spoke for hours. The declaration, as we see it, is the basis and stays so. Nothing else was settled."', 'supports', 'prp_1956', { shown: 'is the basis' })
    const link = positionChain(dossier(ground, text, spoken), 'iss_basis' as IssueId, japan, neutral)?.links[0]
    expect(link?.quote).toMatchObject({ text: 'The declaration, as we see it, is the basis and stays so.', verbatim: true })
    expect(link?.words).toEqual(words(text, 'is the basis'))
  })

  it('lists the other answers with the sides that support them', () => {
    expect(positionChain(folded, 'iss_sovereignty' as IssueId, russia, neutral)?.answers).toEqual([{ id: 'prp_return', text: 'The four islands return to Japan', sides: [], statements: 0 }])
  })

  it('is null where there is no such issue or side', () => {
    expect(positionChain(folded, 'iss_none' as IssueId, japan, neutral)).toBeNull()
    expect(positionChain(folded, 'iss_basis' as IssueId, 'sid_none' as typeof japan, neutral)).toBeNull()
  })

  it('counts a treaty as agreed text, not verbatim where it is retold', () => {
    const treaty = source('src_treaty', 'The two islands pass to Japan.', { published: '1956-10-19', genre: 'treaty', title: 'Joint declaration' })
    const agreed = stance(treaty, [], 'The two islands pass to Japan', 'supports', 'prp_1956', { side: russia })
    expect(positionChain(dossier(ground, treaty, agreed), 'iss_basis' as IssueId, russia, neutral)?.links).toMatchObject([{ who: 'Joint declaration', ladder: { rung: 4, words: 'agreed text' }, quote: { verbatim: false } }])
  })
})

describe('saidTwoThings(folded, options)', () => {
  it('gives each side’s statements on an issue that do not sit together, newest first, with their words', () => {
    expect(saidTwoThings(folded, neutral)).toMatchObject([{
      issueName: 'Sovereignty over the four islands', side: japan,
      said: [{ date: '2019-01-14', stance: 'opposes', quote: { text: 'that Japan does not recognise this' } }, { date: '2018-11-14', stance: 'conditional', quote: { text: 'Japan could discuss recognition' } }],
    }])
    expect(saidTwoThings(dossier(ground, january, russian), neutral)).toEqual([])
  })

  it('positionChain marks the words by which a side changed its stance, with those it had before', () => {
    const chain = positionChain(folded, 'iss_sovereignty' as IssueId, japan, neutral)
    expect(chain?.links.map(({ changed }) => changed)).toMatchObject([{ from: 'conditional', before: { text: 'Japan could discuss recognition' } }, null])
  })
})

describe('shifts(folded, options)', () => {
  it('gives each change of a side’s stance with the words before and after', () => {
    expect(shifts(folded, neutral)).toMatchObject([{ date: '2019-01-14', side: japan, from: 'conditional', to: 'opposes', movement: 'further', before: { text: 'Japan could discuss recognition' }, after: { text: 'that Japan does not recognise this' } }])
  })
})

describe('statements(folded, options)', () => {
  it('lists what was said, newest first; with a side, by its own people', () => {
    expect(statements(folded, neutral).map(({ date: day, speaker }) => `${day} ${speaker}`)).toEqual(['2019-01-14 Sergey Lavrov', '2019-01-14 Taro Kono', '2019-01-14 Sergey Lavrov', '2018-11-14 Vladimir Putin and Shinzo Abe', '2018-11-14 Taro Kono'])
    expect(statements(folded, { as: null, side: japan })).toHaveLength(3)
  })

  it('shortens a person to the surname, and leaves offices, bodies and sides whole', () => {
    const text = source('src_a', 'one two three four')
    const sri = side('sid_sri-lanka', 'Sri Lanka')
    const told = ['Igor Morgulov', 'Prime Minister', 'Kyodo News', 'Sri Lanka'].map((name, i) => statement(text, person(null, name, null, russia), ['one', 'two', 'three', 'four'][i] as string))
    expect(reading(dossier(ground, sri, text, told), 'src_a' as SourceId, neutral)?.cards.map(({ detail }) => detail.split(' · ')[1])).toEqual(['Morgulov', 'Prime Minister', 'Kyodo News', 'Sri Lanka'])
  })

  it('calls Chinese and Koreans by the family name, which comes first, and whole where two on record share it', () => {
    const text = source('src_a', 'One. Two. Three. Four. Five.')
    const [china, south] = ['sid_china' as SideId, 'sid_south-korea' as SideId]
    const told = (speakers: readonly Speaker[], ...also: readonly Draft[]) => reading(dossier(ground, side(china, 'China'), side(south, 'South Korea'), also, text, speakers.map((each, i) => statement(text, each, ['One', 'Two', 'Three', 'Four', 'Five'][i] ?? ''))), 'src_a' as SourceId, neutral)?.cards.map(({ detail }) => detail.split(' · ')[1])
    expect(told([person(null, 'Song Min-soon', 'envoy', south), person(null, 'Wang Yi', 'foreign minister', china), person(null, 'Kim Gye-gwan', null, null), person(null, 'Jean-Claude Hald', null, null), person(null, 'Anna Lloyd-Hald', null, null)])).toEqual(['Song', 'Wang', 'Kim', 'Hald', 'Lloyd-Hald'])
    const korean = (id: string, name: string, surname: string) => ({ finding: { subject: id, kind: 'person', value: { name, surname, aliases: [], offices: [] }, evidence: [], confidence: 0.8 }, author: { is: 'reader', version: 'test' } }) as unknown as Draft
    const two = [korean('per_gye', 'Kim Gye-gwan', 'Gye-gwan'), korean('per_jong', 'Kim Jong-un', 'Jong-un')]
    expect(told([person('per_gye', 'Kim Gye-gwan', null, null)], ...two)).toEqual(['Kim Gye-gwan'])
    expect(told([person('per_gye', 'Kim Gye-gwan', null, null)], two[0] as Draft)).toEqual(['Kim'])
  })

  it('gives experts and those who no longer hold an office no side, whatever State they are of', () => {
    const text = source('src_a', 'One. Two. Three.')
    const cards = reading(dossier(ground, text, statement(text, person(null, 'Ivan Orlov', 'former ambassador', russia), 'One'), statement(text, person(null, 'Ivan Orlov', 'professor at the Moscow University', russia), 'Two'), statement(text, lavrov, 'Three')), 'src_a' as SourceId, neutral)?.cards
    expect(cards?.map(({ side: of, ladder }) => [of, ladder?.words])).toEqual([[null, 'per expert'], [null, 'per expert'], [russia, 'paraphrased']])
  })

  it('dates a statement by a day named beside its cue before anything else', () => {
    const text = source('src_a', 'Kono said on 10 January that talks go on.')
    const said = statement(text, kono, 'that talks go on', { cue: words(text, 'said') })
    expect(statements(dossier(ground, text, said, date(text, 'on 10 January', '2019-01-10')), neutral)[0]?.date).toBe('2019-01-10')
  })

  it('dates by the meeting its speaker came from, or a later day named before it in the paragraph', () => {
    const text = source('src_a', 'The leaders met on Wednesday.\nPutin met the press on Thursday. The text is silent, he said.\nAbe praised it.\nPanov doubts it.', { published: '2018-11-16' })
    const summit = meeting(text, 'met on Wednesday', { level: 'summit', day: '2018-11-14', participants: [putin, abe] })
    const rows = statements(dossier(ground, text, summit, date(text, 'on Wednesday', '2018-11-14'), date(text, 'on Thursday', '2018-11-15'), statement(text, putin, 'The text is silent'), statement(text, abe, 'praised it'), statement(text, panov, 'doubts it')), neutral)
    expect(rows.map(({ speaker, date: day }) => `${speaker} ${day}`)).toEqual(['Alexander Panov 2018-11-16', 'Vladimir Putin 2018-11-15', 'Shinzo Abe 2018-11-14'])
  })

  it('does not date a statement by a day it speaks of', () => {
    const text = source('src_a', 'Kono said that they met on 10 January.')
    const said = statement(text, kono, 'that they met on 10 January', { cue: words(text, 'said') })
    expect(statements(dossier(ground, text, said, date(text, 'on 10 January', '2019-01-10')), neutral)[0]?.date).toBe('2019-01-15')
  })

  it('quotes of a half-quoted statement the quoted words only', () => {
    const text = source('src_a', 'Lavrov called it "of course, unacceptable" for Russia.')
    const said = statement(text, lavrov, 'it "of course, unacceptable" for Russia', { mode: 'mixed' })
    expect(statements(dossier(ground, text, said, confirmed(said)), neutral)[0]).toMatchObject({ quote: { text: 'of course, unacceptable', verbatim: true }, review: { review: 'confirmed', initials: 'KS' } })
  })
})
