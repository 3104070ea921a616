import type { Kind } from '@travaux/model'
import { counted } from '../terminal/counted.ts'

/** How much of each kind, for people: "12 statements, 3 places named". */
export function kindWords(counts: Readonly<Partial<Record<Kind, number | undefined>>>): string {
  return (Object.entries(counts) as [Kind, number][]).map(([kind, count]) => counted(count, kind === 'mention' ? 'place named' : kind, kind === 'mention' ? 'places named' : undefined)).join(', ')
}
