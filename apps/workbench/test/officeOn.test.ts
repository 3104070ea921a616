import { describe, expect, it } from 'vitest'
import { officeOn } from '../src/features/reading/editing/officeOn.ts'

const office = (title: string, from: string | null, to: string | null) => ({ title, side: null, from, to })
const offices = [office('deputy minister', '2010-01-01', '2014-12-31'), office('minister', '2017-08-03', '2019-09-11')]

describe('officeOn(offices, day)', () => {
  it('is the office held that day', () => {
    expect(officeOn(offices, '2012-06-01')?.title).toBe('deputy minister')
    expect(officeOn(offices, '2019-01-15')?.title).toBe('minister')
  })
  it('falls back on the last that had begun, then on the last of all', () => {
    expect(officeOn(offices, '2016-01-01')?.title).toBe('deputy minister')
    expect(officeOn(offices, '2001-01-01')?.title).toBe('minister')
    expect(officeOn(offices, null)?.title).toBe('minister')
  })
  it('is null where no office is known', () => {
    expect(officeOn([], '2019-01-15')).toBeNull()
  })
})
