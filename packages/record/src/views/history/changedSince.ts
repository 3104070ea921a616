import type { SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { table, type Known } from '../table.ts'

/** Subjects of which anything was recorded on the day of `since` (an ISO date, or a date and time) or later, in the order first recorded; all where that is null. */
export function changedSince(known: Known, since: string | null): Iterable<Subject> {
  const { folded } = known
  if (since === null) return folded.subjects.values()
  const from = new Date(since).toISOString().slice(0, 10)
  const ids = [...known.once(lastSaid)].flatMap(([day, all]) => day >= from ? [...all] : [])
  return ids.sort((a, b) => (folded.placeOf(a) ?? 0) - (folded.placeOf(b) ?? 0)).flatMap((id) => folded.subjects.get(id) ?? [])
}

/** By the day (UTC) of the last word on them. */
const lastSaid = table((known) => {
  const found = new Map<string, Set<SubjectId>>()
  for (const subject of known.folded.subjects.values()) add(found, subject)
  return found
}, {
  advance(earlier, _known, { subjects }) {
    for (const { wasRecorded, isRecorded } of subjects.values()) {
      if (wasRecorded !== undefined) earlier.get(lastDay(wasRecorded))?.delete(wasRecorded.id)
      if (isRecorded !== undefined) add(earlier, isRecorded)
    }
    return earlier
  },
})

function add(found: Map<string, Set<SubjectId>>, subject: Subject): void {
  const day = lastDay(subject)
  const ids = found.get(day)
  if (ids === undefined) found.set(day, new Set([subject.id]))
  else ids.add(subject.id)
}

function lastDay({ history }: Subject): string {
  const last = history.at(-1)?.recordedAt ?? ''
  return last.endsWith('Z') ? last.slice(0, 10) : new Date(last).toISOString().slice(0, 10)
}
