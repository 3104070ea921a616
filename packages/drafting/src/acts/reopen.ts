import type { Piece } from '../draft/draftText.ts'
import type { On } from './on.ts'

/** Opens again what was agreed: the bracket stands as it was, positions and all, or the clause awaits agreement. */
export function reopen({ clause, act, deed }: On<'reopen'>): string | null {
  if (deed.bracket === null) {
    if (clause.agreed === null) return 'The clause is not agreed, so it cannot be reopened.'
    clause.agreed = null
    clause.positions = clause.positions.filter(({ position, side }) => position !== 'accepts' || side !== act.value.side)
    return null
  }
  const { pieces } = clause
  const at = pieces.findIndex((piece) => piece.is === 'words' && piece.was?.bracket.id === deed.bracket)
  const agreed = pieces[at]
  if (agreed?.is !== 'words' || agreed.was === null) return 'No words of the clause came out of this bracket, so it cannot be reopened.'
  const { bracket } = agreed.was
  const length = lengthOf(pieces, at, bracket.alternatives.map((alternative) => alternative.pieces))
  const positionsKept = bracket.alternatives.map((each) => ({ ...each, positions: each.positions.filter(({ side, position }) => side !== act.value.side || position !== 'accepts') }))
  const open: Piece = { ...bracket, alternatives: positionsKept, reopened: true, touched: act.value.round, acts: [...bracket.acts, act.id] }
  clause.pieces = [...pieces.slice(0, at), open, ...pieces.slice(at + length)]
  return null
}

/** How many pieces came out of the bracket: as many as the alternative whose brackets are still those that follow. */
function lengthOf(pieces: readonly Piece[], at: number, alternatives: readonly (readonly Piece[])[]): number {
  const [first] = pieces.slice(at, at + 1)
  const words = first?.is === 'words' ? first.words : ''
  const came = alternatives.find((each) => (each[0]?.is === 'words' ? each[0].words === words : words === '' && each.length > 0))
  if (came === undefined) return 1
  const rest = came[0]?.is === 'words' ? came.slice(1) : came
  return rest.every((piece, i) => sameKind(piece, pieces[at + 1 + i])) ? 1 + rest.length : 1
}

function sameKind(a: Piece, b: Piece | undefined): boolean {
  return b !== undefined && (a.is === 'words' ? b.is === 'words' && a.words === b.words : b.is === 'bracket' && a.id === b.id)
}
