import { levels, type IssueId, type Meeting } from '@travaux/model'
import type { Refusal } from '../../dossier.ts'
import type { Folded } from '../../folded.ts'
import { terms } from '../../terms.ts'
import { isDay } from '../isDay.ts'
import { known } from '../known.ts'
import { naming } from '../names/naming.ts'
import { sideNamed } from '../sideNamed.ts'
import { speakerNamed } from '../names/speakerNamed.ts'
import type { SaidFilter } from './statementsSearched.ts'

/** What is searched for beside words, as it comes from outside: names or ids, and days as they were written. */
export interface SearchWords { readonly speaker?: string | undefined; readonly side?: string | undefined; readonly issue?: string | undefined; readonly level?: string | undefined; readonly since?: string | undefined; readonly until?: string | undefined }

/**
 * Which statements are searched, or a sentence on what cannot be. `called` gives how the asker wrote an option. Speakers, sides and issues are looked up in the latest
 * state, as in `asked`; an issue by its id, any of its names, or words of one that no other has.
 */
export function askedSearch(folded: Folded, { speaker, side, issue, level, since, until }: SearchWords, called: (option: keyof SearchWords, given: string) => string): SaidFilter | Refusal {
  for (const [option, day] of [['since', since], ['until', until]] as const) {
    if (day !== undefined && !isDay(day)) return { refused: `${called(option, day)} is not a date; write it as 2019-01-15.` }
  }
  if (since !== undefined && until !== undefined && since > until) return { refused: `${called('since', since)} is later than ${called('until', until)}, so nothing can fit; give the earlier day first.` }
  if (level !== undefined && !(levels as readonly string[]).includes(level)) return { refused: `${called('level', level)} is no level; it is one of ${levels.join(', ')}.` }
  const by = speaker === undefined ? null : speakerNamed(folded, speaker)
  if (by !== null && typeof by !== 'string') return by
  const ofSide = side === undefined ? null : sideNamed(folded, side)
  if (ofSide !== null && typeof ofSide !== 'string') return ofSide
  const onIssue = issue === undefined ? null : issueNamed(folded, issue)
  if (onIssue !== null && typeof onIssue !== 'string') return onIssue
  return { speaker: by, side: ofSide, issue: onIssue, level: (level ?? null) as Meeting['level'] | null, since: since ?? null, until: until ?? null }
}

function issueNamed(folded: Folded, given: string): IssueId | Refusal {
  const names = naming(known(folded, null), null)
  const wanted = given.toLowerCase()
  const issues = folded.byKind.issue.map(({ id, value }) => ({ id, name: names.issue(id), called: [names.issue(id), ...Object.values(value.bySide).map((name) => names.expand(name))] }))
  const found = issues.find(({ id, called }) => id === given || called.some((name) => name.toLowerCase() === wanted))
  if (found !== undefined) return found.id
  const parts = terms(given).map(({ term }) => term)
  const fitting = parts.length === 0 ? [] : issues.filter(({ called }) => called.some((name) => {
    const own = new Set(terms(name).map(({ term }) => term))
    return parts.every((part) => own.has(part))
  }))
  const [only, another] = fitting
  if (only !== undefined && another === undefined) return only.id
  if (only !== undefined) return { refused: `"${given}" may be any of ${fitting.map(({ name }) => name).join(', ')}; give more of the name.` }
  return { refused: `There is no issue "${given}" in this dossier; ${issues.length === 0 ? 'it has no issues yet' : `its issues are ${issues.map(({ name }) => name).join(', ')}`}.` }
}
