import type { Author, Kind, SourceId, SubjectId } from '@travaux/model'
import type { Folded, Subject } from '../folded.ts'
import { saidOf, type Deed } from './history.ts'
import { known, type Known } from './known.ts'
import { naming } from './naming.ts'
import { subjectTitle } from './subjectTitle.ts'
import { table } from './table.ts'
import type { ViewOptions } from './view.ts'

/**
 * One thing that changed. Of a person's or codebook's word: its subject, with what it was called before where that differs. What the reader found is
 * told by source: `read` counts what was found in it by kind.
 */
export interface Change {
  readonly at: string
  readonly by: Author
  readonly deed: Deed | 'read'
  readonly subject: SubjectId
  readonly kind: Kind
  readonly title: string
  readonly before: string | null
  readonly note: string | null
  readonly read: Readonly<Partial<Record<Kind, number>>> | null
}

/** What was recorded on `since` (ISO date) or later, newest first; all of it where that is null. As of a moment: what a dossier folded as of then gives. */
export function changes(folded: Folded, { since, ...options }: ViewOptions & { readonly since: string | null }): readonly Change[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const found: Change[] = []
  const readings = new Map<string, Change & { read: Partial<Record<Kind, number>> }>()
  for (const subject of changedSince(seen, since)) {
    let before: string | null = null
    for (const { at, by, deed, title, note } of saidOf(seen, names, subject)) {
      const called: string = title ?? before ?? subjectTitle(seen, names, subject)
      if (since === null || at.slice(0, 10) >= since) {
        if (by.is === 'reader') readingOf(readings, folded, subject, at, by)
        else found.push({ at, by, deed, subject: subject.id, kind: subject.kind, title: called, before: before === called ? null : before, note, read: null })
      }
      before = called
    }
  }
  return [...found, ...readings.values()].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
}

/** Subjects of which anything was recorded on a day or later, in the order first recorded. */
function changedSince(known: Known, since: string | null): Iterable<Subject> {
  const { folded } = known
  if (since === null) return folded.subjects.values()
  const ids = [...known.once(lastSaid)].flatMap(([day, all]) => day >= since ? [...all] : [])
  return ids.sort((a, b) => (folded.placeOf(a) ?? 0) - (folded.placeOf(b) ?? 0)).flatMap((id) => folded.subjects.get(id) ?? [])
}

/** By the day of the last word on them. */
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
  return history.at(-1)?.recordedAt.slice(0, 10) ?? ''
}

/** Counts a finding to the reading of its source at that moment. */
function readingOf(readings: Map<string, Change & { read: Partial<Record<Kind, number>> }>, folded: Folded, subject: Subject, at: string, by: Author): void {
  const id = subject.kind === 'source' ? subject.id as SourceId : subject.evidence[0]?.source
  if (id === undefined) return
  const key = `${at} ${id}`
  let reading = readings.get(key)
  if (reading === undefined) {
    const source = folded.subjects.get(id) as Subject<'source'> | undefined
    readings.set(key, reading = { at, by, deed: 'read', subject: id, kind: 'source', title: source?.value.title ?? id, before: null, note: null, read: {} })
  }
  if (subject.kind !== 'source') reading.read[subject.kind] = (reading.read[subject.kind] ?? 0) + 1
}
