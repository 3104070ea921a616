import { Frontier } from '../graph/frontier.ts'
import type { MoveLists } from '../graph/moveLists.ts'

/**
 * Which states some legal sequence of one or more moves of `members` leads to from any of `from`: 1 for those, 0 for others. Legal is any sequence in which nobody moves twice
 * in a row (Fang, Hipel & Kilgour 1993). With turned lists: from which states a legal sequence leads to any of `from`, for turned round it is as legal. O(states + moves).
 */
export function reached({ states, arcs }: MoveLists, members: readonly number[], from: Iterable<number>): Uint8Array<ArrayBuffer> {
  const marks = new Uint8Array(states)
  const frontier = new Frontier(states)
  for (const state of from) frontier.begin(state)
  for (let next = frontier.take(members); next !== undefined; next = frontier.take(members)) {
    for (const mover of next.movers) {
      const { offsets, targets } = arcs[mover]!
      for (let at = offsets[next.state]!, end = offsets[next.state + 1]!; at < end; at++) {
        marks[targets[at]!] = 1
        frontier.come(targets[at]!, mover)
      }
    }
  }
  return marks
}
