import type { Clause } from './draftText.ts'

/** Every clause of a draft with how deep it lies, each before those below it. */
export function clausesIn(clauses: readonly Clause[], depth = 0): readonly { readonly clause: Clause; readonly depth: number }[] {
  return clauses.flatMap((clause) => [{ clause, depth }, ...clausesIn(clause.clauses, depth + 1)])
}
