import type { SideId } from '@travaux/model'
import { comeOutOf } from '../draft/comeOutOf.ts'
import type { AgreedBracket, Alternative, Piece, Position } from '../draft/draftText.ts'
import type { RecordedAct } from '../draft/recordedAct.ts'
import type { On } from './on.ts'
import { changeBracket } from './changeBracket.ts'
import { positionTaken } from './positionTaken.ts'

/**
 * Words lose their brackets, or a clause is agreed, when all who negotiate have said so: at once where the chair records it of all, else when the last of them
 * agrees; positions from before it was reopened do not count. `adReferendum`: sides that agree subject to their capital; said again without them, it is confirmed. What is agreed is agreed with other words only
 * after it was reopened.
 */
export function agree(on: On<'agree'>): string | null {
  if (on.deed.bracket !== null && on.deed.inPrinciple) return 'A bracket is agreed or not; it is a clause that is agreed in principle.'
  return on.deed.bracket === null ? agreeClause(on) : agreeBracket(on, on.deed.bracket)
}

function agreeClause({ working: { sides }, clause, act, deed: { adReferendum, inPrinciple } }: On<'agree'>): null {
  const { side } = act.value
  clause.positions = agreeing(clause.positions, act, 'accepts', adReferendum).map(({ inPrinciple: before, ...each }) => (side === null ? inPrinciple : each.side === side ? inPrinciple : before === true) ? { ...each, inPrinciple: true } : each)
  if (areBehind(sides, clause.positions, act)) {
    clause.agreed = { inPrinciple: side === null ? inPrinciple : clause.positions.some((each) => each.inPrinciple === true), adReferendum: awaiting(clause.positions, adReferendum), act: act.id }
  } else if (clause.agreed !== null) clause.agreed = { ...clause.agreed, adReferendum: stillAwaiting(clause.agreed.adReferendum, act, adReferendum) }
  return null
}

function agreeBracket({ working: { sides }, clause, act, deed: { adReferendum, alternative } }: On<'agree'>, id: string): string | null {
  const agreed = agreedIn(clause.pieces, id)
  if (agreed !== undefined) {
    if (alternative !== null && alternative !== agreed.chosen) return 'The bracket was agreed before, with other words; it has to be reopened first.'
    clause.pieces = confirmed(clause.pieces, { ...agreed, adReferendum: stillAwaiting(agreed.adReferendum, act, adReferendum) })
    return null
  }
  return changeBracket(clause, id, act, (bracket) => {
    const chosen = bracket.alternatives.find((each) => each.id === alternative) ?? (alternative === null && bracket.alternatives.length === 1 ? bracket.alternatives[0] : undefined)
    if (chosen === undefined) return 'It does not say which alternative of the bracket is agreed, or the bracket has no such one.'
    const now: Alternative = { ...chosen, positions: agreeing(chosen.positions, act, holds(chosen.positions, act) ?? 'accepts', adReferendum), touched: act.value.round, acts: [...chosen.acts, act.id] }
    const held = { ...bracket, alternatives: bracket.alternatives.map((each) => (each === chosen ? now : each)) }
    if (!areBehind(sides, now.positions, act)) return [held]
    // Brackets within stay open.
    return comeOutOf([{ bracket: held, chosen: now.id, round: act.value.round, act: act.id, adReferendum: awaiting(now.positions, adReferendum) }], now.pieces)
  })
}

function holds(positions: readonly Position[], { value: { side } }: RecordedAct) {
  const own = positions.find((each) => each.side === side)?.position
  return own === 'proposes' || own === 'supports' ? own : null
}

function areBehind(sides: readonly SideId[], positions: readonly Position[], { value: { side } }: RecordedAct): boolean {
  return side === null || sides.every((each) => positions.some((held) => held.side === each && held.beforeReopening !== true && held.position !== 'opposes' && held.position !== 'reserves'))
}

/** Positions after an agreement: those it names agree ad referendum, and the chair's word for all settles who does. */
function agreeing(positions: readonly Position[], act: RecordedAct, position: Position['position'], named: readonly SideId[]): readonly Position[] {
  const { side } = act.value
  return positionTaken(positions, act, position).map(({ adReferendum: before, ...each }) => (named.includes(each.side) || side !== null && each.side !== side && before === true ? { ...each, adReferendum: true } : each))
}

/** Who awaits its capital when something is agreed. */
function awaiting(positions: readonly Position[], named: readonly SideId[]): readonly SideId[] {
  return [...new Set([...positions.flatMap(({ side, adReferendum }) => (adReferendum === true ? [side] : [])), ...named])]
}

/** Who does when it is said again: no more the side that says so, and nobody where the chair does, but for those named. */
function stillAwaiting(before: readonly SideId[], { value: { side } }: RecordedAct, named: readonly SideId[]): readonly SideId[] {
  return [...new Set([...side === null ? [] : before.filter((each) => each !== side), ...named])]
}

function agreedIn(pieces: readonly Piece[], id: string): AgreedBracket | undefined {
  for (const piece of pieces) {
    const found = piece.was.find(({ bracket }) => bracket.id === id) ?? (piece.is === 'words' ? undefined : agreedIn(piece.alternatives.flatMap((each) => each.pieces), id))
    if (found !== undefined) return found
  }
  return undefined
}

function confirmed(pieces: readonly Piece[], agreed: AgreedBracket): readonly Piece[] {
  return pieces.map((piece) => {
    const was = piece.was.map((each) => (each.bracket.id === agreed.bracket.id ? agreed : each))
    return piece.is === 'words' ? { ...piece, was } : { ...piece, was, alternatives: piece.alternatives.map((each) => ({ ...each, pieces: confirmed(each.pieces, agreed) })) }
  })
}
