import type { LimitDiagram } from '../limits/limitDiagram.ts'

/** How many packages go on from a state: `counts[level][state]`, the number of all at the top. O(edges). */
export function completions(sizes: ArrayLike<number>, { order, widths, next }: LimitDiagram): readonly (readonly bigint[])[] {
  const counts: bigint[][] = []
  counts[next.length] = Array.from({ length: widths[next.length]! }, () => 1n)
  for (let level = next.length - 1; level >= 0; level--) {
    const size = sizes[order[level]!]!
    counts[level] = Array.from({ length: widths[level]! }, (_, state) => {
      const ways = new Int32Array(widths[level + 1]!)
      for (let at = state * size; at < (state + 1) * size; at++) if (next[level]![at]! >= 0) ways[next[level]![at]!]!++
      return counts[level + 1]!.reduce((sum, count, to) => ways[to] === 0 ? sum : sum + count * BigInt(ways[to]!), 0n)
    })
  }
  return counts
}
