import type { Passage, SourceId } from '@travaux/model'
import type { Folded, Subject } from '../folded.ts'
import { findingTitle } from '../views/findings/findingTitle.ts'
import { hasCard } from '../views/sources/hasCard.ts'
import { known } from '../views/known.ts'
import type { Known } from '../views/table.ts'
import { naming } from '../views/names/naming.ts'
import type { ViewOptions } from '../views/view.ts'
import { codePoints, type CodePoints } from './codePoints.ts'

const around = 32

/**
 * What stands and has a card on the reading desk, each with the passages it rests on, as a page of W3C Web Annotations (w3.org/TR/annotation-model, 2017). A passage is selected by its
 * words with what stands around them, and by place: code points from 0 into the kept text (section 4.2.5), where passages elsewhere count UTF-16 code units. No
 * selector cuts a code point in half.
 */
export function webAnnotations(folded: Folded, options: ViewOptions): object {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const counted = new Map<SourceId, CodePoints>()
  const items = [...folded.subjects.values()].filter((subject) => hasCard(subject) && subject.evidence.length > 0 && seen.stands(subject)).map((subject) => ({
    id: `urn:travaux:${subject.id}`, type: 'Annotation', motivation: subject.kind === 'stance' ? 'classifying' : 'describing', created: subject.recordedAt,
    creator: subject.author.is === 'reader' ? { type: 'Software', name: `Travaux reader ${subject.author.version}` } : { type: subject.author.is === 'person' ? 'Person' : 'Organization', name: subject.author.name },
    body: { type: 'TextualBody', format: 'text/plain', value: words(findingTitle(seen, names, subject)), purpose: 'describing' },
    target: subject.evidence.map((passage) => targetOf(seen, counted, passage)),
  }))
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:travaux:annotations', type: 'AnnotationPage', items }
}

function targetOf(seen: Known, counted: Map<SourceId, CodePoints>, { source, ...passage }: Passage): object {
  const of = seen.get('source', source) as Subject<'source'> | undefined
  const text = of?.value.text ?? ''
  let points = counted.get(source)
  if (points === undefined) counted.set(source, points = codePoints(text))
  const down = (offset: number): number => points.cuts(offset) ? offset - 1 : offset
  const up = (offset: number): number => points.cuts(offset) ? offset + 1 : offset
  const from = down(passage.from)
  const to = up(passage.to)
  return {
    source: of?.value.url ?? `urn:travaux:${source}`,
    selector: [
      { type: 'TextQuoteSelector', exact: text.slice(from, to), prefix: text.slice(up(Math.max(0, from - around)), from), suffix: text.slice(to, down(to + around)) },
      { type: 'TextPositionSelector', start: points.before(from), end: points.before(to) },
    ],
  }
}

function words({ title, detail }: { readonly title: string; readonly detail: string }): string {
  return detail === '' ? title : `${title} (${detail})`
}
