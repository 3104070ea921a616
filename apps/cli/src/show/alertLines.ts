import type { Alert, Quote } from '@travaux/record'
import { quotedWords } from './quotedWords.ts'

/** An alert in two lines or three: its sentence, the words it rests on, and those before. `dim`: sets what is less. */
export function alertLines({ sentence, quote, before, basis, lessSure }: Alert, dim: (text: string) => string): string {
  const remarks = [basis === 'public' ? null : basis === 'mandate' ? 'own mandate' : 'inferred', lessSure ? 'less sure' : null].filter((part) => part !== null)
  const apart = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`
  return `  ${sentence}${apart}\n${quote === null ? '' : dim(`    ${words(quote)}\n`)}${before === null ? '' : dim(`    before: ${words(before)}\n`)}`
}

function words(quote: Quote): string {
  const shown = quotedWords(quote)
  return `${shown.length > 200 ? `${shown.slice(0, 199)}…` : shown} (${quote.place})`
}
