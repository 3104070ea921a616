import type { Source, SourceId } from '@travaux/model'
import type { Folded, Subject } from '@travaux/record'

/** What stands of the source that a note is, which is on record. */
export function noteSource(folded: Folded, note: SourceId): Source {
  return (folded.subjects.get(note) as Subject<'source'>).value
}
