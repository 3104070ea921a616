import type { Author, EntryId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { inForce } from '../../inForce.ts'
import { sameValue } from '../../sameValue.ts'
import type { Recorded } from '../../store.ts'
import { differences, type Difference } from './differences.ts'
import type { Known } from '../table.ts'
import type { Naming } from '../names/naming.ts'
import { subjectTitle } from '../findings/subjectTitle.ts'

export type Deed = 'found' | 'given' | 'added' | 'confirmed' | 'corrected' | 'withdrawn' | 'restored' | 'undone'

/**
 * One thing said of a subject. `title`: what the subject was called by it; null where it states no value. `before`: what it was called by the word that
 * this one answers, and `differs` what it says otherwise. `counts`: it was not undone. `stands`: it is what is shown. `rival`: another person says otherwise, and nobody has
 * answered both.
 */
export interface Said {
  readonly entry: EntryId
  readonly at: string
  readonly by: Author
  readonly deed: Deed
  readonly title: string | null
  readonly before: string | null
  readonly differs: readonly Difference[]
  readonly note: string | null
  readonly counts: boolean
  readonly stands: boolean
  readonly rival: boolean
}

/** Everything said of a subject, first to last. */
export function saidOf(seen: Known, names: Naming, subject: Subject): readonly Said[] {
  const counting = new Set(inForce(subject.history).map(({ id }) => id))
  const rivals = new Set(subject.rivals.length === 0 ? [] : [subject.stands, ...subject.rivals.map(({ id }) => id)])
  const called = (entry: Recorded): Subject | null => 'value' in entry ? { ...subject, value: entry.value, evidence: entry.evidence } as Subject : null
  return subject.history.map((entry, i): Said => {
    const answered = answeredBy(entry, subject.history.slice(0, i))
    const [was, is] = [answered === undefined ? null : called(answered), called(entry)]
    return {
      entry: entry.id, at: entry.recordedAt, by: entry.author, deed: deedOf(entry, answered),
      title: is === null ? null : subjectTitle(seen, names, is),
      before: was === null ? null : subjectTitle(seen, names, was),
      differs: is === null || was === null || entry.author.is === 'reader' ? [] : differences(seen, names, was, is),
      note: entry.note, counts: 'undoes' in entry || counting.has(entry.id), stands: entry.id === subject.stands, rival: rivals.has(entry.id),
    }
  })
}

/** The word that stood when an entry was recorded, in the copy in which it was: what was said in another at the time is not it. */
function answeredBy(entry: Recorded, before: readonly Recorded[]): Recorded | undefined {
  if ('undoes' in entry) return before.find(({ id }) => id === entry.undoes)
  const standing = inForce(before)
  return standing.findLast(({ id }) => entry.answers?.includes(id)) ?? standing.at(-1)
}

/** A person's word is told by what it does to what was said before. */
function deedOf(entry: Recorded, answered: Recorded | undefined): Deed {
  if ('undoes' in entry) return 'undone'
  if ('withdrawn' in entry) return 'withdrawn'
  if (entry.author.is === 'reader') return 'found'
  if (entry.author.is === 'codebook') return 'given'
  if (answered === undefined) return 'added'
  if (!('value' in answered)) return 'restored'
  return sameValue(answered.value, entry.value) && sameValue(answered.evidence, entry.evidence) ? 'confirmed' : 'corrected'
}
