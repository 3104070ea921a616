import type { SideId } from '@travaux/model'
import type { Bracket, Position } from '../draft/draftText.ts'
import { isBehind } from './isBehind.ts'

/**
 * Why it is a side's turn. `silent`: others have spoken, it has not; `reserves`: it has yet to hear from its capital; `to-answer`: another proposed words after its
 * last word; `alone`: all the others are behind an alternative, it is not.
 */
export type Turn = 'silent' | 'reserves' | 'to-answer' | 'alone'

/**
 * Of each of `sides`, in their order, why a bracket waits on it: the first reason that holds, or null. `alone` is said from three sides on, since of two each always
 * is. Acts of one round are told apart by their order in the bracket. O(positions + sides).
 */
export function turnsOf(bracket: Bracket, sides: readonly SideId[]): readonly (Turn | null)[] {
  const last: (Position | undefined)[] = []
  const reserves: boolean[] = []
  const alone: boolean[] = []
  const proposals: Position[] = []
  let spoke = 0
  for (const { positions } of bracket.alternatives) {
    for (const held of positions) {
      spoke++
      if (held.position === 'proposes') proposals.push(held)
      const at = sides.indexOf(held.side)
      if (at < 0) continue
      const before = last[at]
      if (before === undefined || isLater(held, before, bracket)) last[at] = held
      if (held.position === 'reserves') reserves[at] = true
    }
    if (sides.length < 3 || positions.length < sides.length - 1) continue
    const missing = sides.flatMap((side, at) => (positions.some((held) => held.side === side && isBehind(held.position)) ? [] : at))
    if (missing.length === 1 && missing[0] !== undefined) alone[missing[0]] = true
  }
  return sides.map((side, at) => {
    const own = last[at]
    if (own === undefined) return spoke > 0 ? 'silent' : null
    if (reserves[at] === true) return 'reserves'
    if (proposals.some((proposal) => proposal.side !== side && isLater(proposal, own, bracket))) return 'to-answer'
    return alone[at] === true ? 'alone' : null
  })
}

function isLater(a: Position, b: Position, { acts }: Bracket): boolean {
  return a.round > b.round || a.round === b.round && a.act !== b.act && acts.indexOf(a.act) > acts.indexOf(b.act)
}
