import type { Kind, SubjectId, ValueOf } from '@travaux/model'
import type { Folded, Subject } from '../folded.ts'
import { madeOf, type Changes } from '../handedOn.ts'
import { patch } from '../patch.ts'
import { restsOn } from '../restsOn.ts'
import { sameValue } from '../sameValue.ts'
import { dayDone } from './dayDone.ts'
import { isNewcomer, noteNamings, type Namings } from './isNewcomer.ts'
import { publishedDay } from './publishedDay.ts'
import { ruleOf, type Changed, type ChangedSubject, type Known } from './table.ts'

/**
 * The same folded dossier and day always give the same `Known`, so that views asked for one after another share
 * what they work out; a later version of the dossier goes on from what was worked out of the one before. A withdrawn subject is not known; nor is one whose
 * sources are all withdrawn or were all published after `on`. Sides, persons, places, issues and propositions are known whatever `on` is: they
 * name things, they do not happen. What is dated by itself (an act on a draft) is known from its day on, whenever its sources were published.
 */
export function known(folded: Folded, on: string | null | undefined): Known {
  const day = on ?? null
  const made = madeOf<Version>(folded)
  let now = made.now.get(day)
  if (now !== undefined && made.now.size <= mostDays) return now
  if (now === undefined) {
    const earlier = made.earlier.get(day)
    made.earlier.delete(day)
    now = new Version(folded, day, earlier)
  }
  // The last that was asked for comes last. Who moves through many days would else keep all that was worked out of each.
  made.now.delete(day)
  made.now.set(day, now)
  for (const old of [...made.now.keys()].filter((each) => each !== null).slice(0, -mostDays)) made.now.delete(old)
  return now
}

/** Days of which what was worked out is kept, beside all of it: each may cost as much as the dossier. */
const mostDays = 2

/** Kinds that name things, and do not happen on a day. */
export const isNamed = (kind: Kind): boolean => names.has(kind)

const names = new Set<Kind>(['side', 'person', 'place', 'issue', 'proposition'])

/** A subject as it was, and whether it stood. */
interface Was { readonly subject: Subject | undefined; readonly stood: boolean }

/** Something made of an earlier version, and what has changed since. */
interface Left { readonly made: unknown; readonly since: ReadonlyMap<SubjectId, Was> }

type Make = (known: Known) => unknown

/** After more changes than these that nobody asked for, a table is made anew. */
const worthMending = 2000

class Version implements Known {
  readonly folded: Folded
  readonly on: string | null
  readonly #heard: ReadonlySet<string>
  readonly #lists = new Map<Kind, Subject[]>()
  readonly #results = new Map<Make, unknown>()
  readonly #left = new Map<Make, Left>()
  /** Null until somebody comes who was never on record. */
  #namings: Namings | null = null

  constructor(folded: Folded, on: string | null, earlier: { readonly made: Version; readonly changes: Changes } | undefined) {
    this.folded = folded
    this.on = on
    this.#heard = earlier === undefined ? this.#heardOf(folded.byKind.source) : this.#heardSince(earlier.made, earlier.changes)
    if (earlier !== undefined) this.#takeOver(earlier.made, earlier.changes)
  }

  stands(subject: Subject): boolean {
    if (subject.review === 'withdrawn') return false
    if (subject.kind === 'source') return this.#heard.has(subject.id)
    const done = dayDone(subject)
    if (done !== null) return this.on === null || done <= this.on
    return names.has(subject.kind) || subject.evidence.length === 0 || subject.evidence.some(({ source }) => this.#heard.has(source))
  }

  all<K extends Kind>(kind: K): readonly Subject<K>[] {
    let list = this.#lists.get(kind)
    if (list === undefined) this.#lists.set(kind, list = (this.folded.byKind[kind] as readonly Subject[]).filter((subject) => this.stands(subject)))
    return list as unknown as readonly Subject<K>[]
  }

  get<K extends Kind>(kind: K, id: string | null): Subject<K> | undefined {
    const subject = id === null ? undefined : this.folded.subjects.get(id as Subject['id'])
    return subject !== undefined && subject.kind === kind && this.stands(subject) ? (subject as Subject<K>) : undefined
  }

  once<T>(make: (known: Known) => T): T {
    if (!this.#results.has(make)) this.#results.set(make, this.#broughtUp(make))
    return this.#results.get(make) as T
  }

  #broughtUp(make: Make): unknown {
    const left = this.#left.get(make)
    const rule = ruleOf(make)
    this.#left.delete(make)
    if (left === undefined || rule === undefined) return make(this)
    const changed = this.#changedSince(left.since)
    if (rule.reads !== undefined && !rule.reads.some((kind) => changed.kinds.has(kind))) return left.made
    return rule.advance === undefined ? make(this) : rule.advance(left.made, this, changed)
  }

  #heardOf(sources: readonly Subject<'source'>[]): Set<string> {
    return new Set(sources.filter((source) => this.#isHeard(source)).map(({ id }) => id))
  }

  #isHeard({ review, value }: Subject<'source'>): boolean {
    return review !== 'withdrawn' && (this.on === null || (publishedDay(value) ?? '') <= this.on)
  }

  #heardSince(earlier: Version, changes: Changes): ReadonlySet<string> {
    const sources = [...changes].filter(([id, was]) => was?.kind === 'source' || this.folded.subjects.get(id)?.kind === 'source')
    if (sources.length === 0) return earlier.#heard
    const heard = new Set(earlier.#heard)
    for (const [id] of sources) {
      const source = this.folded.subjects.get(id)
      if (source?.kind === 'source' && this.#isHeard(source as Subject<'source'>)) heard.add(id)
      else heard.delete(id)
    }
    return heard
  }

  /** What was made of the earlier version is this one's from now on, to be brought up when it is asked for. */
  #takeOver(earlier: Version, changes: Changes): void {
    const since = new Map<SubjectId, Was>([...changes].map(([id, subject]) => [id, { subject, stood: subject !== undefined && earlier.stands(subject) }]))
    // Where a source is heard no longer, or again, so is what rests on it.
    for (const id of changes.keys()) {
      if (earlier.#heard.has(id) === this.#heard.has(id)) continue
      for (const subject of earlier.folded.bySource.get(id) ?? []) if (!since.has(subject.id)) since.set(subject.id, { subject, stood: earlier.stands(subject) })
    }
    this.#mendLists(earlier, since)
    if (earlier.#namings !== null) {
      this.#namings = earlier.#namings
      for (const id of since.keys()) this.#noteNamings(id)
    }
    for (const [make, made] of earlier.#results) if (ruleOf(make) !== undefined) this.#left.set(make, { made, since })
    const joined = new Map<Left['since'], Left['since']>()
    for (const [make, { made, since: before }] of earlier.#left) {
      let all = joined.get(before)
      if (all === undefined) joined.set(before, all = new Map([...since, ...before]))
      if (all.size <= worthMending) this.#left.set(make, { made, since: all })
    }
    earlier.#results.clear()
    earlier.#left.clear()
  }

  #mendLists(earlier: Version, since: ReadonlyMap<SubjectId, Was>): void {
    const touched = new Map<Kind, [SubjectId, Subject | undefined][]>()
    for (const [id, { subject: was }] of since) {
      const is = this.folded.subjects.get(id)
      const now = is !== undefined && this.stands(is) ? is : undefined
      for (const kind of new Set([was?.kind, is?.kind])) if (kind !== undefined) touched.set(kind, [...touched.get(kind) ?? [], [id, now?.kind === kind ? now : undefined]])
    }
    for (const [kind, list] of earlier.#lists) {
      const some = touched.get(kind)
      this.#lists.set(kind, some === undefined ? list : patch(list, some, (id) => this.folded.placeOf(id) as number))
    }
    earlier.#lists.clear()
  }

  #isNewcomer({ wasRecorded, is }: ChangedSubject, since: ReadonlyMap<SubjectId, Was>): boolean {
    if (wasRecorded !== undefined || is?.kind !== 'person') return false
    if (this.#namings === null) {
      this.#namings = new Map()
      for (const id of this.folded.subjects.keys()) this.#noteNamings(id)
    }
    return isNewcomer(this.folded, this.#namings, is, since)
  }

  #noteNamings(id: SubjectId): void {
    const subject = this.folded.subjects.get(id)
    if (subject !== undefined) noteNamings(this.#namings as Namings, subject)
  }

  #changedSince(since: ReadonlyMap<SubjectId, Was>): Changed {
    const subjects = new Map<SubjectId, ChangedSubject>()
    const kinds = new Set<Kind>()
    const sources = new Set<string>()
    for (const [id, { subject: was, stood }] of since) {
      const is = this.folded.subjects.get(id)
      subjects.set(id, { was: stood ? was : undefined, is: is !== undefined && this.stands(is) ? is : undefined, wasRecorded: was, isRecorded: is })
      for (const each of [was, is]) {
        if (each === undefined) continue
        kinds.add(each.kind)
        for (const source of sourcesOf(this.folded, each)) sources.add(source)
      }
    }
    // What rests on two sources hangs on either: a statement in one is dated by what is told in the other.
    const direct = [...sources]
    for (const source of direct) for (const subject of this.folded.bySource.get(source) ?? []) for (const other of sourcesOf(this.folded, subject)) sources.add(other)
    return { subjects, kinds, sources, renamed: [...subjects.values()].some((each) => isRenamed(each) && !this.#isNewcomer(each, since)) }
  }
}

function isRenamed({ was, is, wasRecorded, isRecorded }: ChangedSubject): boolean {
  const named = [wasRecorded, isRecorded].some((each) => each !== undefined && names.has(each.kind))
  return named && !(was !== undefined && is !== undefined && was.kind === is.kind && was.review === is.review && sameValue(was.value, is.value))
}

/** The sources a subject rests on or points into, or what it hangs on does; a source rests on itself. */
function sourcesOf(folded: Folded, subject: Subject): readonly string[] {
  const sources = restsOn(subject).map(({ source }): string => source)
  if (subject.kind === 'source') sources.push(subject.id)
  const { statement } = subject.kind === 'stance' ? subject.value as ValueOf<'stance'> : { statement: null }
  const hangsOn = statement === null ? undefined : folded.subjects.get(statement)
  return hangsOn?.kind === 'statement' ? [...sources, ...sourcesOf(folded, hangsOn)] : sources
}
