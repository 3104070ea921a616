/** The points of two sides that none dominates, of distinct points in falling order. `values[2 * point + side]`. O(n). */
export function maximaOfTwo(values: Float64Array, falling: Uint32Array): Uint32Array {
  const maxima = new Uint32Array(falling.length)
  let length = 0
  let greatest = -Infinity
  for (const point of falling) {
    const value = values[2 * point + 1]!
    if (value <= greatest) continue
    greatest = value
    maxima[length++] = point
  }
  return maxima.slice(0, length)
}
