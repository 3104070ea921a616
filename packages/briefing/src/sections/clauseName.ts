import { headingNumber, type ClauseShown } from '@travaux/drafting'

/** What a clause is called: "Article 4", "4.2(a)"; null where it has no number of its own, as a preamble. */
export function clauseName({ unit, label, number }: ClauseShown): string | null {
  const called = unit === 'article' || unit === 'chapter' ? headingNumber(unit, label).replace(/\.$/u, '') : number
  return called.trim() === '' ? null : called
}
