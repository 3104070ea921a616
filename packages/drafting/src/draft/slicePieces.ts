import type { Piece } from './draftText.ts'

/** The pieces of [from, to) of their `piecesText`. Words are cut there, and what is cut did not come out of a bracket any more; a bracket that lies half inside is taken whole. */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const slice: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const end = at + (piece.is === 'words' ? piece.words.length : piece.id.length + 2)
    if (end > from && at < to) {
      if (piece.is === 'bracket') slice.push(piece)
      else {
        const words = piece.words.slice(Math.max(0, from - at), to - at)
        slice.push(words === piece.words ? piece : { is: 'words', words, was: null })
      }
    }
    at = end
  }
  return slice
}
