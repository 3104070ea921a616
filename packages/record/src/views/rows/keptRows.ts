import type { SideId } from '@travaux/model'
import { table, type Known } from '../table.ts'

/**
 * A row to be made. `of`: what it is made of, looked at before; it is made again where any is not the same (===) as when it was made last. `make` tells the sources it quotes, too:
 * where something changed in one, it is made again.
 */
export interface ToKeep<Row> { readonly key: string; readonly of: readonly unknown[]; readonly make: () => { readonly row: Row; readonly sources: Iterable<string> } }

/** Rows as a side speaks, kept from one version of a dossier to the next while what they are made of is the same. O(rows × what each is made of), and what is made again. */
export function keptRows<Row>(): (known: Known, as: SideId | null, wanted: readonly ToKeep<Row>[]) => readonly Row[] {
  const kept = table((): Map<SideId | null, Map<string, Kept<Row>>> => new Map(), {
    advance(earlier, _known, { renamed, sources }) {
      if (renamed) return new Map()
      if (sources.size > 0) for (const rows of earlier.values()) for (const [key, row] of rows) if (row.sources.some((source) => sources.has(source))) rows.delete(key)
      return earlier
    },
  })
  return (known, as, wanted) => {
    const all = known.once(kept)
    const before = all.get(as)
    const now = new Map<string, Kept<Row>>()
    all.set(as, now)
    return wanted.map(({ key, of, make }) => {
      const was = before?.get(key)
      if (was !== undefined && was.of.length === of.length && was.of.every((each, i) => each === of[i])) {
        now.set(key, was)
        return was.row
      }
      const { row, sources } = make()
      now.set(key, { of, row, sources: [...new Set(sources)] })
      return row
    })
  }
}

interface Kept<Row> { readonly of: readonly unknown[]; readonly row: Row; readonly sources: readonly string[] }
