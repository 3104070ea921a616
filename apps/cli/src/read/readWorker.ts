import { parentPort, workerData } from 'node:worker_threads'
import { outcomeOf, type Outcome, type ReadTask } from './outcomeOf.ts'

/** What a thread of `readMany` is told, and what it answers. */
export interface Job { readonly job: number; readonly path: string; readonly name: string }
export interface Done { readonly job: number; readonly outcome: Outcome }

parentPort?.on('message', ({ job, path, name }: Job) => {
  parentPort?.postMessage({ job, outcome: outcomeOf(path, name, workerData as ReadTask) } satisfies Done)
})
