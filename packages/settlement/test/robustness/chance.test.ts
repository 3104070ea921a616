import { describe, expect, it } from 'vitest'
import { seededChance } from '../../src/robustness/seededChance.ts'
import { triangular } from '../../src/robustness/triangular.ts'
import { wilson } from '../../src/robustness/wilson.ts'
import { xoshiro128 } from '../../src/robustness/xoshiro128.ts'

describe('xoshiro128(state)', () => {
  it('is as its definition has it, in whole numbers of any size', () => {
    const rotated = (word: bigint, by: bigint): bigint => ((word << by) | (word >> (32n - by))) & 0xffffffffn
    let s = [1n, 2n, 3n, 4n]
    const next = xoshiro128(Uint32Array.of(1, 2, 3, 4))
    for (let draw = 0; draw < 1000; draw++) {
      expect(next()).toBe(Number((rotated((s[1]! * 5n) & 0xffffffffn, 7n) * 9n) & 0xffffffffn))
      const shifted = (s[1]! << 9n) & 0xffffffffn
      const [c, d] = [s[2]! ^ s[0]!, s[3]! ^ s[1]!]
      s = [s[0]! ^ d, s[1]! ^ c, c ^ shifted, rotated(d, 11n)]
    }
  })
})

describe('seededChance(seed)', () => {
  it('gives numbers in [0, 1) as even as chance has it, and others for another seed', () => {
    const [one, other] = [seededChance(1), seededChance(2)]
    const drawn = Array.from({ length: 10_000 }, one)
    const tenths = Array.from({ length: 10 }, (_, tenth) => drawn.filter((number) => Math.floor(number * 10) === tenth).length)
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true)
    // Chi-square with 9 degrees of freedom, at one in a thousand.
    expect(tenths.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9)
    expect(Array.from({ length: 5 }, other)).not.toEqual(drawn.slice(0, 5))
  })
})

describe('triangular(estimate, u)', () => {
  it('is the number below which the triangle has the share u', () => {
    for (const [low, likely, high] of [[0, 5, 10], [-4, -4, 2], [1, 3, 3], [0.1, 0.2, 0.9]] as const) {
      const share = (x: number): number => x <= likely ? likely === low ? 0 : (x - low) ** 2 / ((high - low) * (likely - low)) : 1 - (high - x) ** 2 / ((high - low) * (high - likely))
      for (let u = 0; u <= 1; u += 1 / 64) expect(share(triangular({ low, likely, high, because: [] }, u))).toBeCloseTo(u, 12)
    }
  })

  it('is the likely number where there is no range', () => {
    expect(triangular({ low: 3, likely: 3, high: 3, because: [] }, 0.7)).toBe(3)
  })
})

describe('wilson(hits, draws)', () => {
  it('has the ends for which the share seen lies just 1.96 standard errors off', () => {
    for (const [hits, draws] of [[5, 10], [1, 20], [499, 500], [37, 200]] as const) {
      for (const end of wilson(hits, draws)) expect(Math.abs(hits / draws - end) / Math.sqrt(end * (1 - end) / draws)).toBeCloseTo(1.959963984540054, 9)
    }
  })

  it('goes from 0 where nothing was seen, and to 1 where all was', () => {
    expect(wilson(0, 10).map((end) => Number(end.toFixed(4)))).toEqual([0, 0.2775])
    expect(wilson(10, 10).map((end) => Number(end.toFixed(4)))).toEqual([0.7225, 1])
    expect(wilson(0, 0)).toEqual([0, 1])
  })
})
