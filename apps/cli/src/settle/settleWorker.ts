import { parentPort, workerData } from 'node:worker_threads'
import type { Refusal, SingleInput } from '@travaux/settlement'
import type { SettleAsked } from './asked.ts'
import type { Settled } from './settled.ts'
import { Stop } from '../stop.ts'
import { settleOne } from './settleOne.ts'

/** What the thread of `settleOffThread` is given: `stop[0]` turns 1 where the run is to end. */
export interface SettleTask { readonly input: SingleInput; readonly asked: SettleAsked; readonly stop: Int32Array }
/** What it says, in order: how far it is; then the answer, or why what is asked cannot be answered. */
export type SettleMessage = { readonly at: readonly [what: string, done: number, of: number] } | { readonly answer: Settled | Refusal } | { readonly wrong: string }

const { input, asked, stop } = workerData as SettleTask
const say = (message: SettleMessage) => parentPort?.postMessage(message)
let last = 0
try {
  say({ answer: await settleOne(input, asked, { onProgress, stopped: () => Atomics.load(stop, 0) === 1 }) })
} catch (error) {
  // A class does not survive the way to another thread.
  if (!(error instanceof Stop)) throw error
  say({ wrong: error.message })
}

function onProgress(what: string, done: number, of: number): void {
  const now = performance.now()
  if (now - last < 50 && done < of) return
  last = now
  say({ at: [what, done, of] })
}
