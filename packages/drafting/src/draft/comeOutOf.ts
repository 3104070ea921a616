import type { AgreedBracket, Piece } from './draftText.ts'

/** Pieces that came out of these brackets too, around those they came out of already. Of no pieces, empty words that remember the brackets. */
export function comeOutOf(was: readonly AgreedBracket[], pieces: readonly Piece[]): readonly Piece[] {
  if (was.length === 0) return pieces
  return pieces.length === 0 ? [{ is: 'words', words: '', was }] : pieces.map((piece) => ({ ...piece, was: [...was, ...piece.was] }))
}
