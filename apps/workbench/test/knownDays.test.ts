import { describe, expect, it } from 'vitest'
import { dayOfNumber, knownDays, numberOfDay } from '../src/frame/knownDays.ts'

describe('knownDays(recorded)', () => {
  it('steps through every day between recordings', () => {
    expect(knownDays(['2019-01-14', '2019-01-17']).map(dayOfNumber)).toEqual(['2019-01-14', '2019-01-15', '2019-01-16', '2019-01-17'])
  })
  it('cuts a long gap, but never a recording', () => {
    const days = knownDays(['2019-01-14', '2026-11-25'])
    expect(days).toHaveLength(46)
    expect(days.at(-1)).toBe(numberOfDay('2026-11-25'))
  })
  it('is a single day where all was recorded on one, and none where nothing was', () => {
    expect(knownDays(['2019-01-14'])).toHaveLength(1)
    expect(knownDays([])).toEqual([])
  })
})
