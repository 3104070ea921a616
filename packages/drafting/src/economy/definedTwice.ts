import type { DefinedTerms } from '../languages/definedTerms.ts'
import type { PlacedClause } from './clausesOf.ts'
import type { DefinedTwice } from './economyFinding.ts'
import { evidenceOf } from './evidenceOf.ts'

/** Terms that are defined more than once: each further definition is held against the first. */
export function definedTwice({ definedTwice: terms }: DefinedTerms, clauses: readonly PlacedClause[]): readonly DefinedTwice[] {
  const acts = new Map(clauses.map(({ clause }) => [clause.id, clause.acts]))
  return terms.flatMap(({ term, definitions: [first, ...others] }) => first === undefined ? [] : others.map((other): DefinedTwice => ({
    is: 'defined-twice', term, definitions: [first, other], evidence: evidenceOf({ acts: [first, other].flatMap(({ article }) => acts.get(article) ?? []) }),
  })))
}
