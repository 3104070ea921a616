import type { SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { standing } from '../../standing.ts'
import type { Recorded } from '../../store.ts'
import { changedAfter } from '../history/changedAfter.ts'
import { changedSince } from '../history/changedSince.ts'
import { publishedDay } from '../publishedDay.ts'
import type { Known } from '../table.ts'
import { today } from '../today.ts'

/** What a dossier was before some entries: `since`, those recorded at that ISO time or date or later; `after`, those after that position of the log; everything is new where both are null. */
export interface AlertsSince { readonly since: string | null; readonly after?: number | null }

/** The dossier before, as far as it differs. */
export interface Cut {
  /** Subjects of which anything was recorded since, by id, in the order first recorded. */
  readonly changed: ReadonlyMap<SubjectId, Subject>
  /** A subject as it was known then; null where it was not, or did not stand. */
  asThen<S extends Subject>(subject: S): S | null
  /** Whether it was not known then. */
  isNew(subject: Subject | undefined): boolean
  /** The last of the entries on a subject, and so the first that could tell of it: when it was recorded. */
  recordedAt(subject: Subject): string
  /** The day the views were drawn for then (`today`). */
  readonly dayThen: string
}

/** Where a dossier is cut in two, before and since. O(what changed since), and O(sources) where any of them did. */
export function cutAt(known: Known, { since, after = null }: AlertsSince): Cut {
  const from = since === null ? -Infinity : Date.parse(since.length === 10 ? `${since}T00:00:00Z` : since)
  const isBefore = ({ recordedAt, position }: Recorded): boolean => (after !== null ? position <= after : Date.parse(recordedAt) < from)
  const touched = after !== null ? changedAfter(known, after) : changedSince(known, since)
  const changed = new Map([...touched].filter((subject) => known.stands(subject) && subject.history.some((entry) => !isBefore(entry))).map((subject) => [subject.id, subject]))
  const made = new Map<SubjectId, Subject | null>()
  const asThen = <S extends Subject>(subject: S): S | null => {
    if (!changed.has(subject.id)) return subject
    let was = made.get(subject.id)
    if (was === undefined) {
      const before = subject.history.filter(isBefore)
      const stood = before.length === 0 ? null : standing(subject.id, before)
      made.set(subject.id, was = stood === null || stood.review === 'withdrawn' ? null : stood)
    }
    return was as S | null
  }
  return {
    changed, asThen,
    isNew: (subject) => subject !== undefined && asThen(subject) === null,
    recordedAt: ({ history }) => (history.find((entry) => !isBefore(entry)) ?? history.at(-1))?.recordedAt ?? '',
    dayThen: dayThen(known, changed, asThen),
  }
}

function dayThen(known: Known, changed: Cut['changed'], asThen: Cut['asThen']): string {
  if (known.on !== null || ![...changed.values()].some(({ kind }) => kind === 'source')) return today(known)
  return known.all('source').reduce((latest, source) => {
    const day = publishedDay(asThen(source)?.value) ?? ''
    return day > latest ? day : latest
  }, '')
}
