import { Frontier } from './frontier.ts'
import type { MoveLists } from './moveLists.ts'

/**
 * For every state, the least `value` among the states that a legal sequence of one or more moves of `members` leads to from it; Infinity where there is no such sequence.
 * `back`: turned lists. States are taken in rising order of their value, and whatever leads to one and has none yet has that one: O(states · log states + moves).
 */
export function leastAhead(back: MoveLists, members: readonly number[], value: ArrayLike<number>): Float64Array<ArrayBuffer> {
  const { states, arcs } = back
  const least = new Float64Array(states).fill(Infinity)
  const frontier = new Frontier(states)
  const rising = Uint32Array.from({ length: states }, (_, state) => state).sort((a, b) => value[a]! - value[b]!)
  for (const end of rising) {
    frontier.begin(end)
    for (let next = frontier.take(members); next !== undefined; next = frontier.take(members)) {
      for (const mover of next.movers) {
        const { offsets, targets } = arcs[mover]!
        for (let at: number = offsets[next.state]!, stop = offsets[next.state + 1]!; at < stop; at++) {
          const before = targets[at]!
          if (least[before] === Infinity) least[before] = value[end]!
          frontier.come(before, mover)
        }
      }
    }
  }
  return least
}
