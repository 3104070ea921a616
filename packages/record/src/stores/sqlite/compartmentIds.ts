import type { DatabaseSync } from 'node:sqlite'
import type { Clearance } from '../../clearance.ts'

/** Compartments of a file by name, and what is seen of them. `format`: of the file; in format 1 there is the shared one alone. */
export function compartmentIds(db: DatabaseSync, clearance: Clearance, format: number) {
  if (format === 1) return { idOf: () => 1, seen: (): readonly { id: number; name: string }[] => clearance === 'everything' || clearance.includes('shared') ? [{ id: 1, name: 'shared' }] : [] }
  const idOf = db.prepare('SELECT id FROM compartments WHERE name = ?')
  const add = db.prepare('INSERT INTO compartments (name) VALUES (?)')
  const all = db.prepare('SELECT id, name FROM compartments')
  const ids = new Map<string, number>()
  const made = new Set<string>()
  return {
    /** The number of a compartment, made where there is none yet. Within a transaction: what is made may be taken back with it, so it is asked for anew each time. */
    idOf(name: string): number {
      const known = ids.get(name) ?? (idOf.get(name) as { id: number } | undefined)?.id
      if (known === undefined) {
        made.add(name)
        return Number(add.run(name).lastInsertRowid)
      }
      if (!made.has(name)) ids.set(name, known)
      return known
    },
    /** Those that may be seen, by name: numbers tell in which order others were made. */
    seen: (): readonly { id: number; name: string }[] => (all.all() as unknown as { id: number; name: string }[])
      .filter(({ name }) => clearance === 'everything' || clearance.includes(name)).sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}
