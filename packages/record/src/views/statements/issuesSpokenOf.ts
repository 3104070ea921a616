import type { IssueId } from '@travaux/model'
import { table, type Known } from '../table.ts'

/** The issues of which a text speaks, by the words that the codebook has for each, in the order in which they are on record. Whole words, endings of the plural aside. O(text). */
export function issuesSpokenOf(known: Known, text: string): readonly IssueId[] {
  const { pattern, issues, order } = known.once(spoken)
  if (pattern === null) return []
  const found = new Set<IssueId>()
  for (const [words] of text.toLowerCase().matchAll(pattern)) for (const issue of issues.get(words) ?? issues.get(words.replace(/e?s$/, '')) ?? []) found.add(issue)
  return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}

interface Spoken { readonly pattern: RegExp | null; readonly issues: ReadonlyMap<string, readonly IssueId[]>; readonly order: ReadonlyMap<IssueId, number> }

const spoken = table((known): Spoken => {
  const issues = new Map<string, IssueId[]>()
  const order = new Map<IssueId, number>()
  for (const { id, value } of known.all('issue')) {
    order.set(id as unknown as IssueId, order.size)
    for (const term of new Set(value.terms.map((each) => each.toLowerCase().trim()))) {
      if (term !== '') issues.set(term, [...issues.get(term) ?? [], id as unknown as IssueId])
    }
  }
  const any = [...issues.keys()].sort((a, b) => b.length - a.length).map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')
  return { pattern: any === '' ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?:e?s)?(?![\\p{L}\\p{N}])`, 'gu'), issues, order }
}, { reads: ['issue'] })
