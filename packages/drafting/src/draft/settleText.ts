import type { Draft, DraftId, SideId } from '@travaux/model'
import { bracketsIn } from './bracketsIn.ts'
import type { Clause, ClauseStatus, DraftText, LostAct, Piece } from './draftText.ts'
import { labelOf } from './labelOf.ts'
import type { WorkingClause, WorkingText } from './workingText.ts'

/** The draft as acts have left it so far: numbered, in order, with the status of each clause. */
export function settleText(id: DraftId, { title, sides }: Draft, working: WorkingText, lost: readonly LostAct[]): DraftText {
  const clauses = settled(working, null, null)
  const struck = [...working.made].filter((name) => name.startsWith('cls_') && !working.clauses.has(name))
  return { id, title, sides, round: working.round, clauses, struck, lost }
}

function settled(working: WorkingText, under: string | null, above: WorkingClause['agreed']): readonly Clause[] {
  const places = new Map<string, number>()
  return (working.under.get(under) ?? []).flatMap((id) => {
    const clause = working.clauses.get(id)
    if (clause === undefined) return []
    const place = clause.label === null ? (places.get(clause.unit) ?? 0) + 1 : places.get(clause.unit) ?? 0
    places.set(clause.unit, place)
    const agreed = clause.agreed ?? above
    const clauses = settled(working, id, agreed)
    const { unit, heading, pieces, positions, notes, touched, acts } = clause
    const waiting = [...new Set([...agreed?.adReferendum ?? [], ...awaited(pieces)])]
    return [{ id, unit, label: clause.label ?? labelOf(unit, place), heading, pieces, clauses, status: statusOf(clause, agreed, waiting, clauses), adReferendum: waiting, positions, notes, touched, acts }]
  })
}

function statusOf(clause: WorkingClause, agreed: WorkingClause['agreed'], waiting: readonly SideId[], below: readonly Clause[]): ClauseStatus {
  const whole = bracketsIn(clause.pieces).length === 0 && waiting.length === 0
  if (agreed !== null) return !agreed.inPrinciple && whole && below.every(({ status }) => status === 'agreed') ? 'agreed' : 'agreed-in-principle'
  // Agreed by what stands below it alone, a clause is not once a side is against it as a whole.
  if (below.length === 0 || clause.pieces.length > 0 || clause.positions.some(({ position }) => position === 'opposes' || position === 'reserves')) return 'open'
  return below.every(({ status }) => status === 'agreed') ? 'agreed' : below.every(({ status }) => status !== 'open') ? 'agreed-in-principle' : 'open'
}

/** Sides that have yet to confirm words that came out of a bracket. */
function awaited(pieces: readonly Piece[], sides = new Set<SideId>()): ReadonlySet<SideId> {
  for (const piece of pieces) {
    for (const { adReferendum } of piece.was) for (const side of adReferendum) sides.add(side)
    if (piece.is === 'bracket') for (const alternative of piece.alternatives) awaited(alternative.pieces, sides)
  }
  return sides
}
