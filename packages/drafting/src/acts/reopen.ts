import type { AgreedBracket, Bracket, Piece, Position } from '../draft/draftText.ts'
import { joinPieces } from '../draft/joinPieces.ts'
import { sharedOrigin } from '../draft/sharedOrigin.ts'
import type { RecordedAct } from '../draft/recordedAct.ts'
import type { On } from './on.ts'

/**
 * Opens again what was agreed: the bracket stands as it was, positions and all, or the clause awaits agreement; what the side that reopens had accepted it accepts no
 * more. Every side is asked again: positions from before say what was wanted, and agree to nothing. Its agreed words are as they are now, with what was proposed and
 * agreed in them since. Words that another proposal cut in two cannot be put back.
 */
export function reopen({ working, clause, act, deed }: On<'reopen'>): string | null {
  const { bracket } = deed
  if (bracket === null) {
    if (clause.agreed === null) return 'The clause is not agreed, so it cannot be reopened.'
    clause.agreed = null
    clause.positions = askedAgain(clause.positions, act)
    return null
  }
  if (runsOutOf(clause.pieces, bracket) === 0) return 'No words of the clause came out of this bracket, so it cannot be reopened.'
  const runs = [...working.clauses.values()].reduce((sum, { pieces }) => sum + runsOutOf(pieces, bracket), 0)
  if (runs > 1) return 'The words that came out of this bracket do not stand together any more, so it cannot be reopened; propose over them instead.'
  clause.pieces = reopened(clause.pieces, bracket, act)
  return null
}

function askedAgain(positions: readonly Position[], { value: { side } }: RecordedAct): readonly Position[] {
  return positions.filter((each) => each.side !== side || each.position !== 'accepts').map((each) => ({ ...each, beforeReopening: true }))
}

function cameOut(piece: Piece, id: string): AgreedBracket | undefined {
  return piece.was.find(({ bracket }) => bracket.id === id)
}

/** How many runs of pieces came out of the bracket, those in brackets included. */
function runsOutOf(pieces: readonly Piece[], id: string): number {
  return pieces.reduce((count, piece, i) => {
    if (cameOut(piece, id) !== undefined) return pieces[i - 1] !== undefined && cameOut(pieces[i - 1] as Piece, id) !== undefined ? count : count + 1
    return piece.is === 'words' ? count : piece.alternatives.reduce((sum, alternative) => sum + runsOutOf(alternative.pieces, id), count)
  }, 0)
}

function reopened(pieces: readonly Piece[], id: string, act: RecordedAct): readonly Piece[] {
  const from = pieces.findIndex((piece) => cameOut(piece, id) !== undefined)
  if (from === -1) return pieces.map((piece) => (piece.is === 'words' ? piece : { ...piece, alternatives: piece.alternatives.map((each) => ({ ...each, pieces: reopened(each.pieces, id, act) })) }))
  const run = pieces.filter((piece) => cameOut(piece, id) !== undefined)
  const { bracket, chosen } = cameOut(run[0] as Piece, id) as AgreedBracket
  const around = sharedOrigin(run.map((piece) => ({ ...piece, was: piece.was.slice(0, piece.was.findIndex((each) => each.bracket.id === id)) })))
  const words = joinPieces(run.map((piece) => ({ ...piece, was: piece.was.slice(around.length).filter((each) => each.bracket.id !== id) })))
  const alternatives = bracket.alternatives.map((each) => ({ ...each, pieces: each.id === chosen ? words : each.pieces, positions: askedAgain(each.positions, act) }))
  const open: Bracket = { ...bracket, alternatives, was: around, reopened: true, touched: act.value.round, acts: [...bracket.acts, act.id] }
  return joinPieces(pieces.slice(0, from), [open], pieces.slice(from + run.length))
}
