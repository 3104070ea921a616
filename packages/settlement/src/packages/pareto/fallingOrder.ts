/**
 * Sorts points, given by their numbers, in falling order of their first value, then of their second, and so on; equal ones by their numbers.
 * `values[point * sides + side]`. Near linear where first values are spread evenly (distribution into buckets, then a sort within each), else O(n log n). Sorts `points` in place
 * or gives a new array.
 */
export function fallingOrder(values: Float64Array, sides: number, points: Uint32Array): Uint32Array {
  const before = (one: number, other: number): number => {
    for (let side = 0; side < sides; side++) {
      const difference = values[other * sides + side]! - values[one * sides + side]!
      if (difference !== 0) return difference
    }
    return one - other
  }
  if (points.length < 512) return sortRun(points, 0, points.length, before)

  let least = Infinity
  let greatest = -Infinity
  for (let i = 0; i < points.length; i++) {
    const value = values[points[i]! * sides]!
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  if (least === greatest) return points.sort(before)
  const buckets = points.length >> 1
  const scale = (buckets - 1) / (greatest - least)
  const starts = new Uint32Array(buckets + 1)
  for (let i = 0; i < points.length; i++) starts[((greatest - values[points[i]! * sides]!) * scale | 0) + 1]!++
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!
  const sorted = new Uint32Array(points.length)
  const next = starts.slice()
  for (let i = 0; i < points.length; i++) sorted[next[(greatest - values[points[i]! * sides]!) * scale | 0]!++] = points[i]!
  for (let bucket = 0; bucket < buckets; bucket++) if (starts[bucket + 1]! - starts[bucket]! > 1) sortRun(sorted, starts[bucket]!, starts[bucket + 1]!, before)
  return sorted
}

/** By insertion where that is short, which costs less than to call for a sort. */
function sortRun(points: Uint32Array, from: number, to: number, before: (one: number, other: number) => number): Uint32Array {
  if (to - from > 24) points.subarray(from, to).sort(before)
  else {
    for (let i = from + 1; i < to; i++) {
      const point = points[i]!
      let at = i
      for (; at > from && before(points[at - 1]!, point) > 0; at--) points[at] = points[at - 1]!
      points[at] = point
    }
  }
  return points
}
