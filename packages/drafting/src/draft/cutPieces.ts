import type { Piece } from './draftText.ts'
import { piecesText } from './piecesText.ts'

/**
 * Pieces before, in and after [from, to) of their `piecesText`, none lost and none twice. Words are cut there, and both parts still come out of the brackets they came
 * out of; a bracket is never cut: it goes to the part that its beginning lies in. Empty words at a cut stay outside of it.
 */
export function cutPieces(pieces: readonly Piece[], from: number, to: number): readonly [before: readonly Piece[], within: readonly Piece[], after: readonly Piece[]] {
  const [before, within, after]: [Piece[], Piece[], Piece[]] = [[], [], []]
  let at = 0
  for (const piece of pieces) {
    const length = piecesText([piece]).length
    const end = at + length
    if (piece.is === 'bracket' || length === 0) (at < from || length === 0 && at === from ? before : at < to ? within : after).push(piece)
    else {
      const part = (into: Piece[], begin: number, until: number) => {
        if (until > begin) into.push(begin === at && until === end ? piece : { ...piece, words: piece.words.slice(begin - at, until - at) })
      }
      part(before, at, Math.min(end, from))
      part(within, Math.max(at, from), Math.min(end, to))
      part(after, Math.max(at, to), end)
    }
    at = end
  }
  return [before, within, after]
}
