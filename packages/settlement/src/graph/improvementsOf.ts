import type { GraphGame } from './graphGame.ts'
import { movesOf } from './movesOf.ts'

/** Unilateral improvements: the moves of a decision maker from a state to one that it prefers, rising. */
export function improvementsOf(game: GraphGame, dm: number, state: number): Uint32Array<ArrayBuffer> {
  const ranks = game.ranks[dm]!
  return movesOf(game, dm, state).filter((to) => ranks[to]! > ranks[state]!)
}
