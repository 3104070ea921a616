import type { SubjectId } from '@travaux/model'
import type { Folded, Subject } from './folded.ts'

/** Subjects that are no longer what they were, each as it was: undefined where nothing stood of it. */
export type Changes = ReadonlyMap<SubjectId, Subject | undefined>

/** What was made of one version of a dossier, by key; and what was made of earlier versions but not yet of this one, with what changed since. */
export interface Made<T> {
  readonly now: Map<unknown, T>
  readonly earlier: Map<unknown, { readonly made: T; readonly changes: Changes }>
}

const most = 2000
const versions = new WeakMap<Folded, Made<unknown>>()

/** What was made of a version, to be looked up and added to. Held as long as the version is. */
export function madeOf<T>(folded: Folded): Made<T> {
  let made = versions.get(folded)
  if (made === undefined) versions.set(folded, made = { now: new Map(), earlier: new Map() })
  return made as Made<T>
}

/**
 * Hands what was made of a version on to the next, so that it can be brought up to it instead of being made anew. After 2000 changes
 * nobody asked for, that would save nothing: then it is let go.
 */
export function handOn(from: Folded, to: Folded, changes: Changes): void {
  const made = versions.get(from)
  if (made === undefined || changes.size > most) return
  const next = madeOf(to)
  for (const [key, each] of made.now) next.earlier.set(key, { made: each, changes })
  for (const [key, each] of made.earlier) {
    // What nobody asked of this version either is let go, but for the whole of it: else every day once looked at would be kept for ever.
    if (made.now.has(key) || (key !== null && made.now.size > 0)) continue
    // What a subject was at first is what counts, whatever became of it in between.
    const all = new Map([...changes, ...each.changes])
    if (all.size <= most) next.earlier.set(key, { made: each.made, changes: all })
  }
}
