import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Division } from '../../src/division/division.ts'
import { divideAndChoose } from '../../src/division/divideAndChoose.ts'
import { Rational } from '../../src/division/rational.ts'
import { divisionOf } from './divisionOf.ts'

function divided(points: readonly (readonly number[])[], more: { readonly whole?: readonly number[]; readonly divider?: number } = {}): Division {
  const found = divideAndChoose(divisionOf(points, { method: 'divide-and-choose', ...more }))
  if ('refused' in found) throw new Error(found.refused)
  return found
}
const given = fc.integer({ min: 1, max: 8 }).chain((items) => fc.record({
  points: fc.tuple(fc.array(fc.nat(12), { minLength: items, maxLength: items }), fc.array(fc.nat(12), { minLength: items, maxLength: items })),
  whole: fc.subarray(Array.from({ length: items }, (_, i) => i)),
  divider: fc.nat(1),
})).filter(({ points }) => points.every((own) => own.some((each) => each > 0)))
const sum = (own: readonly number[]) => own.reduce((total, each) => total + each, 0)

describe('divideAndChoose(model)', () => {
  it('the divider cuts in half by its own points, the chooser takes what it likes better', () => {
    const division = divided([[6, 4], [1, 9]])
    expect(division.shares.map((share) => share.map(String))).toEqual([['5/6', '0'], ['1/6', '1']])
    expect(division.points.map(String)).toEqual(['5', '55/6'])
    expect(division.shown).toMatchObject({ envy: [], proportional: true })
  })

  it('whole items go into the two lots that are most nearly alike', () => {
    const division = divided([[5, 4, 3, 2, 1], [1, 1, 1, 1, 1]], { whole: [0, 1, 2, 3, 4] })
    expect(division.points.map(String)).toEqual(['7', '3'])
    expect(division.split).toBeNull()
  })

  it('shows a better division where there is one, for the divider knows nothing of the chooser', () => {
    expect(divided([[1, 1], [10, 1]]).shown.better).toBeNull()
    expect(divided([[2, 2, 2], [0, 6, 0]]).shown.better).not.toBeNull()
  })

  it('refuses more different sums than it keeps', () => {
    const powers = Array.from({ length: 24 }, (_, i) => 2 ** i)
    expect(divideAndChoose(divisionOf([powers, powers], { method: 'divide-and-choose', whole: powers.map((_, i) => i) }))).toMatchObject({ refused: expect.stringMatching(/24 items that cannot be divided add up to more than 262,144 different sums for A/) })
  })

  it('guarantees the divider the most that any cut does, by trying all of them', () => {
    fc.assert(fc.property(given, ({ points, whole, divider }) => {
      const own = points[divider] as number[]
      const all = sum(own)
      const loose = sum(own.filter((_, i) => !whole.includes(i)))
      let best = 0
      for (let mask = 0; mask < 2 ** whole.length; mask += 1) {
        const lot = sum(whole.filter((_, bit) => (mask >> bit & 1) === 1).map((i) => own[i] as number))
        const low = Math.min(all / 2, lot + loose)
        best = Math.max(best, Math.min(low, all - lot))
      }
      const division = divided(points, { whole, divider })
      const worth = division.shown.worth[divider]?.map((each) => each.toNumber()) as number[]
      expect(Math.min(...worth)).toBeCloseTo(best, 9)
      // The chooser has at least half and envies nobody.
      expect(division.shown.envy.filter(([side]) => side !== divider)).toEqual([])
      expect(division.shares[0]?.filter(({ bottom }) => bottom !== 1n).length).toBeLessThanOrEqual(1)
      for (const i of whole) expect(division.shares[0]?.[i]?.bottom).toBe(1n)
    }), { seed: 10, numRuns: 1000 })
  })

  it('what it shows as better is better', () => {
    fc.assert(fc.property(given, ({ points, whole, divider }) => {
      const { points: had, shown } = divided(points, { whole, divider })
      if (shown.better === null || shown.better === 'not examined') return
      const now = points.map((own, side) => Rational.sum(own.map((each, i) => Rational.of(each).times((shown.better as readonly (readonly Rational[])[])[side]?.[i] as Rational))))
      const change = now.map((each, side) => each.compare(had[side] as Rational))
      expect(Math.min(...change)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...change)).toBe(1)
    }), { seed: 11, numRuns: 500 })
  })
})
