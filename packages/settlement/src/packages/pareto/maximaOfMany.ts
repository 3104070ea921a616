/**
 * The points that none dominates, of distinct points in falling order, for three or more sides. `values[point * sides + side]`. O(n log^(sides - 2) n).
 * Source: Kung, Luccio & Preparata 1975.
 *
 * Of two halves of the falling order no point of the second dominates one of the first. What dominates in the second, then, is its own maxima that no maximum of
 * the first is worth as much as to the sides but the first.
 */
export function maximaOfMany(values: Float64Array, sides: number, falling: Uint32Array): Uint32Array {
  if (falling.length <= 1) return falling
  const middle = falling.length >> 1
  const first = maximaOfMany(values, sides, falling.subarray(0, middle))
  const second = maximaOfMany(values, sides, falling.subarray(middle))
  const kept = notBelow(values, sides, first, second, 1)
  const all = new Uint32Array(first.length + kept.length)
  all.set(first)
  all.set(kept, first.length)
  return all
}

/** Pairs that are sooner compared one by one than divided. */
const few = 8192

/** Of `below`, in its order, the points for which no point of `above` is worth as much to every side from `side` on. */
function notBelow(values: Float64Array, sides: number, above: Uint32Array, below: Uint32Array, side: number): Uint32Array {
  if (above.length === 0 || below.length === 0) return below
  if (above.length * below.length <= few) return oneByOne(values, sides, above, below, side)
  if (side === sides - 2) return swept(values, sides, above, below)
  const pivot = middleOf(values, sides, above, below, side)
  // All of `above` are worth as much to this side as any of `below`, or none is worth as much as any: there is nothing to divide by.
  if (pivot === null) return leastOf(values, sides, above, side) >= greatestOf(values, sides, below, side) ? notBelow(values, sides, above, below, side + 1) : below
  const [highAbove, lowAbove] = divided(values, sides, above, side, pivot)
  const [highBelow, lowBelow] = divided(values, sides, below, side, pivot)
  const high = notBelow(values, sides, highAbove, highBelow, side)
  const low = notBelow(values, sides, highAbove, notBelow(values, sides, lowAbove, lowBelow, side), side + 1)
  return inOrderOf(below, high, low)
}

function oneByOne(values: Float64Array, sides: number, above: Uint32Array, below: Uint32Array, from: number): Uint32Array {
  const kept = new Uint32Array(below.length)
  let length = 0
  for (let i = 0; i < below.length; i++) {
    const own = below[i]! * sides
    let side = from
    for (let j = 0; j < above.length && side < sides; j++) {
      const other = above[j]! * sides
      side = from
      while (side < sides && values[other + side]! >= values[own + side]!) side++
    }
    if (side < sides || above.length === 0) kept[length++] = below[i]!
  }
  return kept.subarray(0, length)
}

/** By the last two sides: both in falling order of the one, with the greatest value to the other as far as one has come. */
function swept(values: Float64Array, sides: number, above: Uint32Array, below: Uint32Array): Uint32Array {
  const [one, last] = [sides - 2, sides - 1]
  const falling = (a: number, b: number): number => values[b * sides + one]! - values[a * sides + one]!
  const first = above.slice().sort(falling)
  const second = below.slice().sort(falling)
  const out = new Set<number>()
  let greatest = -Infinity
  let at = 0
  for (const point of second) {
    for (; at < first.length && values[first[at]! * sides + one]! >= values[point * sides + one]!; at++) greatest = Math.max(greatest, values[first[at]! * sides + last]!)
    if (values[point * sides + last]! <= greatest) out.add(point)
  }
  return out.size === 0 ? below : below.filter((point) => !out.has(point))
}

/** A value to divide both by, neither half empty; null where one lies wholly above the other, or all are alike. */
function middleOf(values: Float64Array, sides: number, above: Uint32Array, below: Uint32Array, side: number): number | null {
  const leastAbove = leastOf(values, sides, above, side)
  const greatestBelow = greatestOf(values, sides, below, side)
  if (leastAbove >= greatestBelow || greatestOf(values, sides, above, side) < leastOf(values, sides, below, side)) return null
  const larger = above.length > below.length ? above : below
  const sorted = Float64Array.from(larger, (point) => values[point * sides + side]!).sort()
  const median = sorted[sorted.length >> 1]!
  // No lower than the least of all, or nothing would lie below it.
  return median > leastAbove && median <= greatestBelow ? median : greatestBelow
}

function leastOf(values: Float64Array, sides: number, points: Uint32Array, side: number): number {
  let least = Infinity
  for (const point of points) least = Math.min(least, values[point * sides + side]!)
  return least
}

function greatestOf(values: Float64Array, sides: number, points: Uint32Array, side: number): number {
  let greatest = -Infinity
  for (const point of points) greatest = Math.max(greatest, values[point * sides + side]!)
  return greatest
}

function divided(values: Float64Array, sides: number, points: Uint32Array, side: number, pivot: number): [high: Uint32Array, low: Uint32Array] {
  return [points.filter((point) => values[point * sides + side]! >= pivot), points.filter((point) => values[point * sides + side]! < pivot)]
}

/** Both parts are in the order of the whole. */
function inOrderOf(whole: Uint32Array, one: Uint32Array, other: Uint32Array): Uint32Array {
  const kept = new Uint32Array(one.length + other.length)
  let [i, j, length] = [0, 0, 0]
  for (const point of whole) {
    if (i < one.length && one[i] === point) [kept[length++], i] = [point, i + 1]
    else if (j < other.length && other[j] === point) [kept[length++], j] = [point, j + 1]
  }
  return kept.subarray(0, length)
}
