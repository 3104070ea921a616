import { Worker } from 'node:worker_threads'
import type { TakeIn } from '@travaux/server'
import { isBuilt } from '../packageRoot.ts'
import type { TakenInMessage } from './takeInWorker.ts'

const workerFile = new URL(isBuilt ? './takeInWorker.js' : './takeInWorker.ts', import.meta.url)

/** Takes documents in on a thread of its own, so that the page stays alive while a long text is read. */
export const takeInOffThread: TakeIn = (incoming, onKept, onTaken) => new Promise((resolve, reject) => {
  const worker = new Worker(workerFile, { workerData: incoming })
  worker.on('message', (message: TakenInMessage) => {
    if ('kept' in message) onKept(message.kept)
    else if ('taken' in message) onTaken(message.taken)
    else resolve()
  })
  worker.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error)
    onTaken({ refused: `${incoming.name} needs more memory to read than there is; split it into its documents.` })
    resolve()
  })
  // After an answer this changes nothing: a promise settles once.
  worker.on('exit', (code) => reject(new Error(`the reading thread ended with ${code} before it answered`)))
})
