import { parentPort, workerData } from 'node:worker_threads'
import { outcomeOf, type FileToRead, type Outcome, type ReadTask } from './outcomeOf.ts'

/** What a thread of `readMany` is told, and what it answers. */
export interface Job { readonly job: number; readonly file: FileToRead }
export interface Done { readonly job: number; readonly outcome: Outcome }

// One job at a time: the next is handed over after the answer.
parentPort?.on('message', ({ job, file }: Job) => {
  void outcomeOf(file, workerData as ReadTask).then((outcome) => parentPort?.postMessage({ job, outcome } satisfies Done))
})
