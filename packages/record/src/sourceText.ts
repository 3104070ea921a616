import type { SourceId } from '@travaux/model'
import type { Folded, Subject } from './folded.ts'

/** The text that passages of a source point into; `undefined` where the source is not on record. */
export function sourceText(folded: Folded, source: SourceId): string | undefined {
  const subject = folded.subjects.get(source)
  return subject?.kind === 'source' ? (subject as Subject<'source'>).value.text : undefined
}
