import type { SideId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { dateWords } from '../dateWords.ts'
import type { Known } from '../table.ts'
import { listed } from '../listed.ts'
import type { Naming } from '../names/naming.ts'
import { perSource } from '../perSource.ts'
import { sidesShown } from '../names/sidesShown.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { stancesHeld } from '../statements/stancesHeld.ts'
import { statementDate } from '../statements/statementDate.ts'

export interface Raised { readonly words: string; readonly by: readonly SideId[] }

/**
 * Who raised an issue, and when: "both, since 1956", "Russia, 14 Jan 2019". From the codebook where it says so; else from the first day anybody
 * took a stance on it; else, where only experts spoke of it, the first of them.
 */
export function raisedWords(known: Known, names: Naming, issue: Subject<'issue'>): Raised {
  const { raised } = issue.value
  if (raised !== null) return { by: raised.by, words: joined(sidesWords(known, names, raised.by), raised.note) }
  const lines = known.once(stancesHeld).get(issue.id)
  const spoken = [...(lines ?? [])].flatMap(([side, { byVoice }]) => (byVoice.own[0] === undefined ? [] : [{ side: side as SideId, day: byVoice.own[0].day }]))
  const first = spoken.map(({ day }) => day ?? '').sort()[0]
  if (first !== undefined) {
    const by = spoken.filter(({ day }) => (day ?? '') === first).map(({ side }) => side).sort()
    return { by, words: joined(sidesWords(known, names, by), first === '' ? '' : shortDate(first)) }
  }
  const statement = known.once(firstStatements).get(issue.id)
  const speaker = statement?.value.speakers[0]
  if (statement === undefined || speaker === undefined) return { by: [], words: 'nobody yet' }
  const { day } = statementDate(known, statement)
  return { by: [], words: joined(`${speakerNames(known, speaker).short}${speaker.side === null ? ', expert' : ''}`, day === null ? '' : shortDate(day)) }
}

function sidesWords(known: Known, names: Naming, by: readonly SideId[]): string {
  const all = sidesShown(known, null).length
  if (by.length === all && all > 1) return all === 2 ? 'both' : 'all'
  return listed(by.map((side) => names.side(side)).sort((a, b) => a.localeCompare(b, 'en')))
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

/** Without the day of the week, which says little of a year long past. */
function shortDate(day: string): string {
  return dateWords(day).replace(/^\p{L}{3} (?=\d)/u, '')
}

/** The first statement on each issue that has been spoken of: by day, then as the sources' ids and texts go. */
function firstStatements(known: Known): ReadonlyMap<string, Subject<'statement'>> {
  const found = new Map<string, First>()
  for (const { id } of known.all('source')) for (const [issue, first] of firstIn(known, id)) keepFirst(found, issue, first)
  return new Map([...found].map(([issue, { statement }]) => [issue, statement]))
}

interface First { readonly statement: Subject<'statement'>; readonly at: string }

const firstIn = perSource((known, source): ReadonlyMap<string, First> => {
  const found = new Map<string, First>()
  for (const subject of known.folded.bySource.get(source) ?? []) {
    if (subject.kind !== 'statement' || !known.stands(subject)) continue
    const statement = subject as Subject<'statement'>
    const content = statement.value.content[0]
    const at = `${statementDate(known, statement).day ?? '9999'} ${content?.source ?? ''} ${String(content?.from ?? 0).padStart(9, '0')} ${statement.id}`
    for (const issue of statement.value.issues) keepFirst(found, issue, { statement, at })
  }
  return found
})

function keepFirst(found: Map<string, First>, issue: string, first: First): void {
  const before = found.get(issue)
  if (before === undefined || first.at < before.at) found.set(issue, first)
}
