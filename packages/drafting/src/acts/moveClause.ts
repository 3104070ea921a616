import type { On } from './on.ts'
import { placeClause } from './placeClause.ts'

/** Moves a clause with all below it. */
export function moveClause({ working, clause, deed: { under, after } }: On<'move'>): string | null {
  for (let above = under; above !== null; above = working.clauses.get(above)?.parent ?? null) if (above === clause.id) return 'A clause cannot be moved below itself.'
  if (after === clause.id) return 'A clause cannot be moved after itself.'
  const beside = working.under.get(clause.parent) ?? []
  const at = beside.indexOf(clause.id)
  beside.splice(at, 1)
  const why = placeClause(working, clause.id, under, after)
  if (why !== null) beside.splice(at, 0, clause.id)
  else clause.parent = under
  return why
}
