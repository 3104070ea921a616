import type { Known } from '../table.ts'
import type { Said } from './saidThere.ts'
import { stancesByStatement } from '../statements/stancesByStatement.ts'

/** What was said of an issue: statements that take a stance on it, and those that only speak of it, in the order given. */
export interface SaidOfIssue { readonly taken: readonly Said[]; readonly spoken: readonly Said[] }

export function saidByIssue(known: Known, said: readonly Said[]): ReadonlyMap<string, SaidOfIssue> {
  const found = new Map<string, { taken: Said[]; spoken: Said[] }>()
  const of = (issue: string): { taken: Said[]; spoken: Said[] } => {
    let lists = found.get(issue)
    if (lists === undefined) found.set(issue, lists = { taken: [], spoken: [] })
    return lists
  }
  for (const each of said) {
    const taken = new Set((known.once(stancesByStatement).get(each.statement.id) ?? []).map(({ value }) => known.get('proposition', value.proposition)?.value.issue).filter((issue) => issue !== undefined))
    for (const issue of taken) of(issue).taken.push(each)
    for (const issue of each.statement.value.issues) if (!taken.has(issue) && known.get('issue', issue) !== undefined) of(issue).spoken.push(each)
  }
  return found
}
