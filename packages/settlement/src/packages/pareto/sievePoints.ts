import { sieveByGrid } from './sieveByGrid.ts'

/**
 * Points, by their numbers in rising order, among which are all that no other dominates. `values[point * sides + side]`, finite. Throws away, near linear, most of
 * those that some other point is worth more than to every side: first by the best point come by so far, then by a grid (two and three sides) or by the best of a
 * sample.
 */
export function sievePoints(values: Float64Array, sides: number): Uint32Array {
  const points = values.length / sides
  if (points <= 64) {
    for (let at = 0; at < values.length; at++) mustBeFinite(values, sides, at)
    return Uint32Array.from({ length: points }, (_, point) => point)
  }
  const left = sides === 2 ? byBestOfTwo(values) : sides === 3 ? byBestOfThree(values) : byBest(values, sides)
  if (left.length < 512 || sides === 1) return left
  return sides <= 3 ? sieveByGrid(values, sides, left) : bySample(values, sides, left)
}

/** What a point is worth for throwing away others: the share of a box of the sample's ranges that lies below it, or a little where it lies outside. */
function share(values: Float64Array, sides: number, point: number, floor: readonly number[], width: readonly number[]): number {
  let product = 1
  for (let side = 0; side < sides; side++) product *= Math.max((values[point * sides + side]! - floor[side]!) / width[side]!, 1e-3)
  return product
}

function sampled(values: Float64Array, sides: number): { readonly best: number; readonly floor: readonly number[]; readonly width: readonly number[] } {
  const points = values.length / sides
  const step = Math.max(1, Math.floor(points / 1024))
  const floor = Array.from({ length: sides }, () => Infinity)
  const top = Array.from({ length: sides }, () => -Infinity)
  for (let point = 0; point < points; point += step) {
    for (let side = 0; side < sides; side++) {
      const value = values[point * sides + side]!
      if (value < floor[side]!) floor[side] = value
      if (value > top[side]!) top[side] = value
    }
  }
  const width = top.map((value, side) => value - floor[side]! || 1)
  let best = 0
  for (let point = step; point < points; point += step) if (share(values, sides, point, floor, width) > share(values, sides, best, floor, width)) best = point
  return { best, floor, width }
}

/** Two and three sides each in a loop of its own: it is most of what a million points take. */
function byBestOfTwo(values: Float64Array): Uint32Array {
  const { best, floor, width } = sampled(values, 2)
  const left = new Uint32Array(values.length >> 1)
  let [one, two] = [values[2 * best]!, values[2 * best + 1]!]
  let most = share(values, 2, best, floor, width)
  let length = 0
  for (let at = 0; at < values.length; at += 2) {
    if (values[at]! < one && values[at + 1]! < two) continue
    mustBeFinite(values, 2, at)
    mustBeFinite(values, 2, at + 1)
    left[length++] = at >> 1
    const here = share(values, 2, at >> 1, floor, width)
    if (here > most) [most, one, two] = [here, values[at]!, values[at + 1]!]
  }
  return left.slice(0, length)
}

function byBestOfThree(values: Float64Array): Uint32Array {
  const { best, floor, width } = sampled(values, 3)
  const left = new Uint32Array(values.length / 3)
  let [one, two, three] = [values[3 * best]!, values[3 * best + 1]!, values[3 * best + 2]!]
  let most = share(values, 3, best, floor, width)
  let length = 0
  for (let point = 0, at = 0; at < values.length; point++, at += 3) {
    if (values[at]! < one && values[at + 1]! < two && values[at + 2]! < three) continue
    for (let side = 0; side < 3; side++) mustBeFinite(values, 3, at + side)
    left[length++] = point
    const here = share(values, 3, point, floor, width)
    if (here > most) [most, one, two, three] = [here, values[at]!, values[at + 1]!, values[at + 2]!]
  }
  return left.slice(0, length)
}

function byBest(values: Float64Array, sides: number): Uint32Array {
  const { best, floor, width } = sampled(values, sides)
  const left = new Uint32Array(values.length / sides)
  let top = best
  let most = share(values, sides, best, floor, width)
  let length = 0
  for (let point = 0, at = 0; at < values.length; point++, at += sides) {
    let side = 0
    while (side < sides && values[at + side]! < values[top * sides + side]!) side++
    if (side === sides) continue
    for (side = 0; side < sides; side++) mustBeFinite(values, sides, at + side)
    left[length++] = point
    const here = share(values, sides, point, floor, width)
    if (here > most) [most, top] = [here, point]
  }
  return left.slice(0, length)
}

/** By the points of a sample with the most of the box below them. Beyond some dozens they cost more than they throw away. */
function bySample(values: Float64Array, sides: number, points: Uint32Array): Uint32Array {
  const { floor, width } = sampled(values, sides)
  const step = Math.max(1, Math.floor(points.length / 4096))
  const best = Array.from({ length: Math.ceil(points.length / step) }, (_, i) => points[i * step]!)
    .map((point) => ({ point, share: share(values, sides, point, floor, width) })).sort((a, b) => b.share - a.share).slice(0, 48).map(({ point }) => point)
  return points.filter((point) => !best.some((other) => {
    let side = 0
    while (side < sides && values[point * sides + side]! < values[other * sides + side]!) side++
    return side === sides
  }))
}

function mustBeFinite(values: Float64Array, sides: number, at: number): void {
  if (!Number.isFinite(values[at]!)) throw new RangeError(`point ${Math.floor(at / sides)} is worth ${values[at]} to side ${at % sides}: expected a finite number`)
}
