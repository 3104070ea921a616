import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { along, axisScale } from '../../src/features/settlement/plot/axisScale.ts'
import { frontierAlong, zopaCorners } from '../../src/features/settlement/plot/frontierShape.ts'
import { paintPoints } from '../../src/features/settlement/plot/paintPoints.ts'
import { placeLabels } from '../../src/features/settlement/plot/placeLabels.ts'
import { pointIndex } from '../../src/features/settlement/plot/pointIndex.ts'

const seed = 1956
const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })

describe('axisScale(numbers, from, to)', () => {
  it('runs over round numbers, from 0 where the least is not far from it', () => {
    expect(axisScale([13, 98], 0, 500).ticks).toEqual([0, 20, 40, 60, 80, 100])
    expect(axisScale([70, 98], 0, 500).ticks).toEqual([70, 80, 90, 100])
    expect(axisScale([-0.5, 0.4], 0, 500).ticks).toEqual([-0.6, -0.4, -0.2, 0, 0.2, 0.4])
    expect(axisScale([], 0, 500).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
  })

  it(`holds every number, and puts its ends on the ends (seed ${seed})`, () => {
    fc.assert(fc.property(numbers, (all) => {
      const scale = axisScale(all, 20, 420)
      expect(scale.ticks.length).toBeGreaterThan(1)
      expect([along(scale, scale.least), along(scale, scale.most)]).toEqual([20, 420])
      const slack = (scale.most - scale.least) * 1e-6
      for (const number of all) expect(number >= scale.least - slack && number <= scale.most + slack).toBe(true)
    }), { seed })
  })
})

describe('pointIndex(xs, ys)', () => {
  it(`finds the nearest, as looking at all of them does (seed ${seed})`, () => {
    const place = fc.double({ min: 0, max: 500, noNaN: true })
    fc.assert(fc.property(fc.array(fc.tuple(place, place), { maxLength: 200 }), place, place, fc.constantFrom(5, 14, 200), (points, x, y, within) => {
      const index = pointIndex(Float64Array.from(points, ([px]) => px), Float64Array.from(points, ([, py]) => py))
      const far = (p: number) => (points[p]![0] - x) ** 2 + (points[p]![1] - y) ** 2
      const best = points.reduce<number | null>((least, _, p) => (far(p) <= within ** 2 && (least === null || far(p) < far(least)) ? p : least), null)
      expect(index.nearest(x, y, within)).toBe(best)
    }), { seed })
  })

  it('of points at one place gives the one that ranks first', () => {
    expect(pointIndex(Float64Array.of(10, 10, 10), Float64Array.of(5, 5, 5), (p) => (p === 1 ? 1 : 0)).nearest(11, 5, 10)).toBe(1)
  })
})

describe('paintPoints(pixels, width, points)', () => {
  const itself = { start: 0, slope: 1 }
  const paint = (flags: number) => {
    const pixels = new Uint8ClampedArray(20 * 10 * 4).fill(9)
    paintPoints(pixels, 20, { xs: Float64Array.of(6), ys: Float64Array.of(5), across: itself, down: itself, flags: Uint8Array.of(flags) }, { dot: [200, 10, 20], cross: [1, 2, 3], scale: 1 })
    return (x: number, y: number) => [...pixels.subarray((y * 20 + x) * 4, (y * 20 + x) * 4 + 4)]
  }

  it('paints a dot within the limits, a cross past one, and clears all else', () => {
    const dot = paint(1)
    expect([dot(6, 5), dot(7, 5)]).toEqual([[200, 10, 20, 255], [200, 10, 20, 255]])
    const cross = paint(0)
    expect(cross(7, 6).slice(0, 3)).toEqual([1, 2, 3])
    expect(cross(7, 6)[3]).toBeGreaterThan(cross(6, 7)[3]!)
    expect([dot(15, 5)[3], cross(0, 0)[3]]).toEqual([0, 0])
  })

  it('leaves off what lies over the edge', () => {
    const pixels = new Uint8ClampedArray(4 * 4 * 4)
    paintPoints(pixels, 4, { xs: Float64Array.of(0, 3, -50), ys: Float64Array.of(0, 3, 2), across: itself, down: itself, flags: Uint8Array.of(1, 3, 7) }, { dot: [1, 1, 1], cross: [2, 2, 2], scale: 1 })
    expect(pixels.filter((_, i) => i % 4 === 3).every((alpha) => alpha >= 0)).toBe(true)
    expect([pixels[3], pixels[15 * 4 + 3]]).toEqual([255, 255])
  })
})

describe('placeLabels(wanted, frame, taken)', () => {
  const frame = { left: 0, top: 0, width: 400, height: 300 }
  const over = (a: { left: number; top: number; width: number; height: number }, b: typeof a) => Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top))

  it('gives each the first of its places that is free', () => {
    const [first, second] = placeLabels([{ name: 'a', width: 50, height: 16, at: [[100, 100], [200, 100]] }, { name: 'b', width: 50, height: 16, at: [[120, 104], [120, 200]] }], frame, [{ left: 90, top: 90, width: 20, height: 20 }])
    expect([first?.box.left, second?.box.top]).toEqual([200, 104])
  })

  it(`keeps all within the frame (seed ${seed})`, () => {
    const spot = fc.tuple(fc.integer({ min: -50, max: 450 }), fc.integer({ min: -50, max: 350 }))
    fc.assert(fc.property(fc.array(fc.array(spot, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (wanted) => {
      for (const { box } of placeLabels(wanted.map((at, name) => ({ name, width: 60, height: 16, at })), frame, [])) expect(over(box, frame)).toBe(60 * 16)
    }), { seed })
  })
})

describe('the shape of the frontier', () => {
  const point = (...values: readonly number[]) => ({ picks: [], values })
  const pareto = [point(90, 20), point(50, 60), point(70, 50), point(20, 90)]

  it('goes from the left as the axes show it', () => {
    expect(frontierAlong(pareto, [0, 1]).map(({ values }) => values[0])).toEqual([20, 50, 70, 90])
    expect(frontierAlong(pareto, [1, 0]).map(({ values }) => values[1])).toEqual([20, 50, 60, 90])
  })

  it('bounds the zone of agreement, from what the sides have without one; there is none where the ranges are empty', () => {
    const zopa = { count: 2n, ranges: [[50, 70], [50, 60]] as const, attained: true }
    expect(zopaCorners({ pareto, disagreement: [40, 30], zopa }, [0, 1])).toEqual([[40, 30], [40, 60], [50, 60], [70, 50], [70, 30]])
    expect(zopaCorners({ pareto, disagreement: [40, 30], zopa: { ...zopa, ranges: null } }, [0, 1])).toBeNull()
    expect(zopaCorners({ pareto, disagreement: [40, 30, 1], zopa }, [0, 1])).toBeNull()
  })
})
