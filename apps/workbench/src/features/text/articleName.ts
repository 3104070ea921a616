import type { ClauseShown } from '@travaux/drafting'

type Named = Pick<ClauseShown, 'unit' | 'label' | 'number' | 'heading'>

/** "Article 4", "Preamble", "Paragraph 4.2": what a clause is called at the table. */
export function articleName({ unit, label, number }: Named): string {
  const kind = `${unit.slice(0, 1).toUpperCase()}${unit.slice(1)}`
  return label === '' ? kind : `${kind} ${number}`
}
