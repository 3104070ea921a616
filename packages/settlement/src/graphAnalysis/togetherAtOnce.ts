import type { GraphGame } from '../graph/graphGame.ts'
import { improvementsOf } from '../graph/improvementsOf.ts'
import type { Sanction } from './answer.ts'
import { others } from './others.ts'
import type { Step } from './path.ts'

/**
 * Improvements of the fewest others from a state that, with the move of a decision maker from there to `to` at the same time, come to a state that `accept` accepts; null where none
 * do. What is changed is told by options: those that somebody changes are changed. O(what the others can do at once).
 */
export function togetherAtOnce(game: GraphGame, dm: number, state: number, to: number, accept: (end: number) => boolean): Sanction | null {
  const { bits, stateAt } = game
  const from = bits[state]!
  const gains = others(game.decisionMakers, dm).map((by) => ({ by, ends: improvementsOf(game, by, state) })).filter(({ ends }) => ends.length > 0)
  for (let count = 1; count <= gains.length; count++) {
    const found = pick(bits[to]! ^ from, 0, count, [])
    if (found !== null) return found
  }
  return null

  function pick(changed: number, next: number, left: number, moves: readonly Step[]): Sanction | null {
    if (left === 0) {
      const end = stateAt === null ? from ^ changed : stateAt[from ^ changed]!
      return end >= 0 && accept(end) ? { moves, atOnce: true, end } : null
    }
    for (let i = next; i <= gains.length - left; i++) {
      const { by, ends } = gains[i]!
      for (const end of ends) {
        const found = pick(changed | (bits[end]! ^ from), i + 1, left - 1, [...moves, { by, to: end }])
        if (found !== null) return found
      }
    }
    return null
  }
}
