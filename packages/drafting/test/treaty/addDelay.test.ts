import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDelay } from '../../src/treaty/addDelay.ts'

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const unit = fc.constantFrom('day', 'week', 'month', 'year')
const months = (from: string, count: number) => addDelay(from, { count, unit: 'month', thenMonth: null })

describe('addDelay(from, delay)', () => {
  it('counts days without the day of the event', () => {
    expect(addDelay('2027-03-01', { count: 30, unit: 'day', thenMonth: null })).toEqual({ day: '2027-03-31', otherwise: { day: '2027-03-30', why: 'if the day of the event is counted' } })
    expect(addDelay('2027-12-31', { count: 1, unit: 'day', thenMonth: null }).day).toBe('2028-01-01')
    expect(addDelay('2027-03-01', { count: 2, unit: 'week', thenMonth: null }).day).toBe('2027-03-15')
  })

  it('counts months to the same day, or to the last where the month has none, and says that others count on', () => {
    expect(months('2027-01-15', 1)).toEqual({ day: '2027-02-15', otherwise: null })
    expect(months('2027-01-31', 1)).toEqual({ day: '2027-02-28', otherwise: { day: '2027-03-01', why: 'if a month without that day ends on the first day of the next' } })
    expect(months('2028-01-31', 1).day).toBe('2028-02-29')
    expect(months('2027-11-30', 3).day).toBe('2028-02-29')
    expect(addDelay('2028-02-29', { count: 1, unit: 'year', thenMonth: null }).day).toBe('2029-02-28')
  })

  it('goes to the first day of the nth month after that day', () => {
    expect(addDelay('2027-03-10', { count: 0, unit: 'day', thenMonth: 2 }).day).toBe('2027-05-01')
    expect(addDelay('2027-03-10', { count: 3, unit: 'month', thenMonth: 1 }).day).toBe('2027-07-01')
    expect(addDelay('2027-12-31', { count: 0, unit: 'day', thenMonth: 1 }).day).toBe('2028-01-01')
  })

  it('throws at what is no day', () => {
    expect(() => addDelay('2027-3-1', { count: 1, unit: 'day', thenMonth: null })).toThrow(RangeError)
  })

  it('is the day itself for no delay, never before it, and later or the same for a later day', () => {
    fc.assert(fc.property(day, day, fc.nat(60), unit, (a, b, count, of) => {
      const after = (from: string) => addDelay(from, { count, unit: of, thenMonth: null }).day
      expect(after(a) >= a).toBe(true)
      expect(addDelay(a, { count: 0, unit: of, thenMonth: null }).day).toBe(a)
      if (a <= b) expect(after(a) <= after(b)).toBe(true)
    }))
  })

  it('adds days one after another', () => {
    fc.assert(fc.property(day, fc.nat(400), fc.nat(400), (from, x, y) => {
      const days = (start: string, count: number) => addDelay(start, { count, unit: 'day', thenMonth: null }).day
      expect(days(days(from, x), y)).toBe(days(from, x + y))
    }))
  })

  it('keeps the day of the month where the month reached has it', () => {
    fc.assert(fc.property(day, fc.nat(240), (from, count) => {
      const { day: reached, otherwise } = months(from, count)
      if (otherwise === null) expect(reached.slice(8)).toBe(from.slice(8))
      else expect(Number(reached.slice(8))).toBeLessThan(Number(from.slice(8)))
    }))
  })
})
