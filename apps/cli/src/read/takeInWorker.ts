import { parentPort, workerData } from 'node:worker_threads'
import { takeInHere, type Incoming, type Kept, type Refused } from '@travaux/server'
import type { Reading } from '@travaux/reading'

/** What the thread of `takeInOffThread` says, in order. */
export type TakenInMessage = { readonly kept: Kept } | { readonly result: Reading | Refused }

const say = (message: TakenInMessage) => parentPort?.postMessage(message)
say({ result: await takeInHere(workerData as Incoming, (kept) => say({ kept })) })
