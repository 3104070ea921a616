import type { GraphGame } from '../graph/graphGame.ts'
import { improvementsOf } from '../graph/improvementsOf.ts'

/** A decision maker's improvements from a state, the one it prefers most first; of those alike the lower state. */
export function improvementsBestFirst(game: GraphGame, dm: number, state: number): number[] {
  const rank = game.ranks[dm]!
  return [...improvementsOf(game, dm, state)].sort((a, b) => rank[b]! - rank[a]! || a - b)
}
