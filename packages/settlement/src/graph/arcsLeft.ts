import type { Arcs, GraphGame } from './graphGame.ts'
import type { GraphModel } from './graphModel.ts'
import { movesOf } from './movesOf.ts'

/** Moves that are listed at most: 512 MB. */
const most = 2 ** 27

/**
 * The moves of a decision maker one by one, without the forbidden ones; null where none is forbidden to it, for then its options tell them. Undefined where there are more
 * than 2^27. `game`: as yet without arcs. O(moves).
 */
export function arcsLeft(game: GraphGame, forbidden: GraphModel['forbidden'], dm: number): Arcs | null | undefined {
  const own = forbidden.filter(({ by }) => by === dm)
  if (own.length === 0) return null
  const { states, bits } = game
  const rules = own.map(({ from, to }) => ({ from: new Set(from), to: new Set(to) }))
  const offsets = new Uint32Array(states + 1)
  let targets = new Uint32Array(1024)
  let count = 0
  for (let state = 0; state < states; state++) {
    const bound = rules.filter(({ from }) => from.has(bits[state]!))
    const moves = movesOf(game, dm, state)
    if (count + moves.length > most) return undefined
    if (count + moves.length > targets.length) {
      const longer = new Uint32Array(Math.min(most, Math.max(2 * targets.length, count + moves.length)))
      longer.set(targets)
      targets = longer
    }
    for (const to of moves) if (!bound.some((rule) => rule.to.has(bits[to]!))) targets[count++] = to
    offsets[state + 1] = count
  }
  return { offsets, targets: targets.slice(0, count) }
}
