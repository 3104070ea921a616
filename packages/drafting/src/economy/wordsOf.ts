import type { Piece } from '../draft/draftText.ts'

/** Pieces as one line of words: brackets open as `[shall][should]`, an alternative that leaves the words out as `[]`. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.is === 'words' ? piece.words : piece.alternatives.map((alternative) => `[${wordsOf(alternative.pieces)}]`).join('')).join('')
}
