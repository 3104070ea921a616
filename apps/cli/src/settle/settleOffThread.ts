import { Worker } from 'node:worker_threads'
import type { Refusal, SingleInput } from '@travaux/settlement'
import { isBuilt } from '../packageRoot.ts'
import { Stop } from '../stop.ts'
import { progress } from '../terminal/progress.ts'
import { say } from '../terminal/say.ts'
import type { SettleAsked } from './asked.ts'
import type { Settled } from './settled.ts'
import type { SettleMessage, SettleTask } from './settleWorker.ts'

const workerFile = new URL(isBuilt ? './settleWorker.js' : './settleWorker.ts', import.meta.url)
/** How long a run that is told to stop may take to put together what it has, in milliseconds, before it is ended. */
const patience = 60_000

/**
 * Works a model out on a thread of its own, with progress on stderr. Where `signal` aborts, the run is told to stop and gives what it has.
 *
 * @throws Stop where it is told to stop and has nothing in time, needs more memory than there is, or is asked for a state that there is not.
 */
export function settleOffThread(input: SingleInput, asked: SettleAsked, signal: AbortSignal): Promise<Settled | Refusal> {
  return new Promise((resolve, reject) => {
    const stop = new Int32Array(new SharedArrayBuffer(4))
    const worker = new Worker(workerFile, { workerData: { input, asked, stop } satisfies SettleTask })
    let bar: { readonly what: string; readonly of: number; readonly on: ReturnType<typeof progress> } | null = null
    const end = (settle: () => void) => {
      bar?.on.away()
      signal.removeEventListener('abort', onAbort)
      void worker.terminate()
      settle()
    }
    const give = () => end(() => reject(new Stop('interrupted', 'Interrupted before anything was worked out.')))
    const onAbort = () => {
      Atomics.store(stop, 0, 1)
      bar?.on.away()
      say('Interrupted; putting together what there is. A second Ctrl-C ends at once.')
      setTimeout(give, patience).unref()
    }
    signal.addEventListener('abort', onAbort)
    if (signal.aborted) onAbort()
    worker.on('message', (message: SettleMessage) => {
      if ('answer' in message) return end(() => resolve(message.answer))
      if ('wrong' in message) return end(() => reject(new Stop('wrong', message.wrong)))
      if (signal.aborted) return
      const [what, done, of] = message.at
      if (bar === null || bar.what !== what || bar.of !== of) {
        bar?.on.away()
        bar = { what, of, on: progress(what, of) }
      }
      bar.on.at(done)
    })
    worker.on('error', (error: NodeJS.ErrnoException) => end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Stop('no', 'The model needs more memory than there is to be worked out; leave issues, alternatives or options out.') : error)))
    // After an answer this changes nothing: a promise settles once.
    worker.on('exit', (code) => reject(new Error(`the thread that settles ended with ${code} before it answered`)))
  })
}
