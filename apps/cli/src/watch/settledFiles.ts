import type { FileSeen } from './filesIn.ts'

/** A file as it was when it was handed over, or since when it has looked as it does. */
interface Watched { readonly bytes: number; readonly changed: number; readonly since: number; readonly taken: boolean }

export interface SettledFiles {
  /** Of files as they lie there `now` (milliseconds): those that have come to rest and were not given yet, and how many are still being written. */
  look(files: readonly FileSeen[], now: number): { readonly settled: readonly FileSeen[]; readonly waiting: number }
  /** Has a file given again. */
  again(path: string): void
}

/** Tells which files have come to rest: not empty, and neither changed nor seen to change for `rest` milliseconds. Each is given once, and again once it has changed. */
export function settledFiles(rest: number): SettledFiles {
  let before = new Map<string, Watched>()
  return {
    look(files, now) {
      const settled: FileSeen[] = []
      const seen = new Map<string, Watched>()
      let waiting = 0
      for (const file of files) {
        const was = before.get(file.path)
        const isSame = was !== undefined && was.bytes === file.bytes && was.changed === file.changed
        // A clock that is ahead elsewhere makes no file rest the sooner.
        const since = isSame ? was.since : Math.min(now, Math.max(file.changed, was?.since ?? 0))
        const due = !(isSame && was.taken) && file.bytes > 0
        const ready = due && now - since >= rest
        if (ready) settled.push(file)
        else if (due) waiting += 1
        seen.set(file.path, { bytes: file.bytes, changed: file.changed, since, taken: ready || (isSame && was.taken) })
      }
      before = seen
      return { settled, waiting }
    },
    again(path) {
      before.delete(path)
    },
  }
}
