import { availableParallelism } from 'node:os'
import type { SourceId } from '@travaux/model'
import type { FileToRead, Outcome, ReadTask } from './outcomeOf.ts'
import { readingThreads, type ReadingThreadsOptions } from './readingThreads.ts'
import type { TextFile } from './textFile.ts'

export interface ReadManyOptions extends ReadTask, Pick<ReadingThreadsOptions, 'patience'> {
  readonly signal: AbortSignal
  /** Called in the order of the files, one at a time; the next waits for it. */
  readonly onOutcome: (file: TextFile, outcome: Outcome) => Promise<void>
  /** How many threads read. Default: one a core. */
  readonly threads?: number | undefined
  /** Whether a text that several files hold is handed over once only, as the first of them: then the others are the same as that one. */
  readonly once?: boolean
}

/** How many files a thread may be ahead of the one whose turn it is to be handed over. Bounds memory. */
const ahead = 8
/** Texts of fewer bytes are read before a thread for them would have started. */
const worthAThread = 256 * 1024

/**
 * Reads files on all cores, one thread each, and hands what was found over in the order of the files. On abort no further file is begun; resolves to
 * how many were handed over.
 */
export async function readMany(files: readonly (TextFile & FileToRead)[], { signal, onOutcome, threads: wanted = availableParallelism(), once = false, patience, originals = false, codebook, published, known }: ReadManyOptions): Promise<number> {
  const task: ReadTask = { originals, codebook, published, known }
  const [only] = files
  if (only !== undefined && files.length === 1 && only.bytes < worthAThread) {
    const { outcomeOf } = await import('./outcomeOf.ts')
    await onOutcome(only, await outcomeOf(only, task))
    return 1
  }
  const firstOf = new Map<SourceId, string>()
  const apart = (name: string, outcome: Outcome): Outcome => {
    if (!once || !('reading' in outcome)) return outcome
    const first = firstOf.get(outcome.source)
    if (first !== undefined) return { source: outcome.source, sameAs: first }
    firstOf.set(outcome.source, name)
    return outcome
  }

  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const size = Math.min(wanted, files.length, 1 + Math.floor(bytes / worthAThread))
  const threads = readingThreads(task, { size, ...patience === undefined ? {} : { patience } })
  // What was begun before the abort is thrown away: it is cheaper to read again than to wait for.
  signal.addEventListener('abort', () => void threads.close(), { once: true })
  const begun: Promise<Outcome | null>[] = []
  let handed = 0
  try {
    for (const file of files) {
      for (let next = handed + begun.length; next < files.length && begun.length < ahead * size && !signal.aborted; next++) {
        const outcome = threads.read(files[next] ?? file)
        // One that fails while it is not yet waited for is told of when it is.
        outcome.catch(() => {})
        begun.push(outcome)
      }
      const outcome = await begun.shift() ?? null
      if (outcome === null) break
      await onOutcome(file, apart(file.name, outcome))
      handed++
    }
  } finally {
    await threads.close()
  }
  return handed
}
