import { moves } from '../../packages/reading/src/syntax/makeParser.ts'

/**
 * Which moves of the arc-hybrid parser lose nothing of the right tree from a given state: its dynamic oracle (Goldberg &
 * Nivre 2013). `stack` up to `depth`, `b` the front of the buffer, `children[h]` the right dependents of `h`.
 */
export function arcOracle(head: Int32Array, children: readonly (readonly number[])[], stack: Int32Array, depth: number, b: number, n: number): readonly [shift: boolean, left: boolean, right: boolean] {
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const cost = [0, 0, 0]
  if (b < n) {
    // Shifting b loses its head and dependents that lie in the stack, but for a head that is its top.
    for (let d = 0; d < depth; d++) {
      if (head[b] === stack[d] && d < depth - 1) cost[moves.shift]!++
      if (head[stack[d]!] === b) cost[moves.shift]!++
    }
  }
  if (s0 >= 0) {
    const later = children[s0]!.filter((child) => child >= b).length
    const h = head[s0]!
    cost[moves.left] = later + (h === s1 && s1 >= 0 || h > b || h === -1 ? 1 : 0)
    cost[moves.right] = later + (h >= b || h === -1 ? 1 : 0)
  }
  const may = [b < n, depth > 0 && b < n, depth > 1] as const
  const least = Math.min(...cost.filter((_, move) => may[move]))
  return [may[0] && cost[0] === least, may[1] && cost[1] === least, may[2] && cost[2] === least]
}
