import type { History } from '@travaux/record'
import { openPassage } from '../../frame/openPassage.ts'
import { go } from '../../frame/usePlace.ts'

/** Where a subject is seen at work, and how to go there; null where it is in no view of its own. */
export function openSubject({ subject, kind, said }: Pick<History, 'subject' | 'kind' | 'said'>): { readonly words: string; readonly go: () => void } | null {
  if (kind === 'source') return { words: 'Open in Reading', go: () => go({ view: 'reading', source: subject, passage: null, finding: null }) }
  if (kind === 'issue') return { words: 'Open in Positions', go: () => go({ view: 'positions', issue: subject, side: null }) }
  const passage = said.findLast(({ quote }) => quote !== null)?.quote?.passage
  return passage === undefined ? null : { words: 'Open in Reading', go: () => openPassage(passage) }
}
