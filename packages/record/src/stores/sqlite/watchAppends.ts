import type { DatabaseSync } from 'node:sqlite'
import { listenerSet } from '../listenerSet.ts'

/**
 * Own appends are told at once by `tell`; those of other processes are found by `data_version`, which costs no read of the file. A change that adds
 * nothing that may be seen is not told: it would betray that there is something.
 */
export function watchAppends(db: DatabaseSync, position: () => number, pollEvery: number) {
  const version = db.prepare('PRAGMA data_version')
  const seenVersion = (): number => (version.get() as { data_version: number }).data_version
  let told = 0
  const tell = (at: number): void => {
    if (at <= told) return
    told = at
    listeners.tell(at)
  }
  /** A log too damaged to be counted is told of by whoever reads it. */
  const positionOr = (otherwise: number): number => {
    try {
      return position()
    } catch {
      return otherwise
    }
  }
  const listeners = listenerSet(() => {
    let seen = seenVersion()
    told = positionOr(0)
    const look = (): void => {
      let at: number
      try {
        const now = seenVersion()
        if (now === seen) return
        at = position()
        seen = now
      } catch {
        // Held by a writer, or the disk is away for a moment: the next look finds what this one could not.
        return
      }
      tell(at)
    }
    const timer = setInterval(look, pollEvery)
    timer.unref()
    return () => clearInterval(timer)
  })
  return { ...listeners, tell }
}
