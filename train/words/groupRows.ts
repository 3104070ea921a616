import { makeRandom } from '../learn/makeRandom.ts'

/** Puts rows of unit length into `groups` by direction: spherical k-means (Dhillon & Modha 2001), begun from rows drawn by `seed`. O(rounds × rows × groups × dimensions). */
export function groupRows(rows: Float32Array, dimensions: number, groups: number, seed: number, rounds = 12): Uint16Array {
  const n = rows.length / dimensions
  const random = makeRandom(seed)
  const centres = new Float32Array(groups * dimensions)
  for (let g = 0; g < groups; g++) {
    const row = Math.floor(random() * Math.min(n, groups * 8))
    centres.set(rows.subarray(row * dimensions, (row + 1) * dimensions), g * dimensions)
  }
  const group = new Uint16Array(n)
  for (let round = 0; round < rounds; round++) {
    for (let r = 0; r < n; r++) {
      let best = -Infinity
      for (let g = 0; g < groups; g++) {
        let dot = 0
        for (let d = 0, i = r * dimensions, j = g * dimensions; d < dimensions; d++) dot += rows[i++]! * centres[j++]!
        if (dot > best) [best, group[r]] = [dot, g]
      }
    }
    const sums = new Float64Array(centres.length)
    for (let r = 0; r < n; r++) for (let d = 0; d < dimensions; d++) sums[group[r]! * dimensions + d]! += rows[r * dimensions + d]!
    for (let g = 0; g < groups; g++) {
      let length = 0
      for (let d = 0; d < dimensions; d++) length += sums[g * dimensions + d]! ** 2
      if (length > 0) for (let d = 0; d < dimensions; d++) centres[g * dimensions + d] = sums[g * dimensions + d]! / Math.sqrt(length)
    }
  }
  return group
}
