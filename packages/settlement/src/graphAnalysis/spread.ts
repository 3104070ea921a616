import type { GraphGame } from '../graph/graphGame.ts'
import { movesOf } from '../graph/movesOf.ts'

/**
 * How all states are come to from one. `moves[state]`: on the way with the fewest losing moves, and of those the shortest; -1 where there is none. `losses[state]`: losing moves
 * on it. The ways are in `last` and `before`, for `pathIn`: a place on a way is `state * decisionMakers + mover`, and -1 where the ways begin.
 */
export interface Spread { readonly moves: Int32Array; readonly losses: Int32Array; readonly last: Int32Array; readonly before: Int32Array; readonly decisionMakers: number }

/**
 * Follows legal sequences from a state: nobody moves twice in a row. `counts` says of a move whether it is lost by (1), not (0), or not to be made (null). Of ways alike the
 * first found stands. O(moves · decision makers), but for a sort of the places that a loss leads to.
 */
export function spread(game: GraphGame, from: number, counts: (dm: number, from: number, to: number) => 0 | 1 | null): Spread {
  const { states, decisionMakers } = game
  const [moves, losses, last] = [new Int32Array(states).fill(-1), new Int32Array(states).fill(-1), new Int32Array(states).fill(-1)]
  const before = new Int32Array(states * decisionMakers).fill(-1)
  const settled = new Uint8Array(states * decisionMakers)
  let layer: Coming[] = [{ place: -1, via: -1, depth: 0 }]
  for (let lost = 0; layer.length > 0; lost++) {
    const next: Coming[] = []
    const queue: Coming[] = []
    // Places that one more loss leads to stand in `layer`, those that none leads to in `queue`, both by how far they are: the nearer is taken first.
    for (let [a, b] = [0, 0]; a < layer.length || b < queue.length;) {
      const { place, via, depth } = b === queue.length || (a < layer.length && layer[a]!.depth <= queue[b]!.depth) ? layer[a++]! : queue[b++]!
      if (place >= 0 && settled[place] === 1) continue
      const state = place < 0 ? from : Math.floor(place / decisionMakers)
      const mover = place < 0 ? -1 : place % decisionMakers
      if (place >= 0) {
        settled[place] = 1
        before[place] = via
      }
      if (moves[state]! < 0) {
        moves[state] = depth
        losses[state] = lost
        last[state] = place
      }
      for (let dm = 0; dm < decisionMakers; dm++) {
        if (dm === mover) continue
        for (const to of movesOf(game, dm, state)) {
          const there = to * decisionMakers + dm
          const loss = settled[there] === 1 ? null : counts(dm, state, to)
          if (loss !== null) (loss === 1 ? next : queue).push({ place: there, via: place, depth: depth + 1 })
        }
      }
    }
    layer = next.sort((a, b) => a.depth - b.depth)
  }
  return { moves, losses, last, before, decisionMakers }
}

interface Coming { readonly place: number; readonly via: number; readonly depth: number }
