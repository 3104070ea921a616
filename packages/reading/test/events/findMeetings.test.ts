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

  it('takes talks named by two surnames for the meeting of those two', () => {
    const text = 'Finnish Foreign Minister Aino Virtala met Norwegian Foreign Minister Lars Hovden in Vienna on Monday.\nJorma Salo of the Institute of Northern Studies in Turku commented on Virtala-Hovden talks.'
    expect(meetings(text)).toMatchObject([{ level: 'ministerial', place: 'Vienna' }])
  })
})
