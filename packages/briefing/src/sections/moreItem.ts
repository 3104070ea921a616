import type { Item } from '../briefing.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import type { Notebook } from '../notebook.ts'
import type { Sentence } from '../sentences.ts'
import { counted } from './counted.ts'

/** The line that says how many more of a list there are on record than are shown; none where all are. `from`: what was counted. */
export function moreItem(book: Notebook, count: number, from: Sentence): readonly Item[] {
  return count <= 0 ? [] : [{ line: lineOf(counted(count), label('more on record'), { is: 'note', note: book.reckoned(from) }), under: [] }]
}
