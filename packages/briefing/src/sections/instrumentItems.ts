import { quoteOf } from '@travaux/record'
import type { Item } from '../briefing.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import { marks } from './marks.ts'

/** Provisions of the instruments on record, by the day of the instrument. What the words rest on is what was cited for it, else who recorded it. */
export function instrumentItems({ seen, book }: Scene): readonly Item[] {
  return seen.all('instrument').toSorted((a, b) => ((a.value.date ?? '9999') < (b.value.date ?? '9999') ? -1 : 1)).flatMap(({ id, value, evidence }) => {
    const { name, date, provisions } = value
    const cited = marks(book, evidence.slice(0, 1).map((passage) => quoteOf(seen, passage, false)))
    const notes = cited.length > 0 ? cited : [{ is: 'note', note: book.entry(id) } as const]
    return provisions.map(({ label: number, text }): Item => ({ line: lineOf([view(name, { strong: true }), label(', '), ...date === null ? [] : [view(shortDate(date)), label(', ')], view(number), label(': ')], view(text), notes), under: [] }))
  })
}
