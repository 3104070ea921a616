import type { DatabaseSync } from 'node:sqlite'

/** Reads a file as it is at one moment, whatever others write meanwhile. */
export function atOneMoment<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN')
  try {
    return work()
  } finally {
    if (db.isOpen && db.isTransaction) db.exec('ROLLBACK')
  }
}
