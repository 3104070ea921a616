import { kinds, type Kind, type SubjectId } from '@travaux/model'
import type { Folded, Subject } from './folded.ts'
import { PersistentMap } from './persistentMap.ts'
import { standing } from './standing.ts'
import type { Recorded } from './store.ts'

/**
 * What a dossier is after `entries`, in their order, on top of what it was `before`. Pure: `before` stays as it is.
 * `fold(a ++ b)` is `fold(b, fold(a))`. A reader's or codebook's entry never displaces a person's on the same subject.
 *
 * Cost: O(entries + the histories of the subjects they touch), a copy of the list of each kind touched (8 bytes a subject), and
 * of 512 places a subject. Fold many entries in one call rather than one by one.
 */
export function fold(entries: Iterable<Recorded>, before: Folded = nothing): Folded {
  const from = lineOf(before)
  const heard = new Map<SubjectId, Recorded[]>()
  const newOn = new Map<string, number>()
  let position = from.folded.position
  for (const entry of entries) {
    const told = heard.get(entry.subject)
    if (told === undefined) heard.set(entry.subject, [entry])
    else told.push(entry)
    const day = entry.recordedAt.slice(0, 10)
    newOn.set(day, (newOn.get(day) ?? 0) + 1)
    position = entry.position
  }
  if (heard.size === 0) return before

  const changes = new Map<SubjectId, Subject | undefined>()
  const silent = new Map(from.silent)
  for (const [id, told] of heard) {
    const earlier = from.subjects.get(id)?.history ?? silent.get(id)
    const history = earlier === undefined ? told : earlier.concat(told)
    const stands = standing(id, history)
    changes.set(id, stands ?? undefined)
    if (stands === null) silent.set(id, history)
    else silent.delete(id)
  }
  const subjects = from.subjects.with(changes)
  const bySource = from.bySource.with(changedSources(changes, from, subjects))
  const folded: Folded = {
    position,
    subjects,
    byKind: nextByKind(changes, from, subjects),
    bySource,
    days: nextDays(newOn, from.folded.days),
  }
  lines.set(folded.subjects, { folded, subjects, bySource, silent })
  return folded
}

/** What a folded log carries beside what it shows: histories of subjects of which nothing stands any more. */
interface Line {
  readonly folded: Folded
  readonly subjects: PersistentMap<SubjectId, Subject>
  readonly bySource: PersistentMap<string, readonly Subject[]>
  readonly silent: ReadonlyMap<SubjectId, readonly Recorded[]>
}

const lines = new WeakMap<Folded['subjects'], Line>()
const nothing = emptyFolded()

function emptyFolded(): Folded {
  const subjects = new PersistentMap<SubjectId, Subject>()
  const bySource = new PersistentMap<string, readonly Subject[]>()
  const byKind = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []])) as unknown as Folded['byKind']
  const folded: Folded = { position: 0, subjects, byKind, bySource, days: [] }
  lines.set(subjects, { folded, subjects, bySource, silent: new Map() })
  return folded
}

/** A folded log that `fold` did not make (read from JSON, written by hand) is folded again from the histories it holds. */
function lineOf(before: Folded): Line {
  const line = lines.get(before.subjects)
  if (line !== undefined) return line
  const log = [...before.subjects.values()].flatMap((each) => each.history).sort((a, b) => a.position - b.position)
  return lines.get(fold(log).subjects) as Line
}

function nextByKind(changes: ReadonlyMap<SubjectId, Subject | undefined>, from: Line, subjects: PersistentMap<SubjectId, Subject>): Folded['byKind'] {
  const lists: { [K in Kind]?: Subject[] } = {}
  const listOf = (kind: Kind): Subject[] => (lists[kind] ??= from.folded.byKind[kind].slice() as Subject[])
  const place = (id: SubjectId): number => subjects.place(id) as number
  for (const [id, now] of changes) {
    const was = from.subjects.get(id)
    if (was !== undefined && was.kind !== now?.kind) {
      const list = listOf(was.kind)
      list.splice(indexByPlace(list, id, place), 1)
    }
    if (now === undefined) continue
    const list = listOf(now.kind)
    if (was?.kind === now.kind) list[indexByPlace(list, id, place)] = now
    else if (list.length === 0 || place((list.at(-1) as Subject).id) < place(id)) list.push(now)
    else list.splice(indexByPlace(list, id, place), 0, now)
  }
  return { ...from.folded.byKind, ...lists } as Folded['byKind']
}

/** Index of the first subject that was first recorded no earlier than `id`. */
function indexByPlace(list: readonly Subject[], id: SubjectId, place: (id: SubjectId) => number): number {
  const wanted = place(id)
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (place((list[middle] as Subject).id) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

function* changedSources(changes: ReadonlyMap<SubjectId, Subject | undefined>, from: Line, subjects: PersistentMap<SubjectId, Subject>): Iterable<readonly [string, readonly Subject[] | undefined]> {
  const touched = new Map<string, Subject[]>()
  const touch = (source: string): Subject[] => {
    let list = touched.get(source)
    if (list === undefined) touched.set(source, list = [])
    return list
  }
  for (const [id, now] of changes) {
    for (const { source } of from.subjects.get(id)?.evidence ?? []) touch(source)
    for (const { source } of now?.evidence ?? []) {
      const list = touch(source)
      if (list.at(-1) !== now) list.push(now as Subject)
    }
  }
  for (const [source, added] of touched) {
    const kept = (from.bySource.get(source) ?? []).filter((each) => !changes.has(each.id))
    const placed = kept.concat(added).map((each) => ({ each, at: firstIn(source, each), place: subjects.place(each.id) as number }))
    placed.sort((a, b) => a.at - b.at || a.place - b.place)
    yield [source, placed.length === 0 ? undefined : placed.map(({ each }) => each)]
  }
}

function firstIn(source: string, { evidence }: Subject): number {
  let first = Infinity
  for (const passage of evidence) if (passage.source === source && passage.from < first) first = passage.from
  return first
}

function nextDays(newOn: ReadonlyMap<string, number>, before: Folded['days']): Folded['days'] {
  const counts = new Map(before.map(({ day, entries }) => [day, entries]))
  for (const [day, entries] of newOn) counts.set(day, (counts.get(day) ?? 0) + entries)
  return [...counts].map(([day, entries]) => ({ day, entries })).sort((a, b) => (a.day < b.day ? -1 : 1))
}
