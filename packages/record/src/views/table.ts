import type { Kind, SubjectId } from '@travaux/model'
import type { Folded, Subject } from '../folded.ts'

/** What the views look at: of a folded dossier, what stands and had been published by a day. */
export interface Known {
  readonly folded: Folded
  /** ISO date; null where everything counts. */
  readonly on: string | null
  /** Subjects of a kind that stand, in the order first recorded: to be looked at now, as a later version of the dossier takes the list over. */
  all<K extends Kind>(kind: K): readonly Subject<K>[]
  /** The subject, where it is of that kind and stands. */
  get<K extends Kind>(kind: K, id: string | null): Subject<K> | undefined
  /** True where the subject is not withdrawn, and neither is every source it rests on. */
  stands(subject: Subject): boolean
  /** What `make` gives for this, made at most once. Of a `table`, what was made of an earlier version of the dossier is brought up to this one. */
  once<T>(make: (known: Known) => T): T
}

/** One of them, as it stood then and as it stands now (undefined where it did or does not); and as it was and is on record, withdrawn or not. */
export interface ChangedSubject { readonly was: Subject | undefined; readonly is: Subject | undefined; readonly wasRecorded: Subject | undefined; readonly isRecorded: Subject | undefined }

/** What has changed since an earlier version of a dossier. */
export interface Changed {
  /** Subjects that changed or that stood and no longer do, or the other way round. */
  readonly subjects: ReadonlyMap<SubjectId, ChangedSubject>
  /** The kinds of those subjects, whether they stand or not, and the sources they rest on, then or now: a source on itself, a stance also on those of its statement. */
  readonly kinds: ReadonlySet<Kind>
  readonly sources: ReadonlySet<string>
  /** Whether something is called otherwise: a side, person, place, issue or proposition is among them, but for a person who only now came and of whom nothing else says anything (`isNewcomer`). */
  readonly renamed: boolean
}

/**
 * How a table that was made of an earlier version is brought up to a later one, at a cost that follows what changed and not what there is.
 * `reads`: it hangs on subjects of these kinds alone, and is kept while none of them changes. `advance`: gives it as it is now; it may change and give back
 * the earlier one, which nobody else has any more, or make it anew.
 */
export interface Rule<T> { readonly reads?: readonly Kind[]; readonly advance?: (earlier: T, known: Known, changed: Changed) => T }

/** Something worked out of what is known, with its rule. What it gives must be what `make` alone would give: `views/advance.test.ts` holds them to it. */
export function table<T>(make: (known: Known) => T, rule: Rule<T>): (known: Known) => T {
  rules.set(make, rule as Rule<unknown>)
  return make
}

const rules = new WeakMap<(known: Known) => unknown, Rule<unknown>>()

export function ruleOf(make: (known: Known) => unknown): Rule<unknown> | undefined {
  return rules.get(make)
}
