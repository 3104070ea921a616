import type { Quote } from '@travaux/record'
import type { Line } from './briefing.ts'
import type { Notebook } from './notebook.ts'
import { quoted } from './quoted.ts'

/** As `quoted`, without the mark: where a column beside it spells the note out. */
export function quotedBare(book: Notebook, quote: Quote, most: number): Line {
  return quoted(book, quote, most).filter(({ is }) => is !== 'note')
}
