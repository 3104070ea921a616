import type { WorkingText } from '../draft/workingText.ts'

/** Puts a clause's name into the order: below `under`, just after `after`, or first. Null where that was done. */
export function placeClause(working: WorkingText, id: string, under: string | null, after: string | null): string | null {
  const beside = working.under.get(under)
  if (beside === undefined) return 'The clause it was to stand under is not in the draft.'
  const at = after === null ? 0 : beside.indexOf(after) + 1
  if (after !== null && at === 0) return 'The clause it was to stand after is not there.'
  beside.splice(at, 0, id)
  return null
}
