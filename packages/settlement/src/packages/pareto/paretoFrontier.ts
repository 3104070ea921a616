import { fallingOrder } from './fallingOrder.ts'
import { maximaOfMany } from './maximaOfMany.ts'
import { maximaOfThree } from './maximaOfThree.ts'
import { maximaOfTwo } from './maximaOfTwo.ts'
import { sievePoints } from './sievePoints.ts'

/**
 * The points that none dominates: that is, worth as much to every side and more to one. `values[point * sides + side]`, finite, for one to eight sides. Gives the
 * points by their numbers, in falling order of what they are worth to the first side, then to the second, and so on. Of points with equal values it gives the
 * first, or with `ties` all of them, in rising order.
 *
 * Most points are thrown out by one look at a good point and at a grid (`sievePoints`), near linear; what is left, m points, is sorted and swept in O(m log m) for
 * two and three sides, and divided and conquered in O(m log^(sides - 2) m) for more. Source: Kung, Luccio & Preparata, On finding the maxima of a set of vectors, 1975.
 */
export function paretoFrontier(values: Float64Array, sides: number, ties: 'first' | 'all' = 'first'): Uint32Array {
  if (!(sides >= 1) || values.length % sides !== 0) throw new RangeError(`${values.length} values are no points of ${sides} sides`)
  const order = fallingOrder(values, sides, sievePoints(values, sides))
  const distinct = firstOfEquals(values, sides, order)
  const maxima = sides === 1 ? distinct.subarray(0, 1) : sides === 2 ? maximaOfTwo(values, distinct) : sides === 3 ? maximaOfThree(values, distinct) : maximaOfMany(values, sides, distinct)
  return ties === 'first' ? maxima : withEquals(values, sides, order, maxima)
}

/** Equal points stand side by side in `order`, the first of them by its number in front. */
function firstOfEquals(values: Float64Array, sides: number, order: Uint32Array): Uint32Array {
  const first = new Uint32Array(order.length)
  let length = 0
  for (let i = 0; i < order.length; i++) if (i === 0 || !equal(values, sides, order[i]!, order[i - 1]!)) first[length++] = order[i]!
  return first.subarray(0, length)
}

function withEquals(values: Float64Array, sides: number, order: Uint32Array, maxima: Uint32Array): Uint32Array {
  const all = new Uint32Array(order.length)
  let length = 0
  let at = 0
  for (const point of maxima) {
    while (order[at] !== point) at++
    do all[length++] = order[at++]!
    while (at < order.length && equal(values, sides, order[at]!, point))
  }
  return all.subarray(0, length)
}

function equal(values: Float64Array, sides: number, one: number, other: number): boolean {
  for (let side = 0; side < sides; side++) if (values[one * sides + side] !== values[other * sides + side]) return false
  return true
}
