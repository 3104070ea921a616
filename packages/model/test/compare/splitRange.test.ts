import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitRange } from '../../src/compare/splitRange.ts'

const seed = 1986

/** Tokens in common by cutting again and again, as `alignRange` does where nothing stands once. */
function common(a: Int32Array, aFrom: number, aTo: number, b: Int32Array, bFrom: number, bTo: number): number {
  let same = 0
  for (; aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]; same++) [aFrom, bFrom] = [aFrom + 1, bFrom + 1]
  for (; aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]; same++) [aTo, bTo] = [aTo - 1, bTo - 1]
  if (aFrom === aTo || bFrom === bTo) return same
  const [x, y] = splitRange(a, aFrom, aTo, b, bFrom, bTo)
  expect([x >= aFrom && x <= aTo, y >= bFrom && y <= bTo, x + y > aFrom + bFrom, x + y < aTo + bTo]).toEqual([true, true, true, true])
  return same + common(a, aFrom, x, b, bFrom, y) + common(a, x, aTo, b, y, bTo)
}

function longestCommon(a: Int32Array, b: Int32Array): number {
  let row = new Int32Array(b.length + 1)
  for (const token of a) {
    const next = new Int32Array(b.length + 1)
    for (let j = 0; j < b.length; j++) next[j + 1] = token === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!)
    row = next
  }
  return row[b.length] ?? 0
}

const tokens = (most: number, kinds: number): fc.Arbitrary<Int32Array> => fc.array(fc.nat(kinds - 1), { maxLength: most, size: 'max' }).map((some) => Int32Array.from(some))

describe(`splitRange(a, aFrom, aTo, b, bFrom, bTo) (seed ${seed})`, () => {
  it('cuts on a shortest edit script: cut again and again, all of a longest common subsequence is kept', () => {
    fc.assert(fc.property(tokens(60, 4), tokens(60, 4), (a, b) => {
      expect(common(a, 0, a.length, b, 0, b.length)).toBe(longestCommon(a, b))
    }), { seed, numRuns: 1500 })
  })

  it('gets on past its bound, where the script is no longer the shortest', () => {
    const [a, b] = [Int32Array.from({ length: 4000 }, (_, i) => i * i % 7), Int32Array.from({ length: 3000 }, (_, i) => i * i % 11)]
    const kept = common(a, 0, a.length, b, 0, b.length)
    expect(kept).toBeLessThanOrEqual(longestCommon(a, b))
    expect(kept).toBeGreaterThan(longestCommon(a, b) * 0.9)
    expect(common(new Int32Array(3000).fill(1), 0, 3000, new Int32Array(2000).fill(2), 0, 2000)).toBe(0)
  })
})
