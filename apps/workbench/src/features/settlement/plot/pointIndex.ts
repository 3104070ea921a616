/** Finds the point nearest to a place. */
export interface PointIndex { nearest(x: number, y: number, within: number): number | null }

/**
 * An index of points by square cells. `xs`, `ys`: pixels, one a point. Made in O(n); a search looks at the cells within reach. Of points at one place, the first that
 * `first` ranks highest, or else the first there is.
 */
export function pointIndex(xs: Float64Array, ys: Float64Array, first: (point: number) => number = () => 0): PointIndex {
  const cell = 16
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let p = 0; p < xs.length; p += 1) {
    left = Math.min(left, xs[p]!)
    right = Math.max(right, xs[p]!)
    top = Math.min(top, ys[p]!)
    bottom = Math.max(bottom, ys[p]!)
  }
  if (left > right) return { nearest: () => null }
  const columns = Math.floor((right - left) / cell) + 1
  const rows = Math.floor((bottom - top) / cell) + 1
  const cellOf = (p: number) => Math.floor((ys[p]! - top) / cell) * columns + Math.floor((xs[p]! - left) / cell)
  const starts = new Uint32Array(columns * rows + 1)
  for (let p = 0; p < xs.length; p += 1) starts[cellOf(p) + 1]! += 1
  for (let c = 0; c < columns * rows; c += 1) starts[c + 1]! += starts[c]!
  const next = starts.slice(0, -1)
  const order = new Uint32Array(xs.length)
  for (let p = 0; p < xs.length; p += 1) order[next[cellOf(p)]!++] = p

  return {
    nearest(x, y, within) {
      let [best, bestFar, bestFirst]: [number | null, number, number] = [null, within * within, -Infinity]
      const clamp = (at: number, count: number) => Math.max(0, Math.min(count - 1, at))
      const [fromColumn, toColumn] = [clamp(Math.floor((x - within - left) / cell), columns), clamp(Math.floor((x + within - left) / cell), columns)]
      const [fromRow, toRow] = [clamp(Math.floor((y - within - top) / cell), rows), clamp(Math.floor((y + within - top) / cell), rows)]
      for (let row = fromRow; row <= toRow; row += 1) {
        for (let at = starts[row * columns + fromColumn]!; at < starts[row * columns + toColumn + 1]!; at += 1) {
          const p = order[at]!
          const far = (xs[p]! - x) ** 2 + (ys[p]! - y) ** 2
          if (far > bestFar) continue
          const rank = first(p)
          if (far < bestFar || best === null || rank > bestFirst || rank === bestFirst && p < best) [best, bestFar, bestFirst] = [p, far, rank]
        }
      }
      return best
    },
  }
}
