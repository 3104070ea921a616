import type { Subject } from '../../folded.ts'
import { stancesHeld } from '../statements/stancesHeld.ts'
import { table, type Known } from '../table.ts'
import { timeSpan } from '../timeSpan.ts'

/** The day movement is measured from when none is asked for: the last summit held before the newest stance on record; null where there was none. */
export function defaultSince(known: Known): string | null {
  let newest = ''
  for (const sides of stancesHeld(known).values()) for (const { all } of sides.values()) newest = max(newest, all.at(-1)?.day ?? '')
  let since = ''
  for (const day of known.once(summitDays).keys()) if (day < newest) since = max(since, day)
  return since === '' ? null : since
}

/** Days on which a summit was held, each with how many sources say so. */
const summitDays = table((known) => {
  const days = new Map<string, number>()
  for (const meeting of known.all('meeting')) add(days, meeting, 1)
  return days
}, {
  advance(days, _known, { subjects }) {
    for (const { was, is } of subjects.values()) {
      add(days, was, -1)
      add(days, is, 1)
    }
    return days
  },
})

function add(days: Map<string, number>, subject: Subject | undefined, count: number): void {
  if (subject?.kind !== 'meeting') return
  const { level, status, date } = (subject as Subject<'meeting'>).value
  const span = level === 'summit' && status === 'held' ? timeSpan(date.value) : null
  if (span === null || span.first !== span.last) return
  const now = (days.get(span.first) ?? 0) + count
  if (now === 0) days.delete(span.first)
  else days.set(span.first, now)
}

function max(a: string, b: string): string {
  return a > b ? a : b
}
