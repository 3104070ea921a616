import type { Piece } from './draftText.ts'

/** The words of pieces as anchors know them: plain words, and `{brk_…}` for each bracket. */
export function piecesText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.is === 'words' ? piece.words : `{${piece.id}}`)).join('')
}
