import type { Kind } from '@travaux/model'
import type { Folded, Subject } from '../folded.ts'
import { publishedDay } from './publishedDay.ts'

/** What the views look at: of a folded dossier, what stands and had been published by a day. */
export interface Known {
  readonly folded: Folded
  /** ISO date; null where everything counts. */
  readonly on: string | null
  /** Subjects of a kind that stand, in the order first recorded. */
  all<K extends Kind>(kind: K): readonly Subject<K>[]
  /** The subject, where it is of that kind and stands. */
  get<K extends Kind>(kind: K, id: string | null): Subject<K> | undefined
  /** True where the subject is not withdrawn, and neither is every source it rests on. */
  stands(subject: Subject): boolean
  /** What `make` gives for this, made at most once. */
  once<T>(make: (known: Known) => T): T
}

/**
 * The same folded dossier and day always give the same `Known`, so that views asked for one after another share
 * what they work out. A withdrawn subject is not known; nor is one whose sources are all withdrawn or were all published after
 * `on`. Sides, persons, places, issues and propositions are known whatever `on` is: they name things, they do not happen.
 */
export function known(folded: Folded, on: string | null | undefined): Known {
  const day = on ?? null
  const made = cache.get(folded) ?? new Map<string | null, Known>()
  cache.set(folded, made)
  const before = made.get(day)
  if (before !== undefined) return before
  const now = make(folded, day)
  made.set(day, now)
  return now
}

/** Kinds that name things, and do not happen on a day. */
export const isNamed = (kind: Kind): boolean => names.has(kind)

const cache = new WeakMap<Folded, Map<string | null, Known>>()
const names = new Set<Kind>(['side', 'person', 'place', 'issue', 'proposition'])

function make(folded: Folded, on: string | null): Known {
  const heard = new Set<string>()
  for (const { id, value, review } of folded.byKind.source) {
    if (review === 'withdrawn') continue
    if (on === null || (publishedDay(value) ?? '') <= on) heard.add(id)
  }
  const lists = new Map<Kind, readonly Subject[]>()
  const results = new Map<unknown, unknown>()
  const stands = (subject: Subject): boolean => {
    if (subject.review === 'withdrawn') return false
    if (subject.kind === 'source') return heard.has(subject.id)
    return names.has(subject.kind) || subject.evidence.length === 0 || subject.evidence.some(({ source }) => heard.has(source))
  }
  const known: Known = {
    folded,
    on,
    all<K extends Kind>(kind: K) {
      let list = lists.get(kind)
      if (list === undefined) lists.set(kind, list = (folded.byKind[kind] as readonly Subject[]).filter(stands))
      return list as readonly Subject<K>[]
    },
    get<K extends Kind>(kind: K, id: string | null) {
      const subject = id === null ? undefined : folded.subjects.get(id as Subject['id'])
      return subject !== undefined && subject.kind === kind && stands(subject) ? (subject as Subject<K>) : undefined
    },
    stands,
    once<T>(make: (known: Known) => T) {
      if (!results.has(make)) results.set(make, make(known))
      return results.get(make) as T
    },
  }
  return known
}
