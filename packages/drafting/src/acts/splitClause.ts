import { findAnchor } from '../draft/findAnchor.ts'
import { joinPieces } from '../draft/joinPieces.ts'
import { piecesText } from '../draft/piecesText.ts'
import { slicePieces } from '../draft/slicePieces.ts'
import type { On } from './on.ts'
import { placeClause } from './placeClause.ts'

/** Makes of the words from the anchor on a clause of their own, after this one and of its kind. */
export function splitClause({ working, clause, act, deed: { at, into } }: On<'split'>): string | null {
  if (working.clauses.has(into)) return 'A clause of this name is in the draft already.'
  const text = piecesText(clause.pieces)
  const found = findAnchor(text, at)
  if (found === null) return 'The words where the clause was to be split are not in it.'
  const why = placeClause(working, into, clause.parent, clause.id)
  if (why !== null) return why
  const pieces = slicePieces(clause.pieces, found.from, text.length)
  working.clauses.set(into, { ...clause, id: into, label: null, heading: null, pieces: trimmed(joinPieces(pieces), 'start'), notes: [], touched: act.value.round, acts: [act.id] })
  working.under.set(into, [])
  clause.pieces = trimmed(joinPieces(slicePieces(clause.pieces, 0, found.from)), 'end')
  return null
}

/** Without the spaces that were between the two halves. */
function trimmed(pieces: WorkingPieces, side: 'start' | 'end'): WorkingPieces {
  const at = side === 'start' ? 0 : pieces.length - 1
  const piece = pieces[at]
  if (piece?.is !== 'words') return pieces
  return pieces.with(at, { ...piece, words: side === 'start' ? piece.words.trimStart() : piece.words.trimEnd() })
}

type WorkingPieces = On['clause']['pieces']
