import type { Arcs, GraphGame } from './graphGame.ts'
import { movesOf } from './movesOf.ts'

/** The moves of every decision maker from every state, `arcs[dm].targets[arcs[dm].offsets[state] … offsets[state + 1])`, rising. */
export interface MoveLists { readonly states: number; readonly arcs: readonly Arcs[]; readonly moves: number }

/** Lists the moves of a game that `keep` keeps; all of them where it is not given. O(moves), and 4 bytes for each. */
export function moveLists(game: GraphGame, keep: (dm: number, from: number, to: number) => boolean = () => true): MoveLists {
  const arcs = Array.from({ length: game.decisionMakers }, (_, dm) => {
    const offsets = new Uint32Array(game.states + 1)
    const targets: number[] = []
    for (let state = 0; state < game.states; state++) {
      for (const to of movesOf(game, dm, state)) if (keep(dm, state, to)) targets.push(to)
      offsets[state + 1] = targets.length
    }
    return { offsets, targets: Uint32Array.from(targets) }
  })
  return { states: game.states, arcs, moves: arcs.reduce((sum, { targets }) => sum + targets.length, 0) }
}
