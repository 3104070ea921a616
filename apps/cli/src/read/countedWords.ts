import type { Kind } from '@travaux/model'
import type { Reading } from '@travaux/reading'

/** How many of what were found in one text, in one line. */
export function countedWords({ findings }: Pick<Reading, 'findings'>): string {
  const count = (kind: Kind, one: string, many = `${one}s`) => {
    const n = findings.filter((finding) => finding.kind === kind).length
    return `${n} ${n === 1 ? one : many}`
  }
  return `${count('statement', 'statement')}, ${count('meeting', 'meeting')}`
}
