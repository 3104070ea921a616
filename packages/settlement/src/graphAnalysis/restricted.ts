import type { Arcs, GraphGame } from '../graph/graphGame.ts'
import { ranksByWorth } from '../graph/ranksByWorth.ts'

/** What of a game is left: states that `keep` keeps, by their bits, and options that now go one way only (masks). */
export interface Restriction { readonly keep?: (bits: number) => boolean; readonly forward?: number; readonly back?: number }

/** A game with fewer states, or with options that go one way only where they went both. States are numbered anew; at least one must be left. O(2^options + states · log states + moves told one by one). */
export function restricted(game: GraphGame, { keep = () => true, forward = 0, back = 0 }: Restriction): GraphGame {
  const left = Array.from({ length: game.states }, (_, state) => state).filter((state) => keep(game.bits[state]!))
  if (left.length === 0) throw new RangeError('no state is left')
  const bits = Uint32Array.from(left, (state) => game.bits[state]!)
  const now = new Int32Array(game.states).fill(-1)
  for (const [state, before] of left.entries()) now[before] = state
  const whole = left.length === game.states
  const stateAt = whole ? game.stateAt : new Int32Array(2 ** game.options).fill(-1)
  if (!whole) for (const [state, each] of bits.entries()) stateAt![each] = state
  return {
    ...game, states: left.length, bits, stateAt, forward: game.forward | forward, back: game.back | back,
    ranks: whole ? game.ranks : game.ranks.map((rank) => ranksByWorth(left.map((state) => rank[state]!))),
    arcs: game.arcs.map((arcs) => (arcs === null ? null : arcsLeft(arcs))),
  }

  function arcsLeft({ offsets, targets }: Arcs): Arcs {
    const kept: number[] = []
    const ends = new Uint32Array(left.length + 1)
    for (const [state, before] of left.entries()) {
      for (let at = offsets[before]!; at < offsets[before + 1]!; at++) {
        const to = targets[at]!
        const [was, is] = [game.bits[before]!, game.bits[to]!]
        if (now[to]! >= 0 && (was & ~is & forward) === 0 && (is & ~was & back) === 0) kept.push(now[to]!)
      }
      ends[state + 1] = kept.length
    }
    return { offsets: ends, targets: Uint32Array.from(kept) }
  }
}
