import type { ArticleText } from './articleText.ts'
import type { EntryRule } from './entryRule.ts'
import { entryRules } from './entryRules.ts'

/**
 * How a text seems to enter into force, with the words that say so: the first clause that could be read, else the first there is; null where the text is silent, and then it
 * enters into force once all negotiating States are bound (Vienna Convention on the Law of Treaties, article 24(2)). English wording.
 */
export function entryIntoForce(articles: readonly ArticleText[]): EntryRule | null {
  const rules = entryRules(articles)
  const best = rules.find(({ trigger }) => trigger.on !== 'unread') ?? rules[0]
  const first = rules[0]
  return best === undefined || first === undefined ? null : { ...best, later: first.later, provisional: first.provisional }
}
