import type { AgreedBracket, Alternative, DraftText, Piece } from '../draft/draftText.ts'
import { clausesOf, type PlacedClause } from './clausesOf.ts'
import { wordsOf } from './wordsOf.ts'

/**
 * A bracket whose words were agreed, where they stand now. `chosen`: the alternative they are, the one that bears the act of agreement or has just these words; null
 * where neither tells.
 */
export interface ClosedBracket extends PlacedClause { readonly was: AgreedBracket; readonly chosen: Alternative | null }

/** Every bracket of a draft that was agreed, with those that were inside it, in the order of the text. */
export function closedBrackets(text: Pick<DraftText, 'clauses'>): readonly ClosedBracket[] {
  const found: ClosedBracket[] = []
  for (const placed of clausesOf(text)) gather(placed, placed.clause.pieces, found)
  return found
}

function gather(placed: PlacedClause, pieces: readonly Piece[], found: ClosedBracket[]): void {
  for (const piece of pieces) {
    if (piece.is === 'bracket') for (const { pieces: inner } of piece.alternatives) gather(placed, inner, found)
    else if (piece.was !== null) {
      found.push({ ...placed, was: piece.was, chosen: chosenIn(piece.was, piece.words) })
      for (const { pieces: inner } of piece.was.bracket.alternatives) gather(placed, inner, found)
    }
  }
}

function chosenIn({ bracket, act }: AgreedBracket, words: string): Alternative | null {
  return bracket.alternatives.find(({ acts }) => acts.includes(act)) ?? bracket.alternatives.find(({ pieces }) => wordsOf(pieces).trim() === words.trim()) ?? null
}
