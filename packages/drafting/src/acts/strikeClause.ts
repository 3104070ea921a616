import type { On } from './on.ts'

/** Strikes a clause with all below it. It keeps its place, for what was to stand after it. */
export function strikeClause({ working, clause }: On<'strike'>): null {
  const strike = (id: string): void => {
    for (const below of working.under.get(id) ?? []) strike(below)
    working.clauses.delete(id)
    working.under.delete(id)
  }
  strike(clause.id)
  return null
}
