import type { Statement } from '@travaux/model'
import type { Known } from '../table.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { spokenWords } from './spokenWords.ts'
import type { Quote } from '../view.ts'

/** What was said in a statement: its first words, as they may be quoted (`spokenWords`). */
export function statementQuote(known: Known, { value: { content, mode } }: { readonly value: Pick<Statement, 'content' | 'mode'> }): Quote {
  const { passage, verbatim } = spokenWords(known, content[0] as Statement['content'][number], mode)
  return quoteOf(known, passage, verbatim)
}
