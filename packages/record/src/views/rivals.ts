import type { Author, EntryId, Kind, SubjectId } from '@travaux/model'
import type { Folded, Subject } from '../folded.ts'
import { known } from './known.ts'
import { naming } from './naming.ts'
import { subjectTitle } from './subjectTitle.ts'
import { table } from './table.ts'
import type { ViewOptions } from './view.ts'

/** What one person says of a subject, when; `title` is what it makes of it, null where it withdraws it. */
export interface RivalWord { readonly entry: EntryId; readonly by: Author; readonly at: string; readonly title: string | null }

export interface Rivals { readonly subject: SubjectId; readonly kind: Kind; readonly stands: RivalWord; readonly rivals: readonly RivalWord[] }

/** Subjects of which persons say different things, none having answered the other; latest first. */
export function rivals(folded: Folded, options: ViewOptions): readonly Rivals[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  return [...seen.once(disputed).values()].map((subject): Rivals => ({
    subject: subject.id, kind: subject.kind,
    stands: { entry: subject.stands, by: subject.author, at: subject.recordedAt, title: subject.review === 'withdrawn' ? null : subjectTitle(seen, names, subject) },
    rivals: subject.rivals.map((entry) => ({ entry: entry.id, by: entry.author, at: entry.recordedAt, title: 'value' in entry ? subjectTitle(seen, names, { ...subject, value: entry.value, evidence: entry.evidence } as Subject) : null })),
  })).sort((a, b) => (a.stands.at === b.stands.at ? (a.subject < b.subject ? -1 : 1) : a.stands.at < b.stands.at ? 1 : -1))
}

const disputed = table((known): Map<SubjectId, Subject> => new Map([...known.folded.subjects].filter(([, { rivals: others }]) => others.length > 0)), {
  advance(earlier, _known, { subjects }) {
    for (const [id, { isRecorded }] of subjects) {
      if (isRecorded === undefined || isRecorded.rivals.length === 0) earlier.delete(id)
      else earlier.set(id, isRecorded)
    }
    return earlier
  },
})
