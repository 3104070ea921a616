import { Worker } from 'node:worker_threads'
import { isBuilt } from '../packageRoot.ts'
import type { FileToRead, Outcome, ReadTask } from './outcomeOf.ts'
import type { Done, Job } from './readWorker.ts'

/** A file to be read, of so many bytes. */
export type Sized = FileToRead & { readonly bytes: number }

/** Threads that read files, each one at a time. */
export interface ReadingThreads {
  /** What became of a file, once its turn has come; null where the threads were closed before.
   *  @throws where no thread can begin at all. */
  read(file: Sized): Promise<Outcome | null>
  close(): Promise<void>
}

export interface ReadingThreadsOptions {
  readonly size: number
  /** After how many milliseconds without an answer a file is given up, for each megabyte of it. Default three minutes. */
  readonly patience?: number
}

interface Asked { readonly file: Sized; readonly answer: (outcome: Outcome | null) => void; readonly fail: (error: unknown) => void }

const megabyte = 1024 * 1024
/** In MB. Left to itself V8 lets the young generation grow to several times what reading needs. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 }

/** Starts threads that read. A file that brings its thread down, or keeps it beyond all patience, costs that file only. */
export function readingThreads(task: ReadTask, { size, patience = 180_000 }: ReadingThreadsOptions): ReadingThreads {
  const waiting: Asked[] = []
  const idle: Worker[] = []
  const begun = new Map<Worker, Asked & { readonly at: number }>()
  const all = new Set<Worker>()
  let broken: { readonly error: unknown } | null = null
  let closed = false

  const hand = (worker: Worker) => {
    const asked = waiting.shift()
    if (asked === undefined) return void idle.push(worker)
    begun.set(worker, { ...asked, at: performance.now() })
    worker.postMessage({ file: asked.file } satisfies Job)
  }
  /** Another thread takes the place of one that is gone, whose file is refused. */
  const replace = (worker: Worker, refused: (name: string) => string) => {
    const asked = begun.get(worker)
    all.delete(worker)
    begun.delete(worker)
    asked?.answer({ refused: refused(asked.file.name) })
    start()
  }
  const start = () => {
    const worker = new Worker(workerFile, { workerData: task, resourceLimits })
    all.add(worker)
    worker.on('message', ({ outcome }: Done) => {
      if (!all.has(worker)) return
      const asked = begun.get(worker)
      begun.delete(worker)
      asked?.answer(outcome)
      hand(worker)
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (!all.has(worker)) return
      if (begun.has(worker)) return replace(worker, (name) => why(name, error))
      // A thread that fails before it has a file would fail again.
      all.delete(worker)
      broken = { error }
      for (const { fail } of waiting.splice(0)) fail(error)
    })
    hand(worker)
  }
  const watch = setInterval(() => {
    for (const [worker, { file, at }] of begun) {
      if (performance.now() - at < patience * Math.max(1, file.bytes / megabyte)) continue
      replace(worker, (name) => `${name} was given up, because reading it took longer than any text of its size should; please report it.`)
      void worker.terminate()
    }
  }, Math.min(5000, patience / 2))
  for (let i = 0; i < size; i++) start()

  return {
    read: (file) => new Promise((answer, fail) => {
      if (broken !== null) return fail(broken.error)
      if (closed) return answer(null)
      waiting.push({ file, answer, fail })
      const worker = idle.pop()
      if (worker !== undefined) hand(worker)
    }),

    async close() {
      closed = true
      clearInterval(watch)
      const workers = [...all]
      all.clear()
      for (const { answer } of [...begun.values(), ...waiting.splice(0)]) answer(null)
      begun.clear()
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

// In a checkout this module is TypeScript beside TypeScript; published, both are built into one folder.
const workerFile = new URL(isBuilt ? './readWorker.js' : './readWorker.ts', import.meta.url)

function why(name: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return `${name} needs more memory to read than there is; split it into its documents.`
  return `${name} could not be read because of a fault in Travaux (${error.message}); please report it.`
}
