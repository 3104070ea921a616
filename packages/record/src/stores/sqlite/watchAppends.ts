import type { DatabaseSync } from 'node:sqlite'

/** Own appends are told at once by `tell`; those of other processes are found by `data_version`, which costs no read of the file. */
export function watchAppends(db: DatabaseSync, position: () => number, pollEvery: number) {
  const version = db.prepare('PRAGMA data_version')
  const seenVersion = (): number => (version.get() as { data_version: number }).data_version
  const listeners = new Set<(position: number) => void>()
  let timer: NodeJS.Timeout | null = null
  let seen = 0
  const tell = (at: number): void => {
    for (const listener of listeners) {
      try {
        listener(at)
      } catch {
        // The entries are recorded and others wait to be told: whoever listens answers for what goes wrong there.
      }
    }
  }
  const end = (): void => {
    if (timer !== null) clearInterval(timer)
    timer = null
  }
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
  return {
    tell,
    end,
    subscribe(listener: (position: number) => void): () => void {
      // A listener of its own, so that the same function may subscribe twice.
      const own = (at: number): void => listener(at)
      listeners.add(own)
      if (timer === null) {
        seen = seenVersion()
        timer = setInterval(look, pollEvery)
        timer.unref()
      }
      return () => {
        listeners.delete(own)
        if (listeners.size === 0) end()
      }
    },
  }
}
