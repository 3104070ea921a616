import type { Known } from './known.ts'
import { quoteOf } from './quoteOf.ts'
import { spokenWords } from './spokenWords.ts'
import type { StanceHeld } from './stancesHeld.ts'
import type { Quote } from './view.ts'

/** The words a stance rests on. Agreed text is verbatim unless its source is a retelling. */
export function stanceQuote(known: Known, { words, statement, ladder }: StanceHeld): Quote {
  const { passage, verbatim } = spokenWords(known, words, statement?.value.mode ?? 'indirect')
  const retold = known.get('source', words.source)?.value.retold ?? false
  return quoteOf(known, passage, verbatim || (ladder.words === 'agreed text' && !retold))
}
