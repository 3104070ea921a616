import type { Piece } from '../draft/draftText.ts'

/** Pieces as one reads them, brackets as `[one | other]`. */
export function wordsShown(pieces: readonly Piece[], expand: (words: string) => string): string {
  return pieces.map((piece) => (piece.is === 'words' ? expand(piece.words) : `[${piece.alternatives.map((each) => wordsShown(each.pieces, expand)).join(' | ')}]`)).join('')
}
