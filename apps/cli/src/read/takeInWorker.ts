import { parentPort, workerData } from 'node:worker_threads'
import { takeInHere, type Incoming, type Kept, type TakenIn } from '@travaux/server'

/** What the thread of `takeInOffThread` says, in order. */
export type TakenInMessage = { readonly kept: Kept } | { readonly taken: TakenIn } | { readonly all: true }

const say = (message: TakenInMessage) => parentPort?.postMessage(message)
await takeInHere(workerData as Incoming, (kept) => say({ kept }), (taken) => say({ taken }))
say({ all: true })
