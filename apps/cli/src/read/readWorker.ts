import { parentPort, workerData } from 'node:worker_threads'
import { outcomeOf, type FileToRead, type Outcome, type ReadTask } from './outcomeOf.ts'

/** What a thread of `readMany` is told, and what it answers. */
export interface Job { readonly job: number; readonly file: FileToRead }
export interface Done { readonly job: number; readonly outcome: Outcome }

parentPort?.on('message', async ({ job, file }: Job) => {
  parentPort?.postMessage({ job, outcome: await outcomeOf(file, workerData as ReadTask) } satisfies Done)
})
