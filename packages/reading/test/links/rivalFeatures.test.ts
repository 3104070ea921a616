import { describe, expect, it } from 'vitest'
import { rivalFeatureCount } from '../../src/links/rivalFeatureCount.ts'
import { rivalFeatures } from '../../src/links/rivalFeatures.ts'

const row = (...odds: number[]) => Float64Array.from(odds)
const pair = (features: Float64Array, s: number, p: number, propositions: number) => features.subarray((s * propositions + p) * rivalFeatureCount, (s * propositions + p + 1) * rivalFeatureCount)

describe('rivalFeatures(odds, spans)', () => {
  it('say which statement is likest a proposition, by how much, and how many are liker', () => {
    const features = rivalFeatures([row(1), row(-2), row(0)], [[0, 10], [20, 30], [40, 50]])
    expect([0, 1, 2].map((s) => pair(features, s, 0, 1)[2])).toEqual([1, 0, 0])
    expect([0, 1, 2].map((s) => Math.round(3 * pair(features, s, 0, 1)[3]!))).toEqual([0, 2, 1])
    expect(pair(features, 0, 0, 1)[0]).toBeGreaterThan(0)
    expect(pair(features, 1, 0, 1)[1]).toBeLessThan(0)
  })
  it('take statements that share text for no rivals', () => {
    const features = rivalFeatures([row(1), row(0.5)], [[0, 30], [10, 30]])
    expect([0, 1].map((s) => pair(features, s, 0, 1)[2])).toEqual([1, 1])
  })
  it('say which proposition is likest a statement', () => {
    const features = rivalFeatures([row(1, -1)], [[0, 10]])
    expect(pair(features, 0, 0, 2)[4]).toBeCloseTo(2 / 3)
    expect(pair(features, 0, 1, 2)[5]).toBeCloseTo(-2 / 3)
  })
  it('are finite and in [-2, 2], and none for nothing', () => {
    expect(rivalFeatures([], [])).toHaveLength(0)
    const odds = Array.from({ length: 9 }, (_, s) => row(...Array.from({ length: 4 }, (_, p) => ((s * 7 + p * 5) % 11) * 9 - 45)))
    const features = rivalFeatures(odds, odds.map((_, s) => [s, s + 2] as const))
    expect(features.every((value) => value >= -2 && value <= 2)).toBe(true)
  })
})
