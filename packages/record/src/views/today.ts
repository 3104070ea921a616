import type { Known } from './known.ts'
import { publishedDay } from './publishedDay.ts'

/** The day a view is drawn for: `on`, else the latest day a source was published, else the latest on which anything was recorded. ISO; '' in an empty dossier. */
export function today(known: Known): string {
  if (known.on !== null) return known.on
  let latest = ''
  for (const { value } of known.all('source')) {
    const day = publishedDay(value) ?? ''
    if (day > latest) latest = day
  }
  return latest === '' ? (known.folded.days.at(-1)?.day ?? '') : latest
}
