import { publishedDay } from './publishedDay.ts'
import { shiftedDay } from './shiftedDay.ts'
import { table, type Known } from './table.ts'

/**
 * The day a view is drawn for: `on`, else the latest day a source was published, else the latest on which anything was recorded. ISO; '' in an empty dossier. A source that says it was published after the day behind
 * its recording, which may be today elsewhere, has a wrong date, and does not move it.
 */
export function today(known: Known): string {
  const latest = known.on ?? known.once(latestPublished)
  return latest === '' ? (known.folded.days.at(-1)?.day ?? '') : latest
}

const latestPublished = table((known) => known.all('source').reduce((latest, { value, history }) => {
  const day = publishedDay(value) ?? ''
  return day > latest && day <= shiftedDay(history.at(-1)!.recordedAt.slice(0, 10), 1) ? day : latest
}, ''), { reads: ['source'] })
