import { kinds, type Kind, type Passage, type SubjectId } from '@travaux/model'
import { firstNot } from './firstNot.ts'
import type { Folded, Subject } from './folded.ts'
import { handOn } from './handedOn.ts'
import { patch } from './patch.ts'
import { PersistentMap } from './persistentMap.ts'
import { restsOn } from './restsOn.ts'
import { standing } from './standing.ts'
import type { Recorded } from './store.ts'

/**
 * What a dossier is after `entries`, in their order, on top of what it was `before`. Pure: `before` stays as it is.
 * `fold(a ++ b)` is `fold(b, fold(a))`. A reader's or codebook's entry never displaces a person's on the same subject.
 *
 * Cost: O(entries + the histories of the subjects they touch + the lists of the sources they touch), and for each subject
 * touched a copy of up to 512 places. Fold many entries in one call rather than one by one.
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
    if (entry.position > position) position = entry.position
  }
  if (heard.size === 0) return before

  const changes: Change[] = []
  const silent = new Map(from.silent)
  for (const [id, told] of heard) {
    const earlier = was(from, id)?.history ?? silent.get(id)
    const history = earlier === undefined ? told : earlier.concat(told)
    const stands = standing(id, history)
    changes.push([id, stands ?? undefined])
    if (stands === null) silent.set(id, history)
    else silent.delete(id)
  }
  const subjects = from.subjects.with(changes)
  const bySource = from.bySource.with(changedSources(changes, heard, from, subjects))
  const { byKind, lists } = nextByKind(changes, from, subjects)
  const folded: Folded = { position, subjects, byKind, bySource, days: nextDays(newOn, from.folded.days), placeOf: (id) => subjects.place(id) }
  lines.set(subjects, { folded, subjects, bySource, lists, silent })
  if (changes.length <= fewChanges) handOn(from.folded, folded, new Map(changes.map(([id]) => [id, from.subjects.get(id)])))
  return folded
}

/** What a folded log carries beside what it shows: histories of subjects of which nothing stands any more. */
interface Line {
  readonly folded: Folded
  readonly subjects: PersistentMap<SubjectId, Subject>
  readonly bySource: PersistentMap<string, readonly Subject[]>
  readonly lists: Lists
  readonly silent: ReadonlyMap<SubjectId, readonly Recorded[]>
}

const lines = new WeakMap<Folded['subjects'], Line>()
const allKinds = Object.keys(kinds) as Kind[]
const nothing = emptyFolded()

function emptyFolded(): Folded {
  const subjects = new PersistentMap<SubjectId, Subject>()
  const bySource = new PersistentMap<string, readonly Subject[]>()
  const lists = Object.fromEntries(allKinds.map((kind) => [kind, {}])) as Lists
  const folded: Folded = { position: 0, subjects, byKind: readByKind(lists, subjects), bySource, days: [], placeOf: () => undefined }
  lines.set(subjects, { folded, subjects, bySource, lists, silent: new Map() })
  return folded
}

/** @throws TypeError where `before` is not what `fold` made: a copy of it lacks the histories of what was taken back. */
function lineOf(before: Folded): Line {
  const line = lines.get(before.subjects)
  if (line === undefined) throw new TypeError(`fold goes on only from what fold made, and this log of ${before.subjects.size} subjects was made elsewhere`)
  return line
}

type Change = readonly [SubjectId, Subject | undefined]

const none: readonly never[] = []

/** A subject as it was; a log that is folded from its beginning looks nothing up. */
function was({ subjects }: Line, id: SubjectId): Subject | undefined {
  return subjects.size === 0 ? undefined : subjects.get(id)
}

/**
 * Lists by kind, each made when first asked for. A kind that no change touches shares its list with the version before; of one that
 * few changes touch, a list that was made is mended when it is asked for.
 */
function nextByKind(changes: readonly Change[], from: Line, subjects: PersistentMap<SubjectId, Subject>): { byKind: Folded['byKind']; lists: Lists } {
  const lists: Lists = { ...from.lists }
  const touched: { [K in Kind]?: Change[] } = {}
  const touch = (kind: Kind, change: Change): void => {
    lists[kind] = {}
    if (changes.length <= fewChanges) (touched[kind] ??= []).push(change)
  }
  for (const [id, now] of changes) {
    const before = was(from, id)
    if (now !== undefined) touch(now.kind, [id, now])
    if (before !== undefined && before.kind !== now?.kind) touch(before.kind, [id, undefined])
  }
  for (const [kind, some] of Object.entries(touched) as [Kind, Change[]][]) {
    const { list, before } = from.lists[kind]
    if (list !== undefined) lists[kind] = { before: { list, changes: some } }
    else if (before !== undefined && before.changes.length <= fewChanges) lists[kind] = { before: { list: before.list, changes: [...before.changes, ...some] } }
  }
  return { byKind: readByKind(lists, subjects), lists }
}

const fewChanges = 1000

/** `before`: a list that was made of an earlier version, and what has changed since. */
type Lists = { [K in Kind]: { list?: Subject[]; readonly before?: { readonly list: readonly Subject[]; readonly changes: readonly Change[] } } }

function readByKind(lists: Lists, subjects: PersistentMap<SubjectId, Subject>): Folded['byKind'] {
  const fill = (): void => {
    const missing: { [K in Kind]?: Subject[] } = {}
    for (const kind of allKinds) {
      const { list, before } = lists[kind]
      if (list === undefined && before === undefined) missing[kind] = (lists[kind] = { list: [] }).list
    }
    for (const subject of subjects.values()) missing[subject.kind]?.push(subject)
  }
  return Object.defineProperties({}, Object.fromEntries(allKinds.map((kind) => [kind, {
    enumerable: true,
    get: () => {
      const { list, before } = lists[kind]
      if (list === undefined && before !== undefined) lists[kind] = { list: patch(before.list.slice(), before.changes, (id) => subjects.place(id) as number) }
      else if (list === undefined) fill()
      return lists[kind].list
    },
  }]))) as Folded['byKind']
}

function* changedSources(changes: readonly Change[], heard: ReadonlyMap<SubjectId, unknown>, from: Line, subjects: PersistentMap<SubjectId, Subject>): Iterable<readonly [string, readonly Subject[] | undefined]> {
  const touched = new Map<string, Subject[]>()
  const touch = (source: string): Subject[] => {
    let list = touched.get(source)
    if (list === undefined) touched.set(source, list = [])
    return list
  }
  for (const [id, now] of changes) {
    for (const { source } of passagesOf(was(from, id))) touch(source)
    for (const { source } of passagesOf(now)) {
      const list = touch(source)
      if (list.at(-1) !== now) list.push(now as Subject)
    }
  }
  for (const [source, added] of touched) {
    const inOrder = (a: Subject, b: Subject): number => firstIn(source, a) - firstIn(source, b) || (subjects.place(a.id) as number) - (subjects.place(b.id) as number)
    const list = (from.bySource.get(source) ?? []).filter((each) => !heard.has(each.id))
    if (list.length > 0) for (const each of added) list.splice(firstNot(list, (other) => inOrder(other, each) < 0), 0, each)
    const all = list.length > 0 ? list : added.sort(inOrder)
    yield [source, all.length === 0 ? undefined : all]
  }
}

function passagesOf(subject: Subject | undefined): readonly Passage[] {
  return subject === undefined ? none : restsOn(subject)
}

function firstIn(source: string, subject: Subject): number {
  let first = Infinity
  for (const passage of restsOn(subject)) if (passage.source === source && passage.from < first) first = passage.from
  return first
}

function nextDays(newOn: ReadonlyMap<string, number>, before: Folded['days']): Folded['days'] {
  const counts = new Map(before.map(({ day, entries }) => [day, entries]))
  for (const [day, entries] of newOn) counts.set(day, (counts.get(day) ?? 0) + entries)
  return [...counts].map(([day, entries]) => ({ day, entries })).sort((a, b) => (a.day < b.day ? -1 : 1))
}
