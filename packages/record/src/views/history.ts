import type { Author, EntryId, Kind, SubjectId } from '@travaux/model'
import type { Folded, Subject } from '../folded.ts'
import { inForce } from '../inForce.ts'
import { sameValue } from '../sameValue.ts'
import type { Recorded } from '../store.ts'
import { known, type Known } from './known.ts'
import { naming, type Naming } from './naming.ts'
import { subjectTitle } from './subjectTitle.ts'
import type { ViewOptions } from './view.ts'

export type Deed = 'found' | 'given' | 'added' | 'confirmed' | 'corrected' | 'withdrawn' | 'restored' | 'undone'

/** One thing said of a subject. `title`: what the subject was called by it; null where it states no value. `counts`: it was not undone. `stands`: it is what is shown. */
export interface Said {
  readonly entry: EntryId
  readonly at: string
  readonly by: Author
  readonly deed: Deed
  readonly title: string | null
  readonly note: string | null
  readonly counts: boolean
  readonly stands: boolean
}

export interface History { readonly subject: SubjectId; readonly kind: Kind; readonly title: string; readonly said: readonly Said[] }

/** Everything ever said of one subject, first to last; null where nothing is on record of it. */
export function history(folded: Folded, subject: SubjectId, options: ViewOptions): History | null {
  const found = folded.subjects.get(subject)
  if (found === undefined) return null
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  return { subject, kind: found.kind, title: subjectTitle(seen, names, found), said: saidOf(seen, names, found) }
}

/** The same of a subject in hand. */
export function saidOf(seen: Known, names: Naming, subject: Subject): readonly Said[] {
  const counting = new Set(inForce(subject.history).map(({ id }) => id))
  return subject.history.map((entry, i) => ({
    entry: entry.id, at: entry.recordedAt, by: entry.author, deed: deedOf(entry, subject.history.slice(0, i)),
    title: 'value' in entry ? subjectTitle(seen, names, { ...subject, value: entry.value, evidence: entry.evidence } as Subject) : null,
    note: entry.note, counts: 'undoes' in entry || counting.has(entry.id), stands: entry.id === subject.stands,
  }))
}

/** A person's word is told by what it does to what was said before. */
function deedOf(entry: Recorded, before: readonly Recorded[]): Deed {
  if ('undoes' in entry) return 'undone'
  if ('withdrawn' in entry) return 'withdrawn'
  if (entry.author.is === 'reader') return 'found'
  if (entry.author.is === 'codebook') return 'given'
  const last = inForce(before).at(-1)
  if (last === undefined) return 'added'
  if (!('value' in last)) return 'restored'
  return sameValue(last.value, entry.value) && sameValue(last.evidence, entry.evidence) ? 'confirmed' : 'corrected'
}
