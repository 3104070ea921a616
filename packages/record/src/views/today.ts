import { publishedDay } from './publishedDay.ts'
import { table, type Known } from './table.ts'

/** The day a view is drawn for: `on`, else the latest day a source was published, else the latest on which anything was recorded. ISO; '' in an empty dossier. */
export function today(known: Known): string {
  const latest = known.on ?? known.once(latestPublished)
  return latest === '' ? (known.folded.days.at(-1)?.day ?? '') : latest
}

const latestPublished = table((known) => known.all('source').reduce((latest, { value }) => {
  const day = publishedDay(value) ?? ''
  return day > latest ? day : latest
}, ''), { reads: ['source'] })
