import { cutPieces } from '../draft/cutPieces.ts'
import type { Piece } from '../draft/draftText.ts'
import { findAnchor } from '../draft/findAnchor.ts'
import { joinPieces } from '../draft/joinPieces.ts'
import { piecesText } from '../draft/piecesText.ts'
import type { On } from './on.ts'
import { placeClause } from './placeClause.ts'

/** Makes of the words from the anchor on a clause of their own, after this one and of its kind. */
export function splitClause({ working, clause, act, deed: { at, into } }: On<'split'>): string | null {
  const found = findAnchor(piecesText(clause.pieces), at)
  if (found === null) return 'The words where the clause was to be split are not in it.'
  const why = placeClause(working, into, clause.parent, clause.id)
  if (why !== null) return why
  const [first, , second] = cutPieces(clause.pieces, found.from, found.from)
  working.clauses.set(into, { ...clause, id: into, label: null, heading: null, pieces: trimmed(second, 'start'), notes: [], touched: act.value.round, acts: [act.id] })
  working.under.set(into, [])
  clause.pieces = trimmed(first, 'end')
  return null
}

/** Without the spaces that were between the two halves. */
function trimmed(pieces: readonly Piece[], side: 'start' | 'end'): readonly Piece[] {
  const joined = joinPieces(pieces)
  const piece = joined.at(side === 'start' ? 0 : -1)
  if (piece?.is !== 'words') return joined
  return joinPieces(joined.with(side === 'start' ? 0 : -1, { ...piece, words: side === 'start' ? piece.words.trimStart() : piece.words.trimEnd() }))
}
