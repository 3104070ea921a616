import { Worker } from 'node:worker_threads'
import { isBuilt } from '../packageRoot.ts'
import { fontPaths } from './fontPaths.ts'

const workerFile = new URL(isBuilt ? './typesetWorker.js' : './typesetWorker.ts', import.meta.url)

/** Sets one source, and ends. */
export type TypesetThread = (source: string) => Promise<Uint8Array>

/**
 * A thread of its own on which pages are set, so that the workbench stays alive meanwhile and what the compiler remembers goes with it. It begins at once to make itself ready, which takes most of a second: who knows
 * early that there will be a PDF begins early. Until it is asked it keeps nobody from ending.
 */
export function typesetThread(): TypesetThread {
  const worker = new Worker(workerFile, { workerData: { fonts: fontPaths() } })
  const set = new Promise<Uint8Array>((resolve, reject) => {
    worker.on('message', resolve)
    worker.on('error', reject)
    // After an answer this changes nothing: a promise settles once.
    worker.on('exit', (code) => reject(new Error(`the thread that sets pages ended with ${code} before it answered`)))
  })
  // What goes wrong before anybody asks is told to whoever asks.
  set.catch(() => {})
  worker.unref()
  return (source) => {
    worker.ref()
    worker.postMessage(source)
    return set
  }
}
