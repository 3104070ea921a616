import type { Piece } from './draftText.ts'

/** Pieces in a row: words that stand beside each other and came out of the same brackets become one, and empty ones that came out of none go. */
export function joinPieces(...rows: readonly (readonly Piece[])[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of rows.flat()) {
    const last = joined.at(-1)
    if (piece.is === 'words' && piece.words === '' && piece.was.length === 0) continue
    if (piece.is === 'words' && last?.is === 'words' && cameOutTogether(piece, last)) joined[joined.length - 1] = { ...last, words: last.words + piece.words }
    else joined.push(piece)
  }
  return joined
}

function cameOutTogether({ was: a }: Piece, { was: b }: Piece): boolean {
  return a.length === b.length && a.every(({ bracket }, i) => bracket.id === b[i]?.bracket.id)
}
