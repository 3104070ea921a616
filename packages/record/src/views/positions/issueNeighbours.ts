import type { IssueId } from '@travaux/model'
import { table, type Known } from '../table.ts'

/** The issues that lie next to each: of the same group, or held by anybody to hang on it or it on them. */
export const issueNeighbours = table((known): ReadonlyMap<IssueId, ReadonlySet<IssueId>> => {
  const found = new Map<IssueId, Set<IssueId>>()
  const join = (a: IssueId | undefined, b: IssueId | undefined): void => {
    if (a === undefined || b === undefined || a === b) return
    for (const [one, other] of [[a, b], [b, a]] as const) found.set(one, (found.get(one) ?? new Set()).add(other))
  }
  for (const group of Map.groupBy(known.all('issue').filter(({ value }) => value.group !== null), ({ value }) => value.group).values()) for (const a of group) for (const b of group) join(a.id as unknown as IssueId, b.id as unknown as IssueId)
  for (const { value: { of, on } } of known.all('linkage')) join(issueOf(known, of), issueOf(known, on))
  return found
}, { reads: ['issue', 'proposition', 'linkage'] })

/** The issue that an end of a linkage is, or answers. */
function issueOf(known: Known, end: string | null): IssueId | undefined {
  return known.get('proposition', end)?.value.issue ?? known.get('issue', end)?.id as IssueId | undefined
}
