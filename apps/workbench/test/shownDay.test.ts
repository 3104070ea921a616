import { describe, expect, it } from 'vitest'
import { shownDay } from '../src/wording/shownDay.ts'

describe('shownDay(value)', () => {
  it('writes a date no sharper than it is known', () => {
    expect(['2019-01-14', '2019-01', '2013'].map((value) => shownDay(value))).toEqual(['14 Jan 2019', 'Jan 2019', '2013'])
  })
  it('leaves out a time, and the year where asked', () => {
    expect(shownDay('2019-01-15T17:13:00+05:30', { year: false })).toBe('15 Jan')
  })
  it('returns what is not a date as it is', () => {
    expect(shownDay('P3D')).toBe('P3D')
    expect(shownDay('2019-13')).toBe('2019-13')
  })
})
