/**
 * Merges two frontiers of two sides, the second of them shifted: points `[2 * point + side]`, the first side's value falling and the second's rising, with what one
 * dominates in the other left out. O(points).
 */
export function mergeShifted(one: Float64Array, other: Float64Array, first: number, second: number): Float64Array {
  const merged = new Float64Array(one.length + other.length)
  let [i, j, length] = [0, 0, 0]
  let greatest = -Infinity
  while (i < one.length || j < other.length) {
    const [u, v] = [i < one.length ? one[i]! : -Infinity, j < other.length ? other[j]! + first : -Infinity]
    let x = u
    let y = 0
    if (u > v || (u === v && one[i + 1]! >= other[j + 1]! + second)) {
      y = one[i + 1]!
      i += 2
    } else {
      x = v
      y = other[j + 1]! + second
      j += 2
    }
    if (y <= greatest) continue
    greatest = y
    merged[length++] = x
    merged[length++] = y
  }
  return merged.slice(0, length)
}
