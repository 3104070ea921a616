import type { DatabaseSync } from 'node:sqlite'

/** How long, in milliseconds, nothing must have been written. */
const rest = 1000

/**
 * Takes the journal into the file once writing rests, so that who copies an open dossier's file alone then has all of it. It waits for nobody: what it cannot
 * take in now, the next rest, or closing, does.
 */
export function checkpointAtRest(db: DatabaseSync): { written(): void; end(): void } {
  let timer: NodeJS.Timeout | undefined
  return {
    written() {
      clearTimeout(timer)
      timer = setTimeout(() => {
        try {
          db.exec('PRAGMA wal_checkpoint(PASSIVE)')
        } catch {
          // The disk is full or away: the journal holds what it held.
        }
      }, rest)
      timer.unref()
    },
    end: () => clearTimeout(timer),
  }
}
