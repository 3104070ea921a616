import type { Kind } from '@travaux/model'
import type { Reading } from '@travaux/reading'
import { counted } from '../terminal/counted.ts'

/** How many of what were found in one text, in one line. */
export function countedWords({ findings }: Pick<Reading, 'findings'>): string {
  const count = (kind: Kind) => counted(findings.filter((finding) => finding.kind === kind).length, kind)
  return `${count('statement')}, ${count('meeting')}`
}
