import type { GraphGame } from '../graph/graphGame.ts'
import type { Path } from './path.ts'
import { pathIn } from './pathIn.ts'
import type { StatusQuo } from './statusQuoAnalysis.ts'

/**
 * The shortest ways from the status quo to a state, null where there are none; none but the state itself is a way of no moves. `losing`: the places on `leastLosing` of the moves
 * that their makers do not gain by.
 */
export interface Route { readonly from: number; readonly to: number; readonly legal: Path | null; readonly improving: Path | null; readonly leastLosing: Path | null; readonly losing: readonly number[]; readonly barred: Barred | null }

/**
 * Why no legal moves lead to a state. `irreversible`: options that stand otherwise at the status quo and can never be changed to how they stand there. `cut-off`: none, but what
 * lies between cannot be, or may not be moved through; `nearest`: the states that can come about and differ from it in fewest options.
 */
export type Barred = { readonly by: 'irreversible'; readonly options: readonly number[] } | { readonly by: 'cut-off'; readonly nearest: readonly number[] }

/** How a state is come to from the status quo that was analysed, and if it is not, why. O(moves on the ways), and O(states) where no way leads there. */
export function routeTo(game: GraphGame, { from, legal, improving, leastLosing }: StatusQuo, to: number): Route {
  const way = pathIn(leastLosing, to)
  const losing = (way ?? []).flatMap(({ by, to: end }, i) => (game.ranks[by]![end]! > game.ranks[by]![i === 0 ? from : way![i - 1]!.to]! ? [] : [i]))
  return { from, to, legal: pathIn(legal, to), improving: pathIn(improving, to), leastLosing: way, losing, barred: way === null ? barred(game, from, to, legal.moves) : null }
}

function barred({ bits, options, forward, back, states }: GraphGame, from: number, to: number, moves: Int32Array): Barred {
  const undone = bits[from]! & ~bits[to]! & forward
  const retaken = bits[to]! & ~bits[from]! & back
  const never = Array.from({ length: options }, (_, option) => option).filter((option) => ((undone | retaken) >>> option) & 1)
  if (never.length > 0) return { by: 'irreversible', options: never }
  let [least, nearest]: [number, number[]] = [Infinity, []]
  for (let state = 0; state < states; state++) {
    if (moves[state]! < 0) continue
    const apart = bitCount(bits[state]! ^ bits[to]!)
    if (apart < least) [least, nearest] = [apart, []]
    if (apart === least) nearest.push(state)
  }
  return { by: 'cut-off', nearest }
}

function bitCount(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count += 1
  return count
}
