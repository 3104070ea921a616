import type { Kind } from '@travaux/model'
import { counted } from '../../wording/counted.ts'
import { kindWords } from '../../wording/kindWords.ts'

/** How much of each kind: "12 statements, 3 meetings". Findings first, what is only named after. */
export function countsWords(counts: Readonly<Partial<Record<Kind, number | undefined>>>): string {
  const told = order.filter((kind) => (counts[kind] ?? 0) > 0).map((kind) => counted(counts[kind] ?? 0, ...kindWords[kind]))
  return told.length === 0 ? 'nothing found' : told.join(', ')
}

const order: readonly Kind[] = ['statement', 'stance', 'meeting', 'undertaking', 'instruction', 'instrument', 'assessment', 'linkage', 'date', 'mention', 'source', 'side', 'person', 'place', 'issue', 'proposition']
