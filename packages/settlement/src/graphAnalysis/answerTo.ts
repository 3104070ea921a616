import type { Concept } from '../graph/concepts.ts'
import type { GraphGame } from '../graph/graphGame.ts'
import { improvementsOf } from '../graph/improvementsOf.ts'
import { movesOf } from '../graph/movesOf.ts'
import type { Answer, Sanction } from './answer.ts'
import { others } from './others.ts'
import { shortestPath } from './shortestPath.ts'
import { togetherAtOnce } from './togetherAtOnce.ts'

/** What meets one improvement of a decision maker, from a state to `to`. */
export function answerTo(game: GraphGame, dm: number, state: number, to: number, concept: Concept): Answer {
  const rank = game.ranks[dm]!
  const noBetter = (end: number): boolean => rank[end]! <= rank[state]!
  const sequence = (next: typeof movesOf, accept: (end: number) => boolean): Sanction | null => {
    const moves = shortestPath(to, others(game.decisionMakers, dm), (by, at) => next(game, by, at), accept)
    return moves === null ? null : { moves, atOnce: false, end: moves.at(-1)!.to }
  }
  const escapeFrom = (end: number): number | null => movesOf(game, dm, end).reduce<number | null>((best, away) => (noBetter(away) || (best !== null && rank[best]! >= rank[away]!) ? best : away), null)
  switch (concept) {
    case 'nash': return { to, sanction: null, escape: null }
    case 'gmr': return { to, sanction: sequence(movesOf, noBetter), escape: null }
    case 'seq': return { to, sanction: sequence(improvementsOf, noBetter), escape: null }
    case 'sim': return { to, sanction: togetherAtOnce(game, dm, state, to, noBetter), escape: null }
    case 'smr': {
      const held = sequence(movesOf, (end) => noBetter(end) && escapeFrom(end) === null)
      if (held !== null) return { to, sanction: held, escape: null }
      const loose = sequence(movesOf, noBetter)
      return { to, sanction: loose, escape: loose === null ? null : escapeFrom(loose.end) }
    }
    default: return concept satisfies never
  }
}
