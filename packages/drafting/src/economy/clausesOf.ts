import type { Clause, DraftText } from '../draft/draftText.ts'

/**
 * A clause in its place. `path`: the clauses it stands in, outermost first, itself last. `article`: the article it belongs to; the outermost clause below chapters
 * where it is in none.
 */
export interface PlacedClause { readonly clause: Clause; readonly path: readonly Clause[]; readonly article: Clause }

/** Every clause of a draft with the clauses below it, in the order of the text. O(clauses). */
export function clausesOf(text: Pick<DraftText, 'clauses'>): readonly PlacedClause[] {
  const found: PlacedClause[] = []
  gather(text.clauses, [], found)
  return found
}

function gather(clauses: readonly Clause[], above: readonly Clause[], found: PlacedClause[]): void {
  for (const clause of clauses) {
    const path = [...above, clause]
    found.push({ clause, path, article: path.findLast(({ unit }) => unit === 'article') ?? path.find(({ unit }) => unit !== 'chapter') ?? clause })
    gather(clause.clauses, path, found)
  }
}
