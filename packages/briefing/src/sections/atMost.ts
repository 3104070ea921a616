import type { Item } from '../briefing.ts'
import type { Notebook } from '../notebook.ts'
import type { Sentence } from '../sentences.ts'
import { moreItem } from './moreItem.ts'

/** The first so many of what a list holds, and a line that says how many more there are on record (`moreItem`). */
export function atMost(book: Notebook, items: readonly Item[], most: number, from: Sentence): readonly Item[] {
  return [...items.slice(0, most), ...moreItem(book, items.length - most, from)]
}
