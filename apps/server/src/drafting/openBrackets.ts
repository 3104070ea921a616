import { bracketsIn, clausesIn, textOfDraft } from '@travaux/drafting'
import { draftOnRecord, type Folded, type ViewOptions } from '@travaux/record'

/** How many brackets of a draft are open after all that was done to it, those in brackets included; 0 where there is no such draft. */
export function openBrackets(folded: Folded, id: string, options: ViewOptions): number {
  const on = draftOnRecord(folded, id, options)
  if (on === undefined) return 0
  return clausesIn(textOfDraft(on.id, on.value, on.acts).clauses).reduce((count, { clause }) => count + bracketsIn(clause.pieces).length, 0)
}
