import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { SourceId } from '@travaux/model'
import { isBuilt } from '../packageRoot.ts'
import type { FileToRead, Outcome, ReadTask } from './outcomeOf.ts'
import type { Done, Job } from './readWorker.ts'
import type { TextFile } from './textFile.ts'

export interface ReadManyOptions extends ReadTask {
  readonly signal: AbortSignal
  /** Called in the order of the files, one at a time; the next waits for it. */
  readonly onOutcome: (file: TextFile, outcome: Outcome) => Promise<void>
  readonly workers?: number
  /** Whether a text that several files hold is handed over once only, as the first of them: then the others are the same as that one. */
  readonly once?: boolean
  /** After how many milliseconds without an answer a file is given up, for each megabyte of it. Default three minutes. */
  readonly patience?: number
}

/** How many files a worker may be ahead of the one whose turn it is to be handed over. Bounds memory. */
const ahead = 8
/** One text of fewer bytes is read before a thread for it would have started. */
const worthAThread = 256 * 1024
const megabyte = 1024 * 1024
/** In MB. Left to itself V8 lets the young generation grow to several times what reading needs. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 }

/**
 * Reads files on all cores, one worker thread each, and hands what was found over in the order of the files. A file that
 * brings its worker down, or keeps it beyond all patience, costs that file only. On abort no further file is begun; resolves to how many
 * were handed over.
 */
export async function readMany(files: readonly (TextFile & FileToRead)[], { signal, onOutcome, workers: wanted, once = false, patience = 180_000, originals = false, codebook, published, known }: ReadManyOptions): Promise<number> {
  const task: ReadTask = { originals, codebook, published, known }
  const [only] = files
  if (only !== undefined && files.length === 1 && only.bytes < worthAThread) {
    const { outcomeOf } = await import('./outcomeOf.ts')
    await onOutcome(only, await outcomeOf(only, task))
    return 1
  }
  const size = Math.min(wanted ?? availableParallelism(), files.length)
  const waiting = new Map<number, Outcome>()
  const idle: Worker[] = []
  const begun = new Map<Worker, { readonly job: number; readonly at: number }>()
  const all = new Set<Worker>()
  let next = 0
  let handed = 0
  let wake: () => void = () => undefined
  let broken: unknown = null
  const firstOf = new Map<SourceId, string>()
  const apart = (name: string, outcome: Outcome): Outcome => {
    if (!once || !('reading' in outcome)) return outcome
    const first = firstOf.get(outcome.source)
    if (first !== undefined) return { source: outcome.source, sameAs: first }
    firstOf.set(outcome.source, name)
    return outcome
  }

  const hand = (worker: Worker) => {
    const file = files[next]
    if (signal.aborted || file === undefined || next >= handed + ahead * size) return void idle.push(worker)
    const job = next++
    begun.set(worker, { job, at: performance.now() })
    worker.postMessage({ job, file } satisfies Job)
  }
  /** Another worker takes the place of one that is gone, whose file is refused. */
  const replace = (worker: Worker, refused: (name: string) => string) => {
    const { job = -1 } = begun.get(worker) ?? {}
    all.delete(worker)
    begun.delete(worker)
    waiting.set(job, { refused: refused(files[job]?.name ?? '') })
    start()
    wake()
  }
  const start = () => {
    const worker = new Worker(workerFile, { workerData: task, resourceLimits })
    all.add(worker)
    worker.on('message', ({ job, outcome }: Done) => {
      if (!all.has(worker)) return
      begun.delete(worker)
      waiting.set(job, outcome)
      hand(worker)
      wake()
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (!all.has(worker)) return
      if (begun.has(worker)) return replace(worker, (name) => why(name, error))
      // A worker that fails before it has a file would fail again.
      all.delete(worker)
      broken = error
      wake()
    })
    hand(worker)
  }
  const watch = setInterval(() => {
    for (const [worker, { job, at }] of begun) {
      if (performance.now() - at < patience * Math.max(1, (files[job]?.bytes ?? 0) / megabyte)) continue
      replace(worker, (name) => `${name} was given up, because reading it took longer than any text of its size should; please report it.`)
      void worker.terminate()
    }
  }, Math.min(5000, patience / 2))

  signal.addEventListener('abort', () => wake(), { once: true })
  try {
    for (let i = 0; i < size; i++) start()
    while (handed < files.length) {
      const outcome = waiting.get(handed)
      const file = files[handed]
      if (outcome !== undefined && file !== undefined) {
        waiting.delete(handed)
        await onOutcome(file, apart(file.name, outcome))
        handed++
        for (const worker of idle.splice(0)) hand(worker)
        continue
      }
      if (broken !== null) throw broken
      // What was begun before the abort is thrown away: it is cheaper to read again than to wait for.
      if (signal.aborted) break
      await new Promise<void>((resolve) => { wake = resolve })
    }
  } finally {
    clearInterval(watch)
    await Promise.all([...all].map((worker) => worker.terminate()))
  }
  return handed
}

// In a checkout this module is TypeScript beside TypeScript; published, both are built into one folder.
const workerFile = new URL(isBuilt ? './readWorker.js' : './readWorker.ts', import.meta.url)

function why(name: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return `${name} needs more memory to read than there is; split it into its documents.`
  return `${name} could not be read because of a fault in Travaux (${error.message}); please report it.`
}
