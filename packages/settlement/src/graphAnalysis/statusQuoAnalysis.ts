import type { GraphGame } from '../graph/graphGame.ts'
import { spread, type Spread } from './spread.ts'

/**
 * What can come of a state. `legal`: by any legal moves. `improving`: by moves that their makers each gain by. `leastLosing`: by any legal moves, with as few as can be that their
 * makers do not gain by.
 */
export interface StatusQuo { readonly from: number; readonly legal: Spread; readonly improving: Spread; readonly leastLosing: Spread }

/**
 * Follows a conflict from the state it is in: which states can come of it, in how many moves, whose; `routeTo` lists them move by move. Nobody moves twice in a row. Source: Li,
 * Kilgour & Hipel 2005; the ways with fewest losing moves are ours, to say what stands between the status quo and a state that nobody would move to. O(moves · decision makers).
 */
export function statusQuoAnalysis(game: GraphGame, from: number): StatusQuo {
  if (!(from >= 0 && from < game.states)) throw new RangeError(`state ${from} is none of ${game.states}`)
  const gains = (dm: number, state: number, to: number): boolean => game.ranks[dm]![to]! > game.ranks[dm]![state]!
  return {
    from,
    legal: spread(game, from, () => 0),
    improving: spread(game, from, (dm, state, to) => (gains(dm, state, to) ? 0 : null)),
    leastLosing: spread(game, from, (dm, state, to) => (gains(dm, state, to) ? 0 : 1)),
  }
}
