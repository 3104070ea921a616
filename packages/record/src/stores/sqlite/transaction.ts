import type { DatabaseSync } from 'node:sqlite'

/** Runs what is written as one: all of `work` or none of it. The lock for writing is taken at once, so that what `work` reads holds until it is done. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  try {
    db.exec('BEGIN IMMEDIATE')
    const done = work()
    db.exec('COMMIT')
    return done
  } catch (error) {
    if (db.isOpen && db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}
