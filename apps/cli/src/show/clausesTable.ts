import type { ClauseFinding } from '@travaux/drafting'
import { table } from '../terminal/table.ts'

const severities = { wrong: 'does not fit', look: 'look again', note: '' } as const

/** Final clauses, a line each: the rule, the article, and what the text seems to say. */
export function clausesTable(law: readonly (ClauseFinding & { readonly number: string })[]): string {
  return table([{ title: 'Rule' }, { title: 'Article' }, { title: 'Is' }, { title: 'What the text seems to say', grows: true }, { title: '' }], law.map(({ rule, number, is, message, severity }) => [rule, number === '' ? '—' : number, is, message, severities[severity]]))
}
