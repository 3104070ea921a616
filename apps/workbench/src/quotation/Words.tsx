import type { Quote } from '@travaux/record'
import type { ReactNode } from 'react'
import { unquoted } from './unquoted.ts'
import './Words.css'

/** Words of a source: serif within quotation marks where they are somebody's own, sans and bare where they are a paraphrase. */
export function Words({ quote, held = null, size = 'excerpt' }: { quote: Quote; held?: Quote['passage'] | null; size?: 'excerpt' | 'quotation' }) {
  const text = unquoted(quote.text)
  const shown = held === null ? text : withHeld(quote, text, held)
  return quote.verbatim
    ? <q className={`words words-${size}`}>{shown}</q>
    : <span className={`words-paraphrase words-${size}`}>{shown}</span>
}

/** The part of a quotation that is in hand, marked. All of it, where the passage in hand covers it. */
function withHeld(quote: Quote, text: string, held: Quote['passage']): ReactNode {
  const { passage } = quote
  if (held.source !== passage.source || held.to <= passage.from || held.from >= passage.to) return text
  const part = quote.text.slice(Math.max(0, held.from - passage.from), held.to - passage.from).replace(/\s+/g, ' ').trim()
  const at = text.indexOf(part)
  if (at < 0 || part === '') return <mark className="held">{text}</mark>
  return <>{text.slice(0, at)}<mark className="held">{part}</mark>{text.slice(at + part.length)}</>
}
