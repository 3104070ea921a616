import type { ClauseShown } from '@travaux/drafting'
import { articleName } from './articleName.ts'

/** "article 4", "paragraph 2.X", "the preamble": what a clause is called within a sentence. Its label keeps its letters. */
export function articleWithin(clause: Pick<ClauseShown, 'unit' | 'label' | 'number' | 'heading'>): string {
  if (clause.label === '') return `the ${clause.unit}`
  const name = articleName(clause)
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
}
