import { compare } from '../compare.ts'
import { inOrderRows } from '../rows/inOrderRows.ts'
import type { Known } from '../table.ts'
import { pendingUndertaking, type Pending } from './pendingUndertaking.ts'

/** Undertakings still to be carried out, by when they were promised. */
export function pendingUndertakings(known: Known): readonly Pending[] {
  return rows(known, null)
}

const rows = inOrderRows({
  kind: 'undertaking',
  rowOf(known, _names, undertaking) {
    const row = pendingUndertaking(known, undertaking)
    return row === null ? null : { row, key: row }
  },
  compare: (a, b) => compare(a.since ?? '9', b.since ?? '9') || compare(a.subject, b.subject),
})
