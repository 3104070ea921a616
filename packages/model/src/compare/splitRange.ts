/** Edits after which the way on is not looked for any more: what got furthest is taken. */
const bound = 256

/**
 * Where to cut a[aFrom, aTo) and b[bFrom, bTo), whose first tokens differ and whose last do: a point on a shortest edit script (the middle snake of Myers 1986); past the bound, the point that the search from the
 * beginning has got furthest to, so that the script is then not the shortest. O(min(d, bound)²) beside the snakes.
 */
export function splitRange(a: Int32Array, aFrom: number, aTo: number, b: Int32Array, bFrom: number, bTo: number): readonly [number, number] {
  const [n, m] = [aTo - aFrom, bTo - bFrom]
  const delta = n - m
  const odd = (delta & 1) !== 0
  const most = Math.min(bound, (n + m + 1) >> 1)
  const middle = most + 1
  // By diagonal x - y, shifted by `middle`: how far along a. `back` counts from the ends.
  const [ahead, back] = [new Int32Array(2 * middle + 1), new Int32Array(2 * middle + 1)]
  for (let d = 0; d <= most; d++) {
    const [low, high] = [-(d - 2 * Math.max(0, d - m)), d - 2 * Math.max(0, d - n)]
    for (let k = low; k <= high; k += 2) {
      let x = k === -d || (k !== d && ahead[middle + k - 1]! < ahead[middle + k + 1]!) ? ahead[middle + k + 1]! : ahead[middle + k - 1]! + 1
      while (x < n && x - k < m && a[aFrom + x] === b[bFrom + x - k]) x += 1
      ahead[middle + k] = x
      if (odd && x <= n && x - k <= m && Math.abs(delta - k) < d && x + back[middle + delta - k]! >= n) return [aFrom + x, bFrom + x - k]
    }
    for (let k = low; k <= high; k += 2) {
      let x = k === -d || (k !== d && back[middle + k - 1]! < back[middle + k + 1]!) ? back[middle + k + 1]! : back[middle + k - 1]! + 1
      while (x < n && x - k < m && a[aTo - 1 - x] === b[bTo - 1 - x + k]) x += 1
      back[middle + k] = x
      if (!odd && x <= n && x - k <= m && Math.abs(delta - k) <= d && x + ahead[middle + delta - k]! >= n) return [aTo - x, bTo - x + k]
    }
  }
  let [furthest, on] = [-1, 0]
  const [low, high] = [-(most - 2 * Math.max(0, most - m)), most - 2 * Math.max(0, most - n)]
  for (let k = low; k <= high; k += 2) {
    const x = ahead[middle + k]!
    if (x <= n && x - k <= m && 2 * x - k > furthest) [furthest, on] = [2 * x - k, k]
  }
  return [aFrom + ahead[middle + on]!, bFrom + ahead[middle + on]! - on]
}
