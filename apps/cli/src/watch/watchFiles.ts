import { watch, type FSWatcher } from 'node:fs'
import { stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { documentsIn } from '../read/documentsIn.ts'
import { say } from '../terminal/say.ts'
import { filesIn } from './filesIn.ts'
import { settledFiles } from './settledFiles.ts'
import type { Taken, Take } from './taker.ts'

/** Milliseconds for which a file must not have changed, at most between two looks at the folder, and between two while something is being written. */
const [rest, slow, quick] = [1000, 5000, 250]

interface WatchFilesOptions {
  readonly take: Take
  readonly onTaken: (taken: Taken) => Promise<void>
  /** Takes in what is there, waits for what is still being written, and resolves. */
  readonly once: boolean
  readonly signal: AbortSignal
}

/** Takes in the documents of a folder, or of one file, as they come, until aborted. What the system tells of changes is a hint: the folder is looked through every five seconds all the same. */
export async function watchFiles(path: string, { take, onTaken, once, signal }: WatchFilesOptions): Promise<void> {
  const told = new Set<string>()
  const tell = (sentence: string): void => {
    if (!told.has(sentence)) say(sentence)
    told.add(sentence)
  }
  const files = settledFiles(rest)
  const hints = hintsOn(path, once || !(await isFolder(path)))
  try {
    while (!signal.aborted) {
      const { files: seen, troubles } = await filesIn(path)
      troubles.forEach(tell)
      const { settled, waiting } = files.look(seen, Date.now())
      for (const file of settled) {
        const { documents, passedOver } = await documentsIn({ path: file.path, name: file.path, bytes: file.bytes })
        if (passedOver !== null) tell(passedOver)
        for (const document of documents) {
          if (signal.aborted) return
          const taken = await take(document)
          if (taken.is === 'refused' && taken.later && !once) files.again(file.path)
          await onTaken(taken)
        }
      }
      if (once && settled.length === 0 && waiting === 0) return
      await hints.next(waiting > 0 ? quick : once ? 0 : slow, signal)
    }
  } finally {
    hints.close()
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false)
}

/** Waits for a hint that something changed, at most so long. Where the system has no hints to give, for the time alone. */
function hintsOn(path: string, none: boolean): { next(milliseconds: number, signal: AbortSignal): Promise<void>; close(): void } {
  let wake: (() => void) | null = null
  let changed = false
  let watcher: FSWatcher | null = null
  try {
    watcher = none ? null : watch(path, { recursive: true }, () => {
      changed = true
      wake?.()
    })
    watcher?.on('error', () => watcher?.close())
  } catch {
    watcher = null
  }
  return {
    async next(milliseconds, signal) {
      const hint = new AbortController()
      wake = () => hint.abort()
      if (changed) hint.abort()
      await pause(milliseconds, undefined, { signal: AbortSignal.any([signal, hint.signal]) }).catch(() => undefined)
      changed = false
      wake = null
      // One write is many hints.
      if (hint.signal.aborted) await pause(50, undefined, { signal }).catch(() => undefined)
    },
    close: () => watcher?.close(),
  }
}
