import type { Quote } from '@travaux/record'
import type { Line } from '../briefing.ts'
import type { Notebook } from '../notebook.ts'
import { quotedBare } from '../quotedBare.ts'
import { view } from '../view.ts'
import { saysAsMuch } from './saysAsMuch.ts'

/** What something is called, and below it the words it rests on; these alone where they say little more. */
export function whatLines(book: Notebook, what: string, quote: Quote, most: number): readonly Line[] {
  const words = quotedBare(book, quote, most)
  return saysAsMuch(quote.text, what) && quote.text.length < what.length * 1.35 ? [words] : [[view(what, { strong: true })], words]
}
