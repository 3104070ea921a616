import type { DefinedTerms } from '../languages/definedTerms.ts'
import type { PlacedClause } from './clausesOf.ts'
import type { TermTwoWays } from './economyFinding.ts'
import { evidenceOf } from './evidenceOf.ts'

/** Defined terms that stand both as defined and with other capitals, one finding a term and article. */
export function termTwoWays({ usedTwoWays }: DefinedTerms, clauses: readonly PlacedClause[]): readonly TermTwoWays[] {
  const acts = new Map(clauses.map(({ clause }) => [clause.id, clause.acts]))
  return usedTwoWays.flatMap(({ term, definitions: [defined], otherwise }) => defined === undefined ? [] : [...Map.groupBy(otherwise, ({ article }) => article)].map(([article, uses]): TermTwoWays => ({
    is: 'term-two-ways', term, defined, clause: article, uses, evidence: evidenceOf({ acts: [defined.article, article].flatMap((id) => acts.get(id) ?? []) }),
  })))
}
