import { expect, it } from 'vitest'
import { recentDay } from '../src/wording/recentDay.ts'

it('recentDay(value, today) leaves the year out of the twelve months before today and of the rest of its year', () => {
  expect(recentDay('2018-11-14', '2019-01-15')).toBe('14 Nov')
  expect(recentDay('2019-06-29', '2019-01-15')).toBe('29 Jun')
  expect(recentDay('2018-01-15', '2019-01-15')).toBe('15 Jan 2018')
  expect(recentDay('1956-10-19', '2019-01-15')).toBe('19 Oct 1956')
  expect(recentDay('2020-01-02', '2019-01-15')).toBe('2 Jan 2020')
})

it('recentDay(value, today) keeps a year that is all there is', () => {
  expect(recentDay('2019', '2019-01-15')).toBe('2019')
})
