import type { Quote } from '@travaux/record'
import type { Run } from './briefing.ts'
import { label } from './label.ts'
import type { Notebook } from './notebook.ts'

/**
 * Words of the record with their note: in quotation marks where somebody spoke or agreed them so. Longer ones are cut, where a sentence ends if one does in their second
 * half, else between words, and the cut is shown. The note has all of them.
 */
export function quoted(book: Notebook, given: Quote, most = 260): readonly Run[] {
  const quote = book.said(given)
  const note = book.cite(given)
  const text = shortenedTo(quote.text.trim(), most)
  const words: Run[] = [{ is: 'record', text, note }, ...text.length < quote.text.trim().length ? [label('\u00a0…')] : []]
  return [...quote.verbatim ? [label('“'), ...words, label('”')] : words, { is: 'note', note }]
}

function shortenedTo(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most + 1)
  const sentence = [...start.matchAll(/[.!?。！？]["”’»)]?(?=\s)/gu)].at(-1)
  if (sentence !== undefined && sentence.index > most / 2) return start.slice(0, sentence.index + sentence[0].length)
  const words = start.replace(/\s+\S*$/u, '')
  // A text without spaces is cut between characters.
  return (words.length > most / 2 ? words : start.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '')).replace(/[\s,;:–—-]+$/u, '')
}
