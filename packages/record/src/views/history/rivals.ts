import type { Author, EntryId, Kind, SubjectId } from '@travaux/model'
import type { Folded, Subject } from '../../folded.ts'
import { disputed } from './disputed.ts'
import { known } from '../known.ts'
import { naming } from '../names/naming.ts'
import { subjectTitle } from '../findings/subjectTitle.ts'
import type { ViewOptions } from '../view.ts'

/** What one person says of a subject, when; `title` is what it makes of it, null where it withdraws it. */
export interface RivalWord { readonly entry: EntryId; readonly by: Author; readonly at: string; readonly title: string | null; readonly note: string | null }

/** `title`: what the subject is called as it stands. */
export interface Rivals { readonly subject: SubjectId; readonly kind: Kind; readonly title: string; readonly stands: RivalWord; readonly rivals: readonly RivalWord[] }

/** Subjects of which persons say different things, none having answered the other; latest first. */
export function rivals(folded: Folded, options: ViewOptions): readonly Rivals[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  return disputed(seen).map((subject): Rivals => ({
    subject: subject.id, kind: subject.kind, title: subjectTitle(seen, names, subject),
    stands: { entry: subject.stands, by: subject.author, at: subject.recordedAt, title: subject.review === 'withdrawn' ? null : subjectTitle(seen, names, subject), note: subject.history.find(({ id }) => id === subject.stands)?.note ?? null },
    rivals: subject.rivals.map((entry) => ({ entry: entry.id, by: entry.author, at: entry.recordedAt, title: 'value' in entry ? subjectTitle(seen, names, { ...subject, value: entry.value, evidence: entry.evidence } as Subject) : null, note: entry.note })),
  })).sort((a, b) => (a.stands.at === b.stands.at ? (a.subject < b.subject ? -1 : 1) : a.stands.at < b.stands.at ? 1 : -1))
}
