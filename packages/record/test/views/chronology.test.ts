import { describe, expect, it } from 'vitest'
import { calendar, chronology, followUp } from '@travaux/record'
import { abe, confirmed, date, dossier, ground, instruction, japan, kono, lavrov, meeting, panov, person, putin, russia, side, source, stance, statement, undertaking, withdrawn, type Draft } from './build.ts'

const neutral = { as: null }
const meetings = (...drafts: readonly (Draft | readonly Draft[])[]) => chronology(dossier(ground, ...drafts), neutral).meetings
const leaders = person(null, 'the leaders', null, null)
const ministers = person(null, 'the ministers', null, null)

const before = source('src_before', 'Abe will visit Russia in January. The ministers may meet in Munich in February.', { published: '2019-01-15', publisher: 'Before' })
const after = source('src_after', 'The leaders met in Moscow on Tuesday, 22 January.', { published: '2019-01-23', publisher: 'After' })
const planned = meeting(before, 'Abe will visit Russia', { level: 'summit', status: 'planned', day: '2019-01', place: 'Russia', participants: [abe], date: { value: '2019-01', precision: 'month', certainty: 'expected' } })
const held = meeting(after, 'met in Moscow', { level: 'summit', day: '2019-01-22', place: 'Moscow', participants: [abe, putin] })

describe('chronology(folded, options): meetings', () => {
  it('merges what several sources say of one meeting: the sharpest date stands, held goes before planned, every witness is kept', () => {
    const merged = meetings(before, after, planned, held)
    expect(merged).toHaveLength(1)
    expect(merged[0]).toMatchObject({ id: planned.finding.subject, status: 'held', place: 'Moscow', date: { value: '2019-01-22', precision: 'day', certainty: 'certain' }, span: { first: '2019-01-22', last: '2019-01-22' } })
    expect(merged[0]?.witnesses.map(({ quote }) => quote.text)).toEqual(['Abe will visit Russia', 'met in Moscow'])
    expect(merged[0]?.participants.map(({ name, side: of }) => [name, of])).toEqual([['Shinzo Abe', japan], ['Vladimir Putin', russia]])
  })

  it('says of which witness each value is, and of none a status that no source can know yet', () => {
    const [first, second, third] = [source('src_one', 'Ministers will meet in Moscow on 22 January.', { published: '2019-01-10' }), source('src_two', 'A third round of talks took place on 22 January.', { published: '2019-01-23' }), source('src_three', 'Lavrov spoke of talks on 22 January.', { published: '2019-01-24' })]
    const day = '2019-01-22'
    const [planned, round, bare] = [meeting(first, 'will meet in Moscow', { day, place: 'Moscow', status: 'planned', participants: [kono] }), meeting(second, 'third round of talks', { day, round: 3, level: 'unknown' }), meeting(third, 'talks', { day, level: 'unknown', participants: [lavrov] })].map((each) => each)
    const [merged] = meetings(first, second, third, planned as Draft, round as Draft, bare as Draft)
    expect(merged?.told).toEqual({ date: bare?.finding.subject, status: bare?.finding.subject, level: planned?.finding.subject, round: round?.finding.subject, place: planned?.finding.subject })
    expect(merged?.participants.map(({ name, told }) => [name, told])).toEqual([['Taro Kono', planned?.finding.subject], ['Sergey Lavrov', bare?.finding.subject]])
    const early = source('src_early', 'The talks of 22 January were held.', { published: '2019-01-02' })
    expect(meetings(early, meeting(early, 'were held', { day }))[0]).toMatchObject({ status: 'planned', told: { status: null } })
  })

  it('leaves out what a person withdrew, and says who confirmed what', () => {
    expect(meetings(after, held, withdrawn(held))).toEqual([])
    expect(meetings(after, held, confirmed(held))[0]?.witnesses[0]?.review).toMatchObject({ review: 'confirmed', initials: 'KS' })
  })

  it('keeps apart meetings of other levels, days, places, rounds, sides and persons', () => {
    const text = source('src_a', 'one two three four five six seven', { published: '2019-02-01' })
    const on = { day: '2019-01-22', place: 'Moscow', participants: [lavrov, kono] }
    const others: readonly Parameters<typeof meeting>[2][] = [{ ...on, level: 'summit', participants: [abe, putin] }, { ...on, day: '2019-01-23' }, { ...on, place: 'Munich' }, { ...on, sides: [japan, 'sid_chad' as never], participants: [] }, { ...on, participants: [person('per_shoigu', 'Sergei Shoigu', 'defence minister', russia)] }]
    for (const other of others) expect(meetings(side('sid_chad', 'Chad'), text, meeting(text, 'one', on), meeting(text, 'two', other))).toHaveLength(2)
    expect(meetings(text, meeting(text, 'one', { ...on, round: 1 }), meeting(text, 'two', { ...on, round: 2 }))).toHaveLength(2)
    expect(meetings(text, meeting(text, 'one', on), meeting(text, 'two', { ...on, round: 1, place: null, participants: [] }))).toHaveLength(1)
  })

  it('takes the read-outs of two sources for witnesses of one meeting, each keeping its own place and round', () => {
    const [one, other] = [source('src_one', 'met in Moscow for a third round', { published: '2019-01-23' }), source('src_other', 'met in Munich for a fourth round', { published: '2019-01-23' })]
    const on = { day: '2019-01-22', participants: [lavrov, kono] }
    const [mine, theirs] = [meeting(one, 'met in Moscow', { ...on, place: 'Moscow', round: 3 }), meeting(other, 'met in Munich', { ...on, place: 'Munich', round: 4 })]
    const merged = meetings(one, other, mine, theirs)
    expect(merged).toHaveLength(1)
    expect(merged[0]?.witnesses.map(({ subject, quote }) => [subject, quote.text])).toEqual([[mine.finding.subject, 'met in Moscow'], [theirs.finding.subject, 'met in Munich']])
  })

  it('joins a month to the meeting in it at the same place, not to one elsewhere', () => {
    const text = source('src_a', 'one two three', { published: '2019-03-01' })
    const munich = meeting(text, 'one', { day: '2019-02-16', place: 'Munich' })
    expect(meetings(text, munich, meeting(text, 'two', { day: '2019-02', place: 'Munich', status: 'possible' }))).toHaveLength(1)
    expect(meetings(text, munich, meeting(text, 'two', { day: '2019-02', place: 'Tokyo' }))).toHaveLength(2)
    expect(meetings(text, munich, meeting(text, 'two', { day: '2019' }))).toHaveLength(2)
  })

  it('joins an undated meeting to the one its source has just told of', () => {
    const text = source('src_a', 'They met in Moscow on Monday. Lavrov spoke after talks with Kono.', { published: '2019-01-15' })
    const dated = meeting(text, 'met in Moscow', { day: '2019-01-14', place: 'Moscow', participants: [lavrov, kono] })
    expect(meetings(text, dated, meeting(text, 'talks with Kono', { participants: [lavrov, kono] }))).toHaveLength(1)
  })

  it('takes a meeting for ahead where the source that calls it held is older than its day', () => {
    expect(meetings(before, meeting(before, 'may meet', { day: '2019-02-16' }))[0]?.status).toBe('planned')
  })

  it('calls summits by place, visits by the visitor, others by who meets where', () => {
    const text = source('src_a', 'one two three four five', { published: '2019-01-01' })
    const titles = meetings(text,
      meeting(text, 'one', { level: 'summit', day: '2018-11-14', place: 'Singapore', participants: [abe, putin] }),
      meeting(text, 'two', { level: 'ministerial', day: '2018-12-14', place: 'Moscow', participants: [lavrov, kono] }),
      meeting(text, 'three', { level: 'deputy-ministerial', day: '2018-12-15', participants: [person(null, 'Igor Morgulov', 'deputy foreign minister', russia), person(null, 'Takeo Mori', 'deputy foreign minister', japan)] }),
      meeting(text, 'four', { level: 'summit', status: 'planned', day: '2019-01-22', place: 'Russia', participants: [abe] }),
      meeting(text, 'five', { level: 'technical', status: 'planned' }))
    expect(titles.map(({ title }) => title)).toEqual(['Singapore', 'Foreign ministers, Moscow', 'Mori and Morgulov', 'Abe in Russia', 'Experts'])
  })

  it('names the speaking side’s people first', () => {
    expect(chronology(dossier(ground, after, held), { as: russia }).meetings[0]?.participants.map(({ name }) => name)).toEqual(['Vladimir Putin', 'Shinzo Abe'])
  })

  it('calls a meeting at a disputed place as the speaking side calls the place', () => {
    const text = source('src_a', 'They met on the Southern Kurils.')
    const folded = dossier(ground, text, meeting(text, 'met', { level: 'summit', day: '2019-01-10', place: 'the Southern Kurils', participants: [abe, putin] }))
    expect(chronology(folded, neutral).meetings[0]).toMatchObject({ title: 'the four islands', place: 'the four islands' })
    expect(chronology(folded, { as: japan }).meetings[0]?.title).toBe('the Northern Territories')
  })

  it('shows on a day only what had been published by then, and draws that day as today', () => {
    const folded = dossier(ground, before, after, planned, held)
    expect(chronology(folded, { as: null, on: '2019-01-16' })).toMatchObject({ today: '2019-01-16', meetings: [{ status: 'planned', date: { precision: 'month' } }] })
    expect(chronology(folded, neutral).today).toBe('2019-01-23')
  })
})

describe('chronology(folded, options): what was said at a meeting', () => {
  const text = source('src_a', `The ministers met in Moscow on Monday.
"The islands are ours," Lavrov said. Kono said that Japan does not agree.
Both rely on the declaration. Lavrov said visas could go. They agreed that deputies stay in contact.
The rest is talk, Panov said.`)
  const met = meeting(text, 'met in Moscow', { day: '2019-01-14', place: 'Moscow', participants: [lavrov, kono] })
  const shown = meetings(text, met,
    stance(text, lavrov, '"The islands are ours,"', 'supports', 'prp_recognise'), stance(text, kono, 'that Japan does not agree', 'opposes', 'prp_recognise'),
    stance(text, [lavrov, kono], 'rely on the declaration', 'supports', 'prp_1956'), stance(text, lavrov, 'visas could go', 'supports', 'prp_visas'),
    undertaking(text, 'deputies stay in contact', { by: [lavrov, kono], status: 'agreed' }), statement(text, panov, 'The rest is talk'))[0]

  it('sorts it into agreed, apart and raised by one side, each with its words', () => {
    expect(shown?.agreed.map((line) => line.text)).toEqual(['The joint declaration of 1956', 'Deputies stay in contact'])
    expect(shown?.apart).toMatchObject([{ text: 'Sovereignty over the four islands', side: russia, quote: { text: 'The islands are ours', verbatim: true } }])
    expect(shown?.raised).toMatchObject([{ text: 'Travel without visas', side: russia }])
  })

  it('has agreed at a meeting only what those who met agreed on its day, by its own date', () => {
    const report = source('src_b', 'Lavrov and Kono met in Moscow on Monday. On 14 November Putin and Abe agreed to speed up talks. On 12 January 2019 the ministers agreed to open an office. The talks went well. They agreed to meet monthly.')
    const [november, monday] = [date(report, '14 November', '2018-11-14'), meeting(report, 'met in Moscow', { day: '2019-01-14', participants: [lavrov, kono] })]
    const agreed = [
      undertaking(report, 'speed up talks', { by: [putin, abe], status: 'agreed' }),
      undertaking(report, 'open an office', { by: [lavrov, kono], status: 'agreed' }),
      undertaking(report, 'meet monthly', { by: [lavrov, kono], status: 'agreed' }),
    ]
    const view = chronology(dossier(ground, report, november, monday, agreed), neutral)
    expect(view.meetings[0]?.agreed.map(({ text: what }) => what)).toEqual(['Meet monthly'])
    expect(view.pending.map(({ title, since }) => [title, since])).toEqual([['Speed up talks', '2018-11-14'], ['Open an office', '2019-01-12'], ['Meet monthly', '2019-01-15']])
  })

  it('names the sides of a meeting, third States too', () => {
    expect(meetings(side('sid_us', 'United States', { negotiates: false }), after, meeting(after, 'met in Moscow', { day: '2019-01-22', sides: [russia, 'sid_us' as never] }))[0]?.sideNames).toEqual(['Russia', 'United States'])
  })

  it('says which findings the reader was not sure of, until a person has looked at them', () => {
    const doubted = { ...held, finding: { ...held.finding, confidence: 0.5 } } as Draft
    expect(calendar(dossier(ground, before, { ...planned, finding: { ...planned.finding, confidence: 0.5 } } as Draft), neutral)[0]?.words).toBe('expected, less sure')
    expect([meetings(after, held), meetings(after, doubted), meetings(after, doubted, confirmed(doubted)), meetings(before, after, planned, doubted)].map(([first]) => first?.lessSure)).toEqual([false, true, false, false])
  })

  it('lists what participants said, own words first; not what others say of it', () => {
    expect(shown?.words.map(({ speaker, ladder }) => `${speaker} ${ladder}`)).toEqual(['Lavrov 4', 'Kono 3', 'Lavrov and Kono 3', 'Lavrov 3'])
  })
})

describe('chronology(folded, options): arrows and what is pending', () => {
  const text = source('src_a', `The leaders met in Singapore. The leaders told the ministers to open talks and report by the next summit.
The ministers met on Monday. Abe visits Russia on 22 January. Departments will draw up larger projects.`)
  const singapore = meeting(text, 'met in Singapore', { level: 'summit', day: '2018-11-14', place: 'Singapore', participants: [abe, putin] })
  const monday = meeting(text, 'met on Monday', { day: '2019-01-14', place: 'Moscow', participants: [lavrov, kono] })
  const visit = meeting(text, 'visits Russia', { level: 'summit', day: '2019-01-22', status: 'planned', place: 'Russia', participants: [abe] })
  const told = instruction(text, 'to open talks', { from: [leaders], to: [ministers], reportDue: { words: 'by the next summit', date: null } })
  const projects = undertaking(text, 'draw up larger projects', { by: [lavrov] })
  const folded = dossier(ground, text, singapore, monday, visit, told, projects)

  it('draws an instruction from the last meeting of those who gave it to the next of those who received it, and the report due from there', () => {
    expect(chronology(folded, neutral).arrows).toMatchObject([
      { is: 'instruction', from: { meeting: singapore.finding.subject, level: 'summit' }, to: { meeting: monday.finding.subject, level: 'ministerial' }, words: 'instruct: open talks' },
      { is: 'report-due', from: { meeting: monday.finding.subject }, to: { meeting: visit.finding.subject }, words: 'report due by the next summit' },
    ])
  })

  it('leaves an end without a meeting where none is known', () => {
    expect(chronology(dossier(ground, text, told), neutral).arrows[0]).toMatchObject({ from: { meeting: null, level: 'summit' }, to: { meeting: null, level: 'ministerial' } })
  })

  it('lists undertakings still to be carried out', () => {
    expect(chronology(folded, neutral).pending).toMatchObject([{ title: 'Draw up larger projects', since: '2019-01-15', due: null }])
    expect(chronology(dossier(ground, text, projects, withdrawn(projects)), neutral).pending).toEqual([])
  })

  it('calendar(folded, options) lists what lies ahead with how it is known', () => {
    expect(calendar(folded, neutral).map(({ dateWords, title, words: how }) => [dateWords, title, how])).toEqual([
      ['Tue 22 Jan 2019', 'Summit, Abe in Russia', 'planned, a report is due'],
      ['no date', 'Draw up larger projects', 'promised 15 Jan 2019'],
    ])
  })

  it('calendar(folded, options) says who tells of a meeting', () => {
    const spoken = source('src_b', 'Kono said that they may meet in Munich in February.')
    const munich = meeting(spoken, 'meet in Munich', { status: 'possible', day: '2019-02', place: 'Munich' })
    expect(calendar(dossier(ground, spoken, statement(spoken, kono, 'that they may meet in Munich in February'), munich), neutral)).toMatchObject([{ dateWords: 'February 2019', title: 'Ministers, Munich', words: 'possible, per Kono' }])
  })

  it('followUp(folded, options) says what is owed, by whom, and when the report is awaited', () => {
    expect(followUp(folded, neutral).map(({ is, what, by, to, due, status }) => ({ is, what, by: by.map(({ name }) => name), to, due, status }))).toEqual([
      { is: 'undertaking', what: 'draw up larger projects', by: ['Lavrov'], to: [], due: null, status: 'promised' },
      { is: 'instruction', what: 'to open talks', by: ['the ministers'], to: ['the leaders'], due: '2019-01-22', status: 'report due' },
    ])
  })
})
