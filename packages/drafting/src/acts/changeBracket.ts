import { comeOutOf } from '../draft/comeOutOf.ts'
import type { Bracket, Piece } from '../draft/draftText.ts'
import { joinPieces } from '../draft/joinPieces.ts'
import type { RecordedAct } from '../draft/recordedAct.ts'
import type { WorkingClause } from '../draft/workingText.ts'

/**
 * Puts in place of a bracket of the clause, however deep it lies, the pieces that `change` makes of it; it bears the act. What the bracket itself came out of is kept
 * from `change`, and what it makes came out of the same. Null where that was done; else the sentence that `change` gave, or that the bracket is not there.
 */
export function changeBracket(clause: WorkingClause, id: string, act: RecordedAct, change: (bracket: Bracket) => readonly Piece[] | string): string | null {
  let why: string | null = 'There is no such bracket in the clause; it may have been agreed or withdrawn.'
  const changed = (pieces: readonly Piece[]): readonly Piece[] => {
    const rows = pieces.map((piece): readonly Piece[] => {
      if (piece.is === 'words') return [piece]
      if (piece.id !== id) {
        const alternatives = piece.alternatives.map((alternative) => ({ alternative, inner: changed(alternative.pieces) }))
        return alternatives.every(({ alternative, inner }) => inner === alternative.pieces) ? [piece] : [{ ...piece, alternatives: alternatives.map(({ alternative, inner }) => ({ ...alternative, pieces: inner })) }]
      }
      const made = change({ ...piece, was: [], touched: act.value.round, acts: [...piece.acts, act.id] })
      why = typeof made === 'string' ? made : null
      return typeof made === 'string' ? [piece] : comeOutOf(piece.was, made)
    })
    return rows.every((row, i) => row.length === 1 && row[0] === pieces[i]) ? pieces : joinPieces(...rows)
  }
  clause.pieces = changed(clause.pieces)
  return why
}
