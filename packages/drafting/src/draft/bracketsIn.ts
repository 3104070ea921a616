import type { Bracket, Piece } from './draftText.ts'

/** Every bracket in pieces, those in brackets after the one they are in, in the order of the text. */
export function bracketsIn(pieces: readonly Piece[]): readonly Bracket[] {
  return pieces.flatMap((piece) => (piece.is === 'words' ? [] : [piece, ...piece.alternatives.flatMap((alternative) => bracketsIn(alternative.pieces))]))
}
