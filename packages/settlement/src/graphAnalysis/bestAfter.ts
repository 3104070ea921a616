import type { MoveLists } from '../graph/moveLists.ts'

/** By state: the best rank among the state and those to which the decision maker could go from it; what it can still get if it is sanctioned into that state. O(states + moves). */
export function bestAfter({ states, arcs }: MoveLists, dm: number, rank: Int32Array): Int32Array {
  const { offsets, targets } = arcs[dm]!
  const best = new Int32Array(states)
  for (let state = 0; state < states; state++) {
    let most = rank[state]!
    for (let at = offsets[state]!, end = offsets[state + 1]!; at < end; at++) if (rank[targets[at]!]! > most) most = rank[targets[at]!]!
    best[state] = most
  }
  return best
}
