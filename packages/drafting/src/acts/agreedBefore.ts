import type { WorkingText } from '../draft/workingText.ts'

/** Why nobody can go back on a clause by a position: it was agreed, by itself or with one that it stands in. Null where it was not. */
export function agreedBefore({ clauses }: WorkingText, clause: string): string | null {
  for (let at = clauses.get(clause); at !== undefined; at = clauses.get(at.parent ?? '')) {
    if (at.agreed !== null) return at.id === clause ? 'The clause was agreed before; it has to be reopened first.' : 'The clause was agreed with the one that it stands in; that has to be reopened first.'
  }
  return null
}
