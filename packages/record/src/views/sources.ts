import type { Folded } from '../folded.ts'
import { known } from './known.ts'
import { sourceRow, type SourceRow } from './sourceRow.ts'
import type { ViewOptions } from './view.ts'

/**
 * The sources of a dossier, those withdrawn left out, and reprints but for the original that names them. `toReview` counts the cards of the reading desk that nobody has looked at; what rests on
 * two sources is counted in each.
 */
export function sources(folded: Folded, options: ViewOptions): readonly SourceRow[] {
  const seen = known(folded, options.on)
  const rows = seen.all('source').map((source) => sourceRow(seen, source)).filter(({ reprintOf }) => reprintOf === null)
  return rows.sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1))
}
