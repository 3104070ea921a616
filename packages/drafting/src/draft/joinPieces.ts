import type { Piece } from './draftText.ts'

/** Pieces in a row: words that stand beside each other become one, but for those that came out of a bracket, and empty ones go. */
export function joinPieces(...rows: readonly (readonly Piece[])[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of rows.flat()) {
    const last = joined.at(-1)
    if (piece.is === 'words' && piece.words === '' && piece.was === null) continue
    if (piece.is === 'words' && piece.was === null && last?.is === 'words' && last.was === null) joined[joined.length - 1] = { is: 'words', words: last.words + piece.words, was: null }
    else joined.push(piece)
  }
  return joined
}
