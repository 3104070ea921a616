import type { GraphGame } from './graphGame.ts'

/** The states to which a decision maker can move from a state by itself, rising; the state itself is none of them. O(2^k), k options of its own that can still change. */
export function movesOf(game: GraphGame, dm: number, state: number): Uint32Array<ArrayBuffer> {
  const arcs = game.arcs[dm]
  if (arcs) return arcs.targets.slice(arcs.offsets[state], arcs.offsets[state + 1])
  const { stateAt, forward, back } = game
  const from = game.bits[state]!
  const free = game.owned[dm]! & ~(from & forward) & ~(~from & back)
  const moves = new Uint32Array(2 ** bitCount(free) - 1)
  const rest = from & ~free
  let count = 0
  // Counts through the subsets of `free` in rising order.
  let part = 0
  do {
    const to = stateAt === null ? rest | part : stateAt[rest | part]!
    if (to >= 0 && to !== state) moves[count++] = to
    part = (part - free) & free
  } while (part !== 0)
  return moves.subarray(0, count)
}

function bitCount(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count += 1
  return count
}
