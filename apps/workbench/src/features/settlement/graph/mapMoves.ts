import { movesOf, type GraphGame } from '@travaux/settlement'
import type { MapMove } from './layoutStates.ts'

/** Every move between the states that are shown, by their places among these. O(moves of these). */
export function mapMoves(game: GraphGame, shown: readonly number[]): readonly MapMove[] {
  const placeOf = new Map(shown.map((state, place) => [state, place]))
  return Array.from(game.ranks, (ranks, by) => shown.flatMap((from, place) => Array.from(movesOf(game, by, from)).flatMap((to): readonly MapMove[] => {
    const there = placeOf.get(to)
    return there === undefined ? [] : [{ by, from: place, to: there, gains: ranks[to]! > ranks[from]!, indifferent: ranks[to] === ranks[from] }]
  }))).flat()
}
