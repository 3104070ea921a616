/// <reference lib="webworker" />
import { answerTo } from './answerTo.ts'
import type { Question } from './question.ts'

// A worker's own global object, which the types of a page call a window.
const worker = globalThis as unknown as DedicatedWorkerGlobalScope

worker.addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly question: Question }>) => {
  try {
    worker.postMessage({ id: data.id, answer: answerTo(data.question) })
  } catch (error) {
    worker.postMessage({ id: data.id, fault: error instanceof Error ? error.message : String(error) })
  }
})
