import { readFileSync, statSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { keepSource, readSource, storageSentence } from '@travaux/server'
import type { Done, Job, Outcome, WorkerTask } from './readMany.ts'

/** One of the threads of `readMany`: a file a message, what became of it as the answer. */
const megabyte = 1024 * 1024
// The reader's own limit, asked before a file of any size is brought into memory.
const largest = 64 * megabyte
const { codebook, published, known } = workerData as WorkerTask

parentPort?.on('message', ({ job, path, name }: Job) => {
  parentPort?.postMessage({ job, outcome: outcomeOf(path, name) } satisfies Done)
})

function outcomeOf(path: string, name: string): Outcome {
  try {
    const { size } = statSync(path)
    if (size > largest) return { refused: `${name}: the file has ${Math.round(size / megabyte)} MB, and at most ${largest / megabyte} MB can be read: split it into its documents.` }
    const kept = keepSource(name, readFileSync(path))
    if ('refused' in kept) return kept
    if (known.has(kept.source)) return { already: kept.source }
    return { reading: readSource(kept, { name, published, codebook }) }
  } catch (error) {
    const sentence = storageSentence(error, name)
    return { refused: sentence ?? `${name} could not be read because of a fault in Travaux (${error instanceof Error ? error.message : String(error)}); please report it.` }
  }
}
