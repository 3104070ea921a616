import type { PossiblePackages } from './possiblePackages.ts'

/** What each package sums to, into `values` by its place; `worths[offsets[issue] + alternative]`. One addition a package. */
export function sumPackages({ offsets, headIssues, runs, tails }: PossiblePackages, worths: Float64Array, values: Float64Array): void {
  const head = outerSum(worths, offsets, 0, headIssues)
  const tail = outerSum(worths, offsets, headIssues, offsets.length - 1)
  for (let h = 0; h < head.length; h++) {
    const base = head[h]!
    for (let at = runs[h]!, end = runs[h + 1]!; at < end; at++) values[at] = base + tail[tails[at]!]!
  }
}

/** All sums of one alternative an issue over the issues [from, to), the last turning fastest. */
function outerSum(worths: Float64Array, offsets: Int32Array, from: number, to: number): Float64Array {
  let sums: Float64Array = new Float64Array(1)
  for (let issue = from; issue < to; issue++) {
    const own = worths.subarray(offsets[issue], offsets[issue + 1])
    const next = new Float64Array(sums.length * own.length)
    for (let s = 0, at = 0; s < sums.length; s++) for (let a = 0; a < own.length; a++) next[at++] = sums[s]! + own[a]!
    sums = next
  }
  return sums
}
