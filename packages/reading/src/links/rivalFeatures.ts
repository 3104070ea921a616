import { rivalFeatureCount } from './rivalFeatureCount.ts'

/** Log odds below which a rival is none. */
const floor = -4
const bounded = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/**
 * How each pair of a statement and a proposition stands among its rivals: other statements on the same proposition, and other
 * propositions for the same statement. `odds[s][p]` are log odds against none; statements that share text, at `spans`, are no
 * rivals of one another. `rivalFeatureCount` numbers in [-2, 2] a pair, row-major by statement, proposition. O(s log s × p) for most texts.
 */
export function rivalFeatures(odds: readonly Float64Array[], spans: readonly (readonly [from: number, to: number])[]): Float64Array {
  const count = odds[0]?.length ?? 0
  const into = new Float64Array(odds.length * count * rivalFeatureCount)
  // Of a short codebook made for a document, most propositions are spoken of; of a long one, few.
  const dense = Math.min(1, odds.length / (4 * count))
  // What a statement says of one proposition it says less of others: each is held against all it may mean.
  const shares = odds.map((row) => {
    const all = Math.log(row.reduce((sum, value) => sum + Math.exp(value), 1))
    return row.map((value) => value - all)
  })
  const apart = (one: number, other: number) => spans[one]![1] <= spans[other]![0] || spans[other]![1] <= spans[one]![0]
  const order = odds.map((_, s) => s)
  for (let p = 0; p < count; p++) {
    order.sort((a, b) => shares[b]![p]! - shares[a]![p]! || a - b)
    for (let s = 0; s < odds.length; s++) {
      const own = shares[s]![p]!
      let likest = floor
      let above = 0
      for (const other of order) {
        if (shares[other]![p]! <= own && likest > floor) break
        if (other === s || !apart(s, other)) continue
        likest = Math.max(likest, shares[other]![p]!)
        if (shares[other]![p]! <= own || ++above === 3) break
      }
      const lead = (own - likest) / 3
      const at = (s * count + p) * rivalFeatureCount
      into[at] = bounded(lead, 0, 2)
      into[at + 1] = bounded(lead, -2, 0)
      into[at + 2] = lead >= 0 ? 1 : 0
      into[at + 3] = above / 3
      into[at + 6] = dense
      into[at + 7] = dense * into[at]!
      into[at + 8] = dense * into[at + 2]!
    }
  }
  odds.forEach((row, s) => {
    const [first, second] = twoLargest(row)
    row.forEach((own, p) => {
      const lead = (own - Math.max(floor, p === first ? row[second] ?? floor : row[first]!)) / 3
      const at = (s * count + p) * rivalFeatureCount
      into[at + 4] = bounded(lead, 0, 2)
      into[at + 5] = bounded(lead, -2, 0)
    })
  })
  return into
}

/** The places of the largest and the second largest; -1 where there is none. */
function twoLargest(row: Float64Array): readonly [number, number] {
  let first = -1
  let second = -1
  row.forEach((value, i) => {
    if (first < 0 || value > row[first]!) [first, second] = [i, first]
    else if (second < 0 || value > row[second]!) second = i
  })
  return [first, second]
}
