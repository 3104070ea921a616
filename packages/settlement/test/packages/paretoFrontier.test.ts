import { describe, expect, it } from 'vitest'
import { paretoFrontier } from '@travaux/settlement'
import { makeRandom } from '../../../../bench/makeRandom.ts'

const of = (...points: readonly (readonly number[])[]): Float64Array => Float64Array.from(points.flat())

describe('paretoFrontier(values, sides)', () => {
  it('gives the points that none dominates, in falling order of the first side', () => {
    expect([...paretoFrontier(of([1, 5], [3, 3], [2, 2], [4, 1], [3, 1]), 2)]).toEqual([3, 1, 0])
  })

  it('gives the first of equal points, or with ties all of them', () => {
    const values = of([1, 1], [2, 2], [0, 3], [2, 2], [0, 3], [2, 2])
    expect([...paretoFrontier(values, 2)]).toEqual([1, 2])
    expect([...paretoFrontier(values, 2, 'all')]).toEqual([1, 3, 5, 2, 4])
  })

  it('takes one side, and no points', () => {
    expect([...paretoFrontier(of([1], [4], [4]), 1, 'all')]).toEqual([1, 2])
    expect([...paretoFrontier(new Float64Array(0), 3)]).toEqual([])
  })

  it('throws on what is no number, and on values that make no points', () => {
    expect(() => paretoFrontier(of([1, 2], [3, Number.NaN]), 2)).toThrow('point 1 is worth NaN to side 1')
    expect(() => paretoFrontier(Float64Array.from({ length: 4000 }, (_, i) => i === 3001 ? Infinity : i), 2)).toThrow('point 1500 is worth Infinity to side 1')
    expect(() => paretoFrontier(new Float64Array(5), 2)).toThrow('5 values are no points of 2 sides')
  })

  it.each([1, 2, 3, 4, 5, 8])('for %i sides is what comparing each with each gives, ties and points on a plane among them', (sides) => {
    const random = makeRandom(sides)
    for (let time = 0; time < 60; time++) {
      const points = 1 + Math.floor(random() * (time % 30 === 0 ? 700 : 60))
      const steps = 1 + Math.floor(random() * 12)
      const values = new Float64Array(points * sides).map(() => random() < 0.1 ? random() : Math.floor(random() * steps))
      if (time % 3 === 0) for (let point = 0; point < points; point++) values[point * sides] = 10 - values.subarray(point * sides + 1, (point + 1) * sides).reduce((sum, value) => sum + value, 0)
      const rank = (one: number, other: number): boolean => {
        for (let side = 0; side < sides; side++) if (values[one * sides + side]! < values[other * sides + side]!) return false
        return true
      }
      const all = Array.from({ length: points }, (_, point) => point)
      const undominated = all.filter((point) => all.every((other) => !rank(other, point) || rank(point, other)))
      expect([...paretoFrontier(values, sides, 'all')].sort((a, b) => a - b), `time ${time}`).toEqual(undominated)
      expect([...paretoFrontier(values, sides)].sort((a, b) => a - b), `time ${time}`).toEqual(undominated.filter((point) => !undominated.some((other) => other < point && rank(other, point) && rank(point, other))))
    }
  })

  it('keeps all of a hundred thousand points of which none dominates another', () => {
    const values = Float64Array.from({ length: 200_000 }, (_, at) => at % 2 === 0 ? at : -at)
    expect(paretoFrontier(values, 2)).toHaveLength(100_000)
  })
})
