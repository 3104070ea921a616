import type { DatabaseSync } from 'node:sqlite'
import type { Clearance } from '../../clearance.ts'
import { firstNot } from '../../firstNot.ts'

/** The entries of a file that a clearance lets see, numbered from 1 without gaps, as if there were no others. */
export interface ClearedPlaces {
  /** A condition on rows of `entries`. */
  readonly where: string
  /** How many there are. */
  count(): number
  /** Where one stands in the file, by its number; 0 for number 0. */
  placeOf(position: number): number
  /** Its number, by where it stands in the file. */
  positionAt(place: number): number
}

/**
 * Where everything may be seen, a place is its number. Else places are listed: entries are only ever added at the end, so the list only grows.
 * `format`: of the file; in format 1 every entry is shared.
 */
export function clearedPlaces(db: DatabaseSync, clearance: Clearance, format: number): ClearedPlaces {
  if (clearance === 'everything' || format === 1 && clearance.includes('shared')) {
    const last = db.prepare('SELECT position FROM entries ORDER BY position DESC LIMIT 1')
    return { where: 'TRUE', count: () => (last.get() as { position: number } | undefined)?.position ?? 0, placeOf: (position) => position, positionAt: (place) => place }
  }
  const names = `'${JSON.stringify(clearance).replaceAll("'", "''")}'`
  // By name, not by number: a compartment may be made after this.
  const where = format === 1 ? 'FALSE' : `compartment IN (SELECT id FROM compartments WHERE name IN (SELECT value FROM json_each(${names})))`
  const later = db.prepare(`SELECT position FROM entries WHERE position > ? AND ${where} ORDER BY position`)
  const places: number[] = []
  const grow = (): void => {
    for (const { position } of later.iterate(places.at(-1) ?? 0) as Iterable<{ position: number }>) places.push(position)
  }
  return {
    where,
    count: () => (grow(), places.length),
    placeOf: (position) => position === 0 ? 0 : places[position - 1] ?? Infinity,
    positionAt(place) {
      if (place > (places.at(-1) ?? 0)) grow()
      return firstNot(places, (each) => each < place) + 1
    },
  }
}
