import type { On } from './on.ts'

/** Strikes a clause with all below it. */
export function strikeClause({ working, clause }: On<'strike'>): null {
  const beside = working.under.get(clause.parent) ?? []
  beside.splice(beside.indexOf(clause.id), 1)
  const strike = (id: string): void => {
    for (const below of working.under.get(id) ?? []) strike(below)
    working.clauses.delete(id)
    working.under.delete(id)
    working.struck.add(id)
  }
  strike(clause.id)
  return null
}
