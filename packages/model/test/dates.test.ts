import { describe, expect, it } from 'vitest'
import { isoDate, isoDateOrTime, kinds, knownDate } from '../src/index.ts'

describe('isoDate, isoDateOrTime', () => {
  it.each(['2019-01-14', '2020-02-29'])('both accept %s', (day) => {
    expect([isoDate.safeParse(day).success, isoDateOrTime.safeParse(day).success]).toEqual([true, true])
  })

  it.each(['2019-01-14T18:30', '2019-01-14T18:30:00Z', '2019-01-14T18:30:00.5+03:00'])('isoDateOrTime accepts %s, which is no day', (time) => {
    expect([isoDate.safeParse(time).success, isoDateOrTime.safeParse(time).success]).toEqual([false, true])
  })

  it.each(['last Tuesday', '2019-02-30', '2019-13-01', '2019-01-14T25:00', '2019', ''])('neither accepts %j, and says what is wanted', (words) => {
    expect(isoDate.safeParse(words).error?.issues[0]?.message).toBe('must be a day of the calendar, written as 2019-01-14')
    expect(isoDateOrTime.safeParse(words).error?.issues[0]?.message).toBe('must be a day of the calendar, written as 2019-01-14 or 2019-01-14T18:30:00+03:00')
  })

  it('a source is published, and an office held, on days of the calendar', () => {
    expect(kinds.source.shape.published.safeParse('last Tuesday').success).toBe(false)
    expect(kinds.person.shape.offices.element.safeParse({ title: 'envoy', side: null, from: '2019', to: null }).success).toBe(false)
  })
})

describe('knownDate', () => {
  it('knownDate has no value exactly where its precision is none', () => {
    const of = (value: string | null, precision: string) => knownDate.safeParse({ value, precision, certainty: 'certain' })
    expect([of(null, 'none').success, of('2019', 'year').success, of('2019', 'none').success]).toEqual([true, true, false])
    expect(of(null, 'day').error?.issues[0]?.message).toBe('a date has no value exactly where its precision is none')
  })
})
