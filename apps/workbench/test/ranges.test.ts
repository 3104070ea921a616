import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addMonths } from '../src/features/chronology/layout/day.ts'
import { rangeHolding, shifted, wholeRange, zoomed } from '../src/features/chronology/ranges.ts'

const range = { first: '2018-11', months: 8 }
const on = (day: string) => ({ span: { first: day, last: day } })

it('rangeHolding(range, meeting) moves just so far that the meeting is in sight, with a month beyond it', () => {
  expect(rangeHolding(range, on('2019-01-14'))).toEqual(range)
  expect(rangeHolding(range, on('2018-05-26')).first).toBe('2018-04')
  expect(rangeHolding(range, on('2019-09-05')).first).toBe('2019-03')
  expect(rangeHolding(range, { span: null })).toEqual(range)
  expect(rangeHolding(range, { span: { first: '2018-01-01', last: '2018-12-31' } })).toEqual(range)
})

it('shifted(range, by) keeps the number of months', () => {
  expect(shifted(range, -4)).toEqual({ first: '2018-07', months: 8 })
})

it('zoomed(range, by, about) keeps the month it goes about in sight', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(199), fc.constantFrom(0.5, 2), (months, offset, by) => {
    const about = addMonths('2018-11', offset % months)
    const { first, months: next } = zoomed({ first: '2018-11', months }, by, about)
    return first <= about && about <= addMonths(first, next - 1) && next >= 2
  }), { seed: 20190114 })
})

it('wholeRange(meetings, today) runs from the first meeting to the last, today included', () => {
  expect(wholeRange([on('1956-10-19'), { span: null }], '2019-01-15')).toEqual({ first: '1956-10', months: 748 })
})
