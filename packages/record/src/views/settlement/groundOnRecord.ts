import type { Passage, SideId, SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { attributed, type Attributed } from '../statements/attributed.ts'
import { reviewShown } from '../reviewShown.ts'
import type { Known } from '../table.ts'
import type { ReviewShown } from '../view.ts'

/**
 * What something that a person put in rests on. `words`: all passages of sources that are known, in the order they were given; none where it rests on none. `evidence`: as
 * it was recorded. `recordedAt`, `by`: when it was first recorded, and by whom; `review`: whose word it stands on now.
 */
export interface GroundOnRecord {
  readonly subject: SubjectId
  readonly words: readonly Attributed[]
  readonly evidence: readonly Passage[]
  readonly recordedAt: string
  readonly by: string
  readonly review: ReviewShown
}

/** `credited`: the side whose it is. */
export function groundOnRecord(known: Known, subject: Subject, credited: SideId | null): GroundOnRecord {
  const first = subject.history[0]
  const author = first?.author ?? subject.author
  return {
    subject: subject.id, evidence: subject.evidence,
    words: subject.evidence.filter(({ source }) => known.get('source', source) !== undefined).map((passage) => attributed(known, passage, credited)),
    recordedAt: first?.recordedAt ?? subject.recordedAt, by: author.is === 'reader' ? 'reader' : author.name, review: reviewShown(subject),
  }
}
