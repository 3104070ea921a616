import type { SourceId } from '@travaux/model'
import type { Folded, Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import { inOrderRows } from '../rows/inOrderRows.ts'
import { known } from '../known.ts'
import { relatives, sourceRow, type SourceRow } from './sourceRow.ts'
import type { ViewOptions } from '../view.ts'

/**
 * The sources of a dossier, those withdrawn left out, and reprints but for the original that names them. `toReview` counts the cards of the reading desk that nobody has looked at; what rests on
 * two sources is counted in each.
 */
export function sources(folded: Folded, options: ViewOptions): readonly SourceRow[] {
  const seen = known(folded, options.on)
  return rows(seen, null)
}

const rows = inOrderRows({
  kind: 'source',
  rowOf(known, _names, source) {
    const row = sourceRow(known, source)
    return row.reprintOf === null ? { row, key: row } : null
  },
  compare: (a, b) => compare(b.published ?? '', a.published ?? '') || a.title.localeCompare(b.title, 'en') || compare(a.id, b.id),
  // A copy or a later version shows in another's row.
  alsoOf: (known, { subjects }) => [...subjects].flatMap(([id, { wasRecorded, isRecorded }]) => [wasRecorded, isRecorded].flatMap((each) => each?.kind === 'source' ? relatives(known, id as SourceId, each as Subject<'source'>) : [])),
})
