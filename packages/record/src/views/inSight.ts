import type { SourceId } from '@travaux/model'
import type { Subject } from '../folded.ts'
import { dayDone } from './dayDone.ts'
import { isNamed } from './known.ts'
import type { Known } from './table.ts'
import { publishedDay } from './publishedDay.ts'

/**
 * Whether a subject's record is looked at: what was withdrawn, too, but nothing that rests on sources alone that were all published after the
 * day that counts.
 */
export function inSight({ on, folded }: Known, subject: Subject): boolean {
  if (on === null) return true
  const published = (source: Subject | undefined): boolean => (publishedDay((source as Subject<'source'> | undefined)?.value) ?? '') <= on
  if (subject.kind === 'source') return published(subject)
  const done = dayDone(subject)
  if (done !== null) return done <= on
  return isNamed(subject.kind) || subject.evidence.length === 0 || subject.evidence.some(({ source }) => published(folded.subjects.get(source as SourceId)))
}
