import type { Owed, Quote } from '@travaux/record'
import { passageKey } from './passageKey.ts'

/** All that a row rests on, each passage once, the newest first. */
export function quotesOf({ course, reports, tellings }: Pick<Owed, 'course' | 'reports' | 'tellings'>): readonly Pick<Quote, 'passage' | 'text' | 'place'>[] {
  const quotes = [...course.toReversed(), ...reports, ...tellings].flatMap(({ quote }) => quote === null ? [] : [quote])
  return [...new Map(quotes.map((quote) => [passageKey(quote.passage), quote])).values()]
}
