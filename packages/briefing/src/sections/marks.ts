import type { Quote } from '@travaux/record'
import type { Run } from '../briefing.ts'
import type { Notebook } from '../notebook.ts'

/** A mark for each of these quotes, the same note once. */
export function marks(book: Notebook, quotes: readonly Quote[]): readonly Run[] {
  return [...new Set(quotes.map((quote) => book.cite(quote)))].map((note) => ({ is: 'note', note }))
}
