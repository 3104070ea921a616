import { parentPort, workerData } from 'node:worker_threads'
import { outcomeOf, type FileToRead, type Outcome, type ReadTask } from './outcomeOf.ts'

/** What a thread of `readingThreads` is told, and what it answers. */
export interface Job { readonly file: FileToRead }
export interface Done { readonly outcome: Outcome }

// One job at a time: the next is handed over after the answer.
parentPort?.on('message', ({ file }: Job) => {
  void outcomeOf(file, workerData as ReadTask).then((outcome) => parentPort?.postMessage({ outcome } satisfies Done))
})
