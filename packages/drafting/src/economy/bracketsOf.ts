import type { Alternative, Bracket, DraftText, Piece } from '../draft/draftText.ts'
import { clausesOf, type PlacedClause } from './clausesOf.ts'

/** An open bracket in its place. `within`: the alternatives it stands in, outermost first; empty for a bracket in a clause's own words. */
export interface PlacedBracket extends PlacedClause { readonly bracket: Bracket; readonly within: readonly Within[] }

interface Within { readonly bracket: Bracket; readonly alternative: Alternative }

/** Every open bracket of a draft, in the order of the text, an outer one before those inside it. Brackets that were agreed are not among them. O(pieces). */
export function bracketsOf(text: Pick<DraftText, 'clauses'>): readonly PlacedBracket[] {
  const found: PlacedBracket[] = []
  for (const placed of clausesOf(text)) gather(placed, placed.clause.pieces, [], found)
  return found
}

function gather(placed: PlacedClause, pieces: readonly Piece[], within: readonly Within[], found: PlacedBracket[]): void {
  for (const piece of pieces) {
    if (piece.is === 'words') continue
    found.push({ ...placed, bracket: piece, within })
    for (const alternative of piece.alternatives) {
      if (alternative.pieces.some(({ is }) => is === 'bracket')) gather(placed, alternative.pieces, [...within, { bracket: piece, alternative }], found)
    }
  }
}
