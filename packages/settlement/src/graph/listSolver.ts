import { leastAhead } from './leastAhead.ts'
import { moveLists, type MoveLists } from './moveLists.ts'
import { turned } from './turned.ts'
import { conceptBit } from './conceptBit.ts'
import type { Concept } from './concepts.ts'
import type { GraphGame } from './graphGame.ts'
import { onceEach } from './onceEach.ts'
import type { Reading } from './reading.ts'
import { simultaneous } from './simultaneous.ts'
import type { Solver } from './solver.ts'

/**
 * For games in which some moves are told one by one, and so need not be transitive: who moves twice in a row may come where one move does not lead, and each place in a
 * sequence is a state with its last mover. All moves are listed. O(moves) a decision maker and concept, and 4 bytes for each.
 */
export function listSolver(game: GraphGame, reading: Reading, stopped: () => boolean): Solver {
  const { states, ranks, decisionMakers } = game
  const lists = moveLists(game)
  const back = turned(lists)
  let gains: MoveLists | null = null
  const gaining = (): MoveLists => (gains ??= turned(moveLists(game, (mover, from, to) => ranks[mover]![to]! > ranks[mover]![from]!)))
  const opponents = (dm: number): readonly number[] => Array.from({ length: decisionMakers }, (_, other) => other).filter((other) => other !== dm)

  /** By state, the least value to which the opponents can bring it; Infinity where they have no move. */
  const least = (dm: number, back: MoveLists, value: Int32Array): Float64Array | null => {
    if (reading === 'any-sequence') return leastAhead(back, opponents(dm), value)
    return onceEach(opponents(dm), new Float64Array(states).fill(Infinity), (mover, rest, known) => {
      const least = rest.map((each, state) => Math.min(each, known?.[state] ?? Infinity))
      const { offsets, targets } = back.arcs[mover]!
      for (let to = 0; to < states; to++) {
        const end = Math.min(value[to]!, rest[to]!)
        for (let at = offsets[to]!; at < offsets[to + 1]!; at++) if (end < least[targets[at]!]!) least[targets[at]!] = end
      }
      return least
    }, stopped)
  }

  /** Whether from each improvement the opponents can bring it to no more than what the state is worth; false where it was stopped. */
  const mark = (dm: number, held: Float64Array | null, bit: number, out: Uint8Array): boolean => {
    if (held === null) return false
    const rank = ranks[dm]!
    const { offsets, targets } = lists.arcs[dm]!
    for (let state = 0; state < states; state++) {
      let stable = true
      for (let at = offsets[state]!; stable && at < offsets[state + 1]!; at++) stable = rank[targets[at]!]! <= rank[state]! || held[targets[at]!]! <= rank[state]!
      if (stable) out[state]! |= bit
    }
    return true
  }

  return {
    solve(dm: number, wanted: readonly Concept[], out: Uint8Array): boolean {
      for (const concept of wanted) {
        if (stopped()) return false
        const bit = conceptBit(concept)
        const whole = concept === 'nash' ? mark(dm, new Float64Array(states).fill(Infinity), bit, out)
          : concept === 'sim' ? simultaneous(game, dm, reading, stopped, out)
            : mark(dm, concept === 'gmr' ? least(dm, back, ranks[dm]!) : concept === 'smr' ? least(dm, back, escapes(ranks[dm]!, lists, dm)) : least(dm, gaining(), ranks[dm]!), bit, out)
        if (!whole) return false
      }
      return true
    },
  }
}

/** By state, the best that a decision maker can have by staying or by one move of its own. */
function escapes(rank: Int32Array, { states, arcs }: MoveLists, dm: number): Int32Array {
  const { offsets, targets } = arcs[dm]!
  const best = Int32Array.from(rank)
  for (let state = 0; state < states; state++) for (let at = offsets[state]!; at < offsets[state + 1]!; at++) best[state] = Math.max(best[state]!, rank[targets[at]!]!)
  return best
}
