import type { WorkingText } from '../draft/workingText.ts'
import { depthOf } from './depthOf.ts'
import type { On } from './on.ts'
import { deepest } from './deepest.ts'
import { placeClause } from './placeClause.ts'

/** Moves a clause with all below it. */
export function moveClause({ working, clause, deed: { under, after } }: On<'move'>): string | null {
  for (let above = under; above !== null; above = working.clauses.get(above)?.parent ?? null) if (above === clause.id) return 'A clause cannot be moved below itself.'
  if (after === clause.id) return 'A clause cannot be moved after itself.'
  if (depthOf(working, under) + heightOf(working, clause.id) > deepest) return `A clause stands in ${deepest} others at the most.`
  const beside = working.under.get(clause.parent) ?? []
  const at = beside.indexOf(clause.id)
  beside.splice(at, 1)
  const why = placeClause(working, clause.id, under, after)
  if (why !== null) beside.splice(at, 0, clause.id)
  else clause.parent = under
  return why
}

function heightOf(working: WorkingText, id: string): number {
  return 1 + Math.max(0, ...(working.under.get(id) ?? []).map((below) => heightOf(working, below)))
}
