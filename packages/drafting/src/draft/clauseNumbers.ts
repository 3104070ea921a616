import { clausesIn } from './clausesIn.ts'
import type { DraftText } from './draftText.ts'

/** What stands for `{cls_…}` in words that are read, by id: the clause's number now; of one that was struck, that it was, so that the words around are seen to want mending. */
export function clauseNumbers({ clauses, struck = [] }: Pick<DraftText, 'clauses' | 'struck'>): ReadonlyMap<string, string> {
  return new Map([...struck.map((id) => [id, '(a clause that was struck)'] as const), ...clausesIn(clauses).map(({ clause }) => [clause.id, clause.label] as const)])
}
