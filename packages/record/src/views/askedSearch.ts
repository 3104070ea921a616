import { levels, type IssueId, type Meeting } from '@travaux/model'
import type { Refusal } from '../dossier.ts'
import type { Folded } from '../folded.ts'
import { isDay } from './isDay.ts'
import { known } from './known.ts'
import { naming } from './naming.ts'
import { sideNamed } from './sideNamed.ts'
import type { SaidFilter } from './statementsSearched.ts'

/** What is searched for beside words, as it comes from outside: names or ids, and days as they were written. */
export interface SearchWords { readonly speaker?: string | undefined; readonly side?: string | undefined; readonly issue?: string | undefined; readonly level?: string | undefined; readonly since?: string | undefined; readonly until?: string | undefined }

/**
 * Which statements are searched, or a sentence on what cannot be. `called` gives how the asker wrote an option. Sides and issues are looked up in the latest
 * state, as in `asked`; an issue by its id or any of its names.
 */
export function askedSearch(folded: Folded, { speaker, side, issue, level, since, until }: SearchWords, called: (option: keyof SearchWords, given: string) => string): SaidFilter | Refusal {
  for (const [option, day] of [['since', since], ['until', until]] as const) {
    if (day !== undefined && !isDay(day)) return { refused: `${called(option, day)} is not a date; write it as 2019-01-15.` }
  }
  if (level !== undefined && !(levels as readonly string[]).includes(level)) return { refused: `${called('level', level)} is no level; it is one of ${levels.join(', ')}.` }
  const ofSide = side === undefined ? null : sideNamed(folded, side)
  if (ofSide !== null && typeof ofSide !== 'string') return ofSide
  const onIssue = issue === undefined ? null : issueNamed(folded, issue)
  if (onIssue !== null && typeof onIssue !== 'string') return onIssue
  return { speaker: speaker ?? null, side: ofSide, issue: onIssue, level: (level ?? null) as Meeting['level'] | null, since: since ?? null, until: until ?? null }
}

function issueNamed(folded: Folded, given: string): IssueId | Refusal {
  const names = naming(known(folded, null), null)
  const wanted = given.toLowerCase()
  const found = folded.byKind.issue.find(({ id, value }) => id === given || [names.issue(id), ...Object.values(value.bySide).map((name) => names.expand(name))].some((name) => name.toLowerCase() === wanted))
  if (found !== undefined) return found.id
  const all = folded.byKind.issue.map(({ id }) => names.issue(id)).join(', ')
  return { refused: `There is no issue "${given}" in this dossier; ${all === '' ? 'it has no issues yet' : `its issues are ${all}`}.` }
}
