import type { AgreedBracket, Alternative, DraftText, Piece } from '../draft/draftText.ts'
import { clausesOf, type PlacedClause } from './clausesOf.ts'

/** A bracket whose words were agreed, where they stand now. `chosen`: the alternative they are. */
export interface ClosedBracket extends PlacedClause { readonly was: AgreedBracket; readonly chosen: Alternative | null }

/** Every bracket of a draft that was agreed, with those that were inside it, in the order of the text. */
export function closedBrackets(text: Pick<DraftText, 'clauses'>): readonly ClosedBracket[] {
  const found = new Map<string, ClosedBracket>()
  for (const placed of clausesOf(text)) gather(placed, placed.clause.pieces, found)
  return [...found.values()]
}

function gather(placed: PlacedClause, pieces: readonly Piece[], found: Map<string, ClosedBracket>): void {
  for (const piece of pieces) {
    for (const was of piece.was) {
      if (found.has(was.bracket.id)) continue
      found.set(was.bracket.id, { ...placed, was, chosen: was.bracket.alternatives.find(({ id }) => id === was.chosen) ?? null })
      for (const { pieces: inner } of was.bracket.alternatives) gather(placed, inner, found)
    }
    if (piece.is === 'bracket') for (const { pieces: inner } of piece.alternatives) gather(placed, inner, found)
  }
}
