import type { Passage } from '@travaux/model'
import { go } from './usePlace.ts'

/** Opens a passage in its source on the reading desk, with the passage in hand. */
export function openPassage(passage: Pick<Passage, 'source' | 'from' | 'to'>): void {
  go({ view: 'reading', source: passage.source, passage: { from: passage.from, to: passage.to }, finding: null })
}
