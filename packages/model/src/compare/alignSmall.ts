import type { Sides } from './sides.ts'

/** What it is worth that two pairs stand side by side, and that a line begins with both. */
const [together, lineBegins] = [2, 4]
const [fromPair, fromA, fromB, afterPair] = [1, 2, 3, 4]

/**
 * The pairing of a[aFrom, aTo) with b[bFrom, bTo), in order, that weighs most: the weights of paired tokens, and more for pairs side by side, so that words are not picked one here and one there.
 * A table of n·m bytes (Gotoh 1982, turned round: runs are rewarded where he charges gaps). O(n·m).
 */
export function alignSmall({ a, b, aBegins, bBegins, traits: { weight } }: Sides, aFrom: number, aTo: number, bFrom: number, bTo: number, pair: Int32Array): void {
  const [n, m] = [aTo - aFrom, bTo - bFrom]
  const from = new Uint8Array(n * m)
  // By j: the most so far, and the most that ends in a pair; both of the row above until overwritten.
  const [best, paired] = [new Int32Array(m + 1), new Int32Array(m + 1).fill(-1)]
  for (let i = 0; i < n; i++) {
    let bestBefore = 0
    let pairedBefore = -1
    const token = a[aFrom + i]!
    const begins = aBegins[aFrom + i]!
    const worth = weight[token]!
    for (let j = 0; j < m; j++) {
      const bestAbove = best[j + 1]!
      const pairedAbove = paired[j + 1]!
      let how = bestAbove >= best[j]! ? fromA : fromB
      let most = bestAbove >= best[j]! ? bestAbove : best[j]!
      let here = -1
      if (token === b[bFrom + j]) {
        const on = pairedBefore >= 0 && pairedBefore + together >= bestBefore
        here = worth + (on ? pairedBefore + together : bestBefore) + (begins & bBegins[bFrom + j]!) * lineBegins
        if (here >= most) {
          most = here
          how = fromPair
        }
        if (on) how |= afterPair
      }
      from[i * m + j] = how
      bestBefore = bestAbove
      pairedBefore = pairedAbove
      best[j + 1] = most
      paired[j + 1] = here
    }
  }
  let [i, j, must] = [n - 1, m - 1, false]
  while (i >= 0 && j >= 0) {
    const how = from[i * m + j]!
    if (must || (how & 3) === fromPair) {
      pair[aFrom + i--] = bFrom + j--
      must = (how & afterPair) !== 0
    } else if ((how & 3) === fromA) i -= 1
    else j -= 1
  }
}
