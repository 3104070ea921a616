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
    clause.positions = agreeing(clause.positions, act, 'accepts', deed.adReferendum)
    if (areBehind(sides, clause.positions, act)) clause.agreed = { inPrinciple: deed.inPrinciple, adReferendum: awaiting(clause.positions, deed.adReferendum), act: act.id }
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
    const now: Alternative = { ...chosen, positions: agreeing(chosen.positions, act, holds(chosen.positions, act) ?? 'accepts', deed.adReferendum), touched: act.value.round, acts: [...chosen.acts, act.id] }
    const held = { ...bracket, alternatives: bracket.alternatives.map((each) => (each === chosen ? now : each)) }
    if (!areBehind(sides, now.positions, act)) return [held]
    const was = { bracket: held, round: act.value.round, act: act.id, adReferendum: awaiting(now.positions, deed.adReferendum) }
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

/** Positions after an agreement: those it names agree ad referendum, and the chair's word for all settles who does. */
function agreeing(positions: readonly Position[], act: RecordedAct, position: Position['position'], named: readonly SideId[]): readonly Position[] {
  const { side } = act.value
  return positionTaken(positions, act, position).map(({ adReferendum: before, ...each }) => (named.includes(each.side) || side !== null && each.side !== side && before === true ? { ...each, adReferendum: true } : each))
}

/** Who still awaits its capital. */
function awaiting(positions: readonly Position[], named: readonly SideId[]): readonly SideId[] {
  return [...new Set([...positions.flatMap(({ side, adReferendum }) => (adReferendum === true ? [side] : [])), ...named])]
}

/** The pieces with what came out of this bracket confirmed; null where nothing did. */
function confirm(pieces: readonly Piece[], id: string, act: RecordedAct, named: readonly SideId[]): readonly Piece[] | null {
  const at = pieces.findIndex((piece) => piece.is === 'words' && piece.was?.bracket.id === id)
  const piece = pieces[at]
  if (piece?.is !== 'words' || piece.was === null) return null
  const { side } = act.value
  const left = side === null ? [] : piece.was.adReferendum.filter((each) => each !== side)
  return pieces.with(at, { ...piece, was: { ...piece.was, adReferendum: [...new Set([...left, ...named])] } })
}
