import { parentPort, workerData } from 'node:worker_threads'
import { takeInHere, type Incoming, type Kept, type TakeIn } from '@travaux/server'

/** What the thread of `takeInOffThread` says, in order. */
export type TakenInMessage = { readonly kept: Kept } | { readonly result: Awaited<ReturnType<TakeIn>> }

const say = (message: TakenInMessage) => parentPort?.postMessage(message)
say({ result: await takeInHere(workerData as Incoming, (kept) => say({ kept })) })
