import type { Passage } from '@travaux/model'
import type { Subject } from '../folded.ts'
import type { Known } from './table.ts'

/** The first words a subject rests on of a source that is known: what was published later is not quoted. Undefined where there are none. */
export function firstHeard(known: Known, { evidence }: Pick<Subject, 'evidence'>): Passage | undefined {
  return evidence.find(({ source }) => known.get('source', source) !== undefined)
}
