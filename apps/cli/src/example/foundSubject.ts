import type { FoundBy, SourceId } from '@travaux/model'
import type { Folded, Subject } from '@travaux/record'

/** What was found in a source, told by its kind and words on which it rests; the first where there are several. `sources`: ids by file, as the manifest names them. */
export function foundSubject({ bySource, subjects }: Folded, { source, kind, words }: FoundBy, sources: ReadonlyMap<string, SourceId>): Subject | undefined {
  const restsOn = ({ evidence }: Subject): boolean => evidence.some((at) => (subjects.get(at.source) as Subject<'source'> | undefined)?.value.text.slice(at.from, at.to).includes(words))
  return bySource.get(sources.get(source) ?? '')?.find((subject) => subject.kind === kind && restsOn(subject))
}
