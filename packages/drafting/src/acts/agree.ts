import type { SideId } from '@travaux/model'
import type { Alternative, Piece, Position } from '../draft/draftText.ts'
import type { RecordedAct } from '../draft/recordedAct.ts'
import type { On } from './on.ts'
import { changeBracket } from './changeBracket.ts'
import { positionTaken } from './positionTaken.ts'

/**
 * Words lose their brackets, or a clause is agreed, when all who negotiate have said so: at once where the chair records it of all, else when the last of them
 * agrees. `adReferendum`: sides that agree subject to their capital; said again without them, it is confirmed.
 */
export function agree({ working, clause, act, deed }: On<'agree'>): string | null {
  const { sides } = working
  if (deed.bracket === null) {
    clause.positions = positionTaken(clause.positions, act, 'accepts')
    if (areBehind(sides, clause.positions, act)) clause.agreed = { inPrinciple: deed.inPrinciple, adReferendum: awaiting(clause.agreed?.adReferendum ?? [], act, deed.adReferendum), act: act.id }
    return null
  }
  const confirmed = confirm(clause.pieces, deed.bracket, act, deed.adReferendum)
  if (confirmed !== null) {
    clause.pieces = confirmed
    return null
  }
  return changeBracket(clause, deed.bracket, act, (bracket) => {
    const chosen = bracket.alternatives.find(({ id }) => id === deed.alternative) ?? (deed.alternative === null && bracket.alternatives.length === 1 ? bracket.alternatives[0] : undefined)
    if (chosen === undefined) return 'It does not say which alternative of the bracket is agreed, or the bracket has no such one.'
    const now: Alternative = { ...chosen, positions: positionTaken(chosen.positions, act, holds(chosen.positions, act) ?? 'accepts'), touched: act.value.round, acts: [...chosen.acts, act.id] }
    const held = { ...bracket, alternatives: bracket.alternatives.map((each) => (each === chosen ? now : each)) }
    if (!areBehind(sides, now.positions, act)) return [held]
    const was = { bracket: held, round: act.value.round, act: act.id, adReferendum: deed.adReferendum }
    // Brackets within stay open, and what came out of this one is known by its first words.
    const [first, ...rest] = now.pieces
    return first?.is === 'words' ? [{ ...first, was }, ...rest] : [{ is: 'words', words: '', was }, ...now.pieces]
  })
}

function holds(positions: readonly Position[], { value: { side } }: RecordedAct) {
  const own = positions.find((each) => each.side === side)?.position
  return own === 'proposes' || own === 'supports' ? own : null
}

function areBehind(sides: readonly SideId[], positions: readonly Position[], { value: { side } }: RecordedAct): boolean {
  return side === null || sides.every((each) => positions.some((position) => position.side === each && position.position !== 'opposes' && position.position !== 'reserves'))
}

/** Who still awaits its capital: those before, without the side that speaks now, and those it names. */
function awaiting(before: readonly SideId[], { value: { side } }: RecordedAct, named: readonly SideId[]): readonly SideId[] {
  return [...new Set([...side === null ? [] : before.filter((each) => each !== side), ...named])]
}

/** The pieces with what came out of this bracket confirmed; null where nothing did. */
function confirm(pieces: readonly Piece[], id: string, act: RecordedAct, named: readonly SideId[]): readonly Piece[] | null {
  const at = pieces.findIndex((piece) => piece.is === 'words' && piece.was?.bracket.id === id)
  const piece = pieces[at]
  if (piece?.is !== 'words' || piece.was === null) return null
  return pieces.with(at, { ...piece, was: { ...piece.was, adReferendum: awaiting(piece.was.adReferendum, act, named) } })
}
