/** Ranks from a finite number a state, more is better. O(n log n); O(n) where the numbers are integers that lie close together. */
export function ranksByWorth(worth: readonly number[]): Int32Array {
  const ranks = new Int32Array(worth.length)
  let [least, most, whole] = [Infinity, -Infinity, true]
  for (const each of worth) {
    if (each < least) least = each
    if (each > most) most = each
    whole &&= Number.isInteger(each)
  }
  if (whole && most - least < 4 * worth.length + 1024) {
    const place = new Int32Array(most - least + 1)
    for (const each of worth) place[each - least] = 1
    let count = 0
    for (let value = 0; value < place.length; value++) if (place[value] === 1) place[value] = count++
    for (let i = 0; i < worth.length; i++) ranks[i] = place[worth[i]! - least]!
    return ranks
  }
  const sorted = Float64Array.from(worth).sort()
  let count = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i]!
  for (let i = 0; i < worth.length; i++) ranks[i] = placeIn(sorted, count, worth[i]!)
  return ranks
}

/** Where a value stands among the first `count`, which rise. */
function placeIn(sorted: Float64Array, count: number, value: number): number {
  let [from, to] = [0, count - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! < value) from = middle + 1
    else to = middle
  }
  return from
}
