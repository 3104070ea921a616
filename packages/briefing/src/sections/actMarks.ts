import type { DraftingActId } from '@travaux/model'
import type { Run } from '../briefing.ts'
import type { Scene } from '../scene.ts'
import type { DraftGiven } from './draftTexts.ts'

/** Marks for what acts rest on: the words that their authors cited, and each act itself where they cited none. */
export function actMarks({ book }: Scene, { acts }: DraftGiven, ids: readonly DraftingActId[]): readonly Run[] {
  const numbers = ids.flatMap((id) => {
    const quotes = acts.get(id)?.quotes ?? []
    return quotes.length === 0 ? [book.entry(id)] : quotes.map((quote) => book.cite(quote))
  })
  return [...new Set(numbers)].map((note) => ({ is: 'note', note }))
}
