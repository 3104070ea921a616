import { describe, expect, it } from 'vitest'
import { overview, reading, sources } from '@travaux/record'
import type { SourceId } from '@travaux/model'
import { confirmed, date, dossier, ground, instruction, japan, kono, lavrov, meeting, mention, ofReader, panov, russia, side, source, stance, statement, undertaking, withdrawn, type Draft } from './build.ts'

const neutral = { as: null }
const report = source('src_report', `Ministers open talks
Agency | updated 15 January 2019

The ministers met in Moscow on Monday to speak of the Southern Kurils.
"Sovereignty is not being discussed," Lavrov said. He noted that trade was growing.
Kono spoke of "great potential" in relations.`, { title: 'Ministers open talks', publisher: 'Agency, from elsewhere' })
const id = 'src_report' as SourceId
const met = meeting(report, 'met in Moscow', { place: 'Moscow', round: 1, day: '2019-01-14', participants: [lavrov, kono] })
const closed = stance(report, lavrov, '"Sovereignty is not being discussed,"', 'will-not-discuss', 'prp_recognise')
const trade = statement(report, lavrov, 'that trade was growing')
const potential = statement(report, kono, '"great potential"', { mode: 'mixed' })
const monday = date(report, 'on Monday', '2019-01-14')
const islands = mention(report, 'the Southern Kurils', 'plc_islands')
const folded = dossier(ground, report, met, closed, trade, potential, monday, islands)

function desk(of = folded, options: { as: typeof japan | null } = neutral) {
  const found = reading(of, id, options)
  if (found === null) throw new Error('no such source')
  return found
}

const card = (title: string, of = desk()) => of.cards.find((each) => each.title === title)

describe('reading(folded, source, options)', () => {
  it('numbers paragraphs from the first of the text: title and byline bear no number', () => {
    expect(desk().paragraphs.map(({ number }) => number)).toEqual([null, null, 1, 2, 3])
    expect(desk().paragraphs.map(({ heading }) => heading)).toEqual([true, false, false, false, false])
  })

  it('takes a short dated line under the title for a dateline, and a line wrapped by hand for part of its paragraph', () => {
    const numbers = (text: string) => desk(dossier(ground, source('src_report', text, { title: 'Title' }))).paragraphs.map(({ number }) => number)
    expect(numbers('Title\nMoscow, 14 January 2019. Retold.\nThe ministers met.')).toEqual([null, null, 1])
    expect(numbers('The ministers met in 2019.\nThey spoke.')).toEqual([1, 2])
    const wrapped = 'The ministers of the two countries met in the capital on Monday\nand spoke of the treaty that their two states have never signed\nin all the years since the war, which came to its end long ago.'
    expect(numbers(`${wrapped}\n\n${wrapped}`)).toEqual([1, 2])
  })

  it('puts cards in the order of the text', () => {
    expect(desk().cards.map(({ kind }) => kind)).toEqual(['meeting', 'date', 'mention', 'statement', 'statement', 'statement'])
  })

  it('calls a statement by the proposition it takes a stance on', () => {
    expect(card('Japan recognises Russia’s sovereignty over the four islands')).toMatchObject({ detail: 'Statement · Lavrov · own words', side: russia, ladder: { rung: 4 } })
  })

  it('calls a statement without a stance by its words: in quotation marks where spoken, without where retold', () => {
    expect(card('“great potential”')?.detail).toBe('Statement · Kono · own words')
    expect(card('Trade was growing')?.detail).toBe('Statement · Lavrov · paraphrased')
  })

  it('says of a meeting who, where and which round, of a date how it was worked out', () => {
    expect(card('Foreign ministers, Moscow, round 1')?.detail).toBe('Meeting · ministers · 2 sides')
    expect(card('Mon 14 Jan 2019, to the day')?.detail).toBe('Date · from “on Monday” and 15 Jan 2019')
  })

  it('names places neutrally, or as the speaking side names them, and leaves the text as it is', () => {
    expect(card('the four islands')?.detail).toBe('Place · 2 names')
    expect(card('the Northern Territories', desk(folded, { as: japan }))).toBeDefined()
    expect(desk(folded, { as: japan }).text).toContain('the Southern Kurils')
  })

  it('hangs stances on their statement, not beside it', () => {
    expect(card('Japan recognises Russia’s sovereignty over the four islands')?.stances).toMatchObject([{ side: russia, stance: 'will-not-discuss', issue: 'Sovereignty over the four islands' }])
  })

  it('shows what was withdrawn, struck, and who withdrew it', () => {
    const struck = desk(dossier(ground, report, trade, withdrawn(trade, 'Kim Sato')))
    expect(struck.cards[0]?.review).toMatchObject({ review: 'withdrawn', by: 'Kim Sato', initials: 'KS' })
  })

  it('is null where there is no such source', () => {
    expect(reading(folded, 'src_none' as SourceId, neutral)).toBeNull()
  })

  it('says what an instruction and an undertaking bind to', () => {
    const text = source('src_report', 'The leaders told the ministers to open talks. Both would keep from rhetoric.')
    const told = instruction(text, 'to open talks', { from: [{ ...lavrov, person: null, name: 'leaders' }], to: [{ ...lavrov, person: null, name: 'ministers' }], reportDue: { words: 'by the next summit', date: null } })
    const found = desk(dossier(ground, text, told, undertaking(text, 'keep from rhetoric', { by: [lavrov, kono], conduct: true })))
    expect(found.cards.map(({ title, detail }) => [title, detail])).toEqual([
      ['Leaders to ministers: to open talks', 'Instruction · report due by the next summit'],
      ['Keep from rhetoric', 'Undertaking of conduct · both sides'],
    ])
  })
})

describe('sources(folded, options)', () => {
  it('lists newest first, undated last, and counts what nobody has looked at', () => {
    const old = source('src_old', 'Old words.', { published: '1956-10-19' })
    const undated = source('src_undated', 'Some words.', { published: null })
    const rows = sources(dossier(ground, undated, old, report, met, closed, confirmed(met)), neutral)
    expect(rows.map((row) => row.id)).toEqual(['src_report', 'src_old', 'src_undated'])
    expect(rows[0]).toMatchObject({ statements: 1, meetings: 1, toReview: 1 })
  })

  it('names reprints with their original, and which version of a document came after which', () => {
    const first = source('src_first', 'Words.', { publisher: 'Agency' })
    const copy = source('src_copy', 'Words!', { publisher: 'The Paper', title: 'Other headline', reprintOf: 'src_first' as SourceId })
    const later = source('src_later', 'Words, corrected.', { published: '2019-01-16', supersedes: 'src_first' as SourceId })
    const rows = sources(dossier(ground, first, copy, later), neutral)
    expect(rows.map(({ id, supersedes, supersededBy }) => ({ id, supersedes, supersededBy }))).toEqual([{ id: 'src_later', supersedes: 'src_first', supersededBy: null }, { id: 'src_first', supersedes: null, supersededBy: 'src_later' }])
    expect(rows[1]?.alsoIn).toEqual([{ id: 'src_copy', publisher: 'The Paper', title: 'Other headline', published: '2019-01-15' }])
    // Without its original a reprint is a source like any other.
    expect(sources(dossier(ground, first, copy, withdrawn(first)), neutral).map(({ id, reprintOf }) => [id, reprintOf])).toEqual([['src_copy', null]])
  })

  it('leaves out what was withdrawn, and on a day what was published later', () => {
    expect(sources(dossier(ground, report, withdrawn(report)), neutral)).toEqual([])
    expect(sources(folded, { as: null, on: '2019-01-14' })).toEqual([])
    expect(sources(folded, { as: null, on: '2019-01-15' })).toHaveLength(1)
  })
})

describe('reading(folded, source, options): titles', () => {
  const text = source('src_t', 'The talks go on. Kono said the talks were "of use" to both. They met in Moscow. They meet in Moscow. Panov said both would come.')
  const titles = (...drafts: readonly (Draft | readonly Draft[])[]) => reading(dossier(ground, text, ...drafts), 'src_t' as SourceId, neutral)?.cards.map(({ title }) => title)

  it('call what is quoted in part by the whole clause', () => {
    expect(titles(statement(text, kono, 'the talks were "of use" to both'))).toEqual(['The talks were "of use" to both'])
  })

  it('of two that would be the same say when or whose each is', () => {
    expect(titles(meeting(text, 'met in Moscow', { place: 'Moscow', day: '2019-01-14' }), meeting(text, 'meet in Moscow', { place: 'Moscow', status: 'planned' }))).toEqual(['Ministers, Moscow, Mon 14 Jan 2019', 'Ministers, Moscow, no date given'])
    expect(titles(stance(text, kono, 'The talks go on', 'supports', 'prp_1956'), stance(text, panov, 'both would come', 'supports', 'prp_1956', { side: russia }))).toEqual(['The joint declaration of 1956, Kono, foreign minister', 'The joint declaration of 1956, Panov, former ambassador'])
  })

  it('say that the reader was not sure of a finding, or of a stance that hangs on it, until a person has looked at it', () => {
    const sure = (confidence: number) => {
      const said = statement(text, kono, 'The talks go on')
      return reading(dossier(ground, text, { ...said, finding: { ...said.finding, confidence } } as typeof said), 'src_t' as SourceId, neutral)?.cards[0]?.lessSure
    }
    expect([sure(0.5), sure(0.51)]).toEqual([true, false])
  })
})

describe('overview(folded, name, options)', () => {
  it('counts what stands; a stance is reviewed with its statement', () => {
    expect(overview(folded, 'Treaty', neutral)).toMatchObject({ name: 'Treaty', counts: { sources: 1, toReview: 6, issues: 3, meetings: 1, statements: 3 } })
  })

  it('lists sides alphabetically, the speaking side first, each keeping its mark', () => {
    expect(overview(folded, 'Treaty', neutral).sides).toEqual([{ id: japan, name: 'Japan', mark: 'b' }, { id: russia, name: 'Russia', mark: 'a' }])
    expect(overview(folded, 'Treaty', { as: russia }).sides.map(({ name, mark }) => name + mark)).toEqual(['Russiaa', 'Japanb'])
  })

  it('gives sides without a mark the next free one, whoever speaks; third States have no column', () => {
    const more = dossier(ground, side('sid_chad', 'Chad'), side('sid_angola', 'Angola'), side('sid_us', 'United States', { negotiates: false }))
    const marks = (as: typeof japan | null) => Object.fromEntries(overview(more, 'Treaty', { as }).sides.map(({ name, mark }) => [name, mark]))
    expect(marks(null)).toEqual({ Angola: 'c', Chad: 'd', Japan: 'b', Russia: 'a' })
    expect(marks(russia)).toEqual(marks(null))
  })

  it('without a codebook, takes sides that met or spoke in any text for those that negotiate; with one, its own alone', () => {
    const found = [ofReader(side('sid_chad', 'Chad')), ofReader(side('sid_angola', 'Angola', { negotiates: false })), ofReader(side('sid_chad', 'Chad', { negotiates: false }))]
    expect(overview(dossier(found), 'Treaty', neutral).sides.map(({ name }) => name)).toEqual(['Chad'])
    expect(overview(dossier(ground, found), 'Treaty', neutral).sides.map(({ name }) => name)).toEqual(['Japan', 'Russia'])
  })

  it('counts nothing that rests on a withdrawn source alone', () => {
    expect(overview(dossier(ground, report, met, withdrawn(report)), 'Treaty', neutral).counts).toMatchObject({ sources: 0, meetings: 0, toReview: 0 })
  })
})
