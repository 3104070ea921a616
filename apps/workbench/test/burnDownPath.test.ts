import { describe, expect, it } from 'vitest'
import { burnDownPath } from '../src/features/text/burnDownPath.ts'

describe('burnDownPath(counts, width, height)', () => {
  it('steps from round to round, most brackets at the top, none at the bottom', () => {
    expect(burnDownPath([4, 2, 0], 200, 30)).toEqual({ path: 'M0 0H100V15H200V30', points: [{ x: 0, y: 0 }, { x: 100, y: 15 }, { x: 200, y: 30 }] })
  })
  it('one round is a point, and no brackets at all a line at the bottom', () => {
    expect(burnDownPath([3], 200, 30).points).toEqual([{ x: 100, y: 0 }])
    expect(burnDownPath([0, 0], 200, 30).path).toBe('M0 30H200V30')
  })
})
