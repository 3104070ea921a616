import { describe, expect, it } from 'vitest'
import { only, readEvents } from './readEvents.ts'

function meetings(text: string) {
  return only('meeting', readEvents(text)).map(({ value }) => value)
}

describe('findMeetings(context)', () => {
  it('gives a meeting told as news its day, level, participants and sides', () => {
    const [met] = meetings('Finnish Foreign Minister Aino Virtala met Norwegian Foreign Minister Lars Hovden in Vienna on Monday.')
    expect(met).toMatchObject({ level: 'ministerial', status: 'held', place: 'Vienna', date: { value: '2019-01-14', precision: 'day', certainty: 'certain' } })
    expect(met?.participants.map(({ name }) => name)).toEqual(['Aino Virtala', 'Lars Hovden'])
    expect(met?.sides).toEqual(['sid_finland', 'sid_norway'])
  })

  it('takes two places with a month each for two meetings', () => {
    const found = meetings('Finnish President Aino Virtala and Norwegian Prime Minister Lars Hovden held talks in Geneva in October and Vienna in December last year.')
    expect(found.map(({ place, date }) => [place, date.value])).toEqual([['Geneva', '2018-10'], ['Vienna', '2018-12']])
    expect(found.every(({ level }) => level === 'summit')).toBe(true)
  })

  it('takes a meeting that will be held for planned, one that may be held for possible', () => {
    const found = meetings('The deputy foreign ministers of Finland and Norway will hold consultations on Thursday. Another meeting of the two foreign ministers may be held in Geneva in March.')
    expect(found.map(({ level, status, date }) => [level, status, date.value, date.certainty])).toEqual([
      ['deputy-ministerial', 'planned', '2019-01-17', 'certain'], ['ministerial', 'possible', '2019-03', 'possible'],
    ])
  })

  it('finds the last meeting in a sentence that says they have not met since', () => {
    const found = meetings('Finnish President Aino Virtala criticised Norwegian President Lars Hovden. The two presidents have not met since October 2016.')
    expect(found.map(({ level, status, date }) => [level, status, date.value])).toEqual([['summit', 'held', '2016-10']])
  })

  it('counts a visit, at the level of the visitor, as expected where it is', () => {
    const found = meetings("Finnish President Aino Virtala's visit to Norway is expected in June.")
    expect(found).toMatchObject([{ level: 'summit', status: 'planned', date: { value: '2019-06', precision: 'month', certainty: 'expected' } }])
  })

  it('brings the mentions of one meeting together, with every passage', () => {
    const text = 'Finnish Foreign Minister Aino Virtala and Norwegian Foreign Minister Lars Hovden met in Vienna on Monday.\nVirtala said after the talks with Hovden in Vienna on Monday that much was left.'
    const found = only('meeting', readEvents(text))
    expect(found).toHaveLength(1)
    expect(found[0]?.evidence.length).toBeGreaterThan(1)
  })

  it('reads the number of a round', () => {
    expect(meetings('The fourth round of talks between Finland and Norway was held in Geneva on January 10.')).toMatchObject([{ round: 4, status: 'held' }])
  })

  it('weighs words for a meeting by what stands around them: talks spoken of once more are no second meeting', () => {
    const text = 'Finnish Foreign Minister Aino Virtala met Norwegian Foreign Minister Lars Hovden in Vienna on Monday.\nVirtala said the talks were useful.\nThe talks had been frank, Hovden said.'
    expect(meetings(text)).toHaveLength(1)
  })

  it('takes talks of delegations for what they are where nobody is named', () => {
    expect(meetings('The fourth round of talks between Finland and Norway was held in Geneva on January 10.')).toMatchObject([{ level: 'envoys' }])
  })

  it('takes talks through a mediator for a meeting of envoys, though leaders are spoken of', () => {
    expect(meetings('Diplomats held two days of indirect talks between the leaders of Finland and Norway in Geneva on January 10.')).toMatchObject([{ level: 'envoys' }])
  })

  it('dates a meeting of two days by the first, and one of several days that are not named by the month', () => {
    expect(meetings('On 10 and 11 January, Finnish Foreign Minister Aino Virtala met Norwegian Foreign Minister Lars Hovden in Vienna.')).toMatchObject([{ date: { value: '2019-01-10', precision: 'day' } }])
    const text = 'OSLO, Jan 15 - Finnish and Norwegian diplomats ended three days of indirect talks in Geneva, officials said.'
    expect(meetings(text)).toMatchObject([{ date: { value: '2019-01', precision: 'month' } }])
  })

  it('keeps the date of other words from a meeting: of a quotation, of an agreement to meet, of a time before which it is to be', () => {
    const found = [
      'Finnish Foreign Minister Aino Virtala met Norwegian Foreign Minister Lars Hovden, who told her: "You were paid in 2003."',
      'The Finnish and Norwegian foreign ministers agreed in December to hold a second round of talks in Geneva.',
      'The Finnish and Norwegian foreign ministers will hold a second round of talks in Geneva before 15 March.',
    ].map((text) => meetings(text).map(({ date }) => date.value))
    expect(found.map((values) => values.length)).toEqual([1, 1, 1])
    for (const values of found) for (const value of values) expect(['2003', '2018-12', '2019-03-15']).not.toContain(value)
  })

  it('takes a day without a year for the next of its name where the meeting is told as ahead', () => {
    expect(meetings('The Finnish and Norwegian foreign ministers are to meet in Geneva on Friday.')).toMatchObject([{ date: { value: '2019-01-18' }, status: 'planned' }])
  })

  it('shows a meeting told by a verb with those who meet', () => {
    const text = 'The joint commission of Finland and Norway met in Geneva on January 10.'
    const [found] = only('meeting', readEvents(text))
    expect(found?.evidence.map(({ from, to }) => text.slice(from, to))[0]).toMatch(/^The joint commission/)
  })

  it('shows a meeting that few words tell of with their clause: a heading whole, a verb with what goes with it', () => {
    const shown = (text: string) => only('meeting', readEvents(text)).map(({ evidence }) => evidence.map(({ from, to }) => text.slice(from, to)))
    expect(shown('Finland–Norway Summit\nFinnish President Aino Virtala and Norwegian President Lars Hovden held a summit in Oslo on Monday.')[0]?.[0]).toBe('Finland–Norway Summit')
    expect(shown('Before that, Finnish President Aino Virtala and Norwegian President Lars Hovden may meet again in Oslo in June.')[0]?.[0]).toMatch(/^Finnish President Aino Virtala/)
    expect(shown('The fourth round of talks between Finland and Norway was held in Geneva on January 10, and the hall was full.')[0]?.[0]).not.toContain('full')
  })

  it('is at the rank of all who are named, where they hold offices of one', () => {
    expect(meetings('Deputy Foreign Ministers Aino Virtala of Finland and Lars Hovden of Norway will meet in Oslo on Thursday.')).toMatchObject([{ level: 'deputy-ministerial' }])
  })

  it('takes talks named by two surnames for the meeting of those two', () => {
    const text = 'Finnish Foreign Minister Aino Virtala met Norwegian Foreign Minister Lars Hovden in Vienna on Monday.\nJorma Salo of the Institute of Northern Studies in Turku commented on Virtala-Hovden talks.'
    expect(meetings(text)).toMatchObject([{ level: 'ministerial', place: 'Vienna' }])
  })

  it('takes talks that are refused, denied, or spoken of as a way, for no meeting', () => {
    for (const text of [
      'Finnish Foreign Minister Aino Virtala said on Monday that Helsinki refused to hold a meeting with Norwegian Foreign Minister Lars Hovden in Vienna.',
      'Oslo denied that Norwegian President Lars Hovden had met Finnish President Aino Virtala on Sunday.',
      'Finland and Norway will settle their disputes through consultations and negotiations, the two governments said on Monday.',
      'The exchange of notes laid the groundwork for direct talks between Finland and Norway in Geneva.',
      'Norwegian Foreign Minister Lars Hovden said on Monday that the door of his country stayed open to bilateral talks with Finland.',
    ]) expect(meetings(text)).toEqual([])
  })

  it('never takes for held, nor dates by the day of the news, what is asked, wished, reported without proof or was to be', () => {
    const found = [
      'REPORTER: Is there going to be a meeting between Finnish President Aino Virtala and Norwegian President Lars Hovden?',
      'Finnish Foreign Minister Aino Virtala hopes to meet Norwegian Foreign Minister Lars Hovden.',
      'Finnish Foreign Minister Aino Virtala reportedly met Norwegian Foreign Minister Lars Hovden in Vienna on Sunday.',
      'Finland and Norway were to hold a second round of talks in Geneva on Sunday, but nothing has been heard.',
      'Finnish Foreign Minister Aino Virtala would meet Norwegian Foreign Minister Lars Hovden in Oslo, officials said on Monday.',
    ].map((text) => meetings(text).map(({ status, date }) => [status, date.value]))
    expect(found.slice(0, 3)).toEqual([[['possible', null]], [['possible', null]], [['possible', '2019-01-13']]])
    expect(found.slice(3)).toEqual([[['planned', expect.any(String)]], [['planned', null]]])
  })

  it('takes a round that is told of by number, planned and held, for one meeting, and the coming of delegations for none', () => {
    const text = 'Norwegian delegates arrived in Vienna on Sunday for the third round of talks with Finland. The third round of talks between Finland and Norway opens in Vienna on Wednesday.'
    expect(meetings(text)).toMatchObject([{ round: 3, status: 'planned', place: 'Vienna', date: { value: '2019-01-16' } }])
    const first = 'Finnish Foreign Minister Aino Virtala met Norwegian Foreign Minister Lars Hovden in Vienna on Monday. It was the first round since the two governments fell out last year.'
    expect(meetings(first)).toMatchObject([{ round: 1, date: { value: '2019-01-14' } }])
  })

  it('does not date a round that is over by the day somebody spoke of it, nor number the first talks of all', () => {
    expect(meetings('Finnish envoy Aino Virtala said on Monday that much had been agreed during the fourth round of talks with Norway.')).toMatchObject([{ round: 4, date: { value: null } }])
    expect(meetings('Finland and Norway held the first direct talks since the war in Vienna on Sunday.')).toMatchObject([{ round: null, date: { value: '2019-01-13' } }])
  })

  it('counts who meets, not whose envoy he is, as taking part', () => {
    const [sent] = meetings("Norwegian President Lars Hovden spoke in Oslo. Hovden's special representative Jorma Salo met Finnish President Aino Virtala in Vienna on Sunday.")
    expect(sent?.participants.map(({ name }) => name)).toEqual(['Jorma Salo', 'Aino Virtala'])
  })

  it('takes a sea or a question that is talked about for no place', () => {
    expect(meetings('The foreign ministers of Finland and Norway discussed the situation in Kosovo at a meeting on Sunday.')).toMatchObject([{ place: null }])
    expect(meetings('The foreign ministers of Finland and Norway held talks about fishing in the Barents Sea on Sunday.')).toMatchObject([{ place: null }])
  })

  it('takes what a headline says is to go on for ahead, and a visit for the visitor’s, whoever else is named', () => {
    const text = "Finland, Norway hold second round; talks to continue in Oslo\n\nVIENNA, January 14 - The foreign ministers of Finland and Norway held a second round of talks in Vienna on Monday and agreed to meet again in Oslo in March."
    expect(meetings(text).map(({ status, place, date }) => [status, place, date.value])).toEqual([['held', 'Vienna', '2019-01-14'], ['planned', 'Oslo', '2019-03']])
    const visit = 'The foreign ministers of Finland and Norway are expected to meet before the Finnish President’s visit to Norway, which is planned for June.'
    expect(meetings(visit).filter(({ date }) => date.value !== null)).toMatchObject([{ level: 'summit', date: { value: '2019-06' } }])
  })
})
