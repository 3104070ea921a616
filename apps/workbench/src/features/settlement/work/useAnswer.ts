import { useContext, useEffect, useMemo, useRef, useState } from 'react'
import { answerTo, type Answers } from './answerTo.ts'
import { Paused } from './Paused.ts'
import type { Question } from './question.ts'

/** `of`: the question it answers, which may be an earlier one: `waiting` says so. `fault`: why there is no answer. */
export interface Answered<Asked extends Question> { readonly answer: Answers[Asked['ask']] | null; readonly of: Asked | null; readonly waiting: boolean; readonly fault: string | null }

/**
 * The answer to a question. `here`: it is a matter of a frame, and is answered at once; otherwise a worker is asked once the question has stood for `settled` milliseconds, and the last answer stays
 * meanwhile. A worker that is still at an earlier question is ended: nobody waits for that answer any more; and while all is `Paused`, none is at work. The question must be the same object from one drawing to the next.
 */
export function useAnswer<Asked extends Question>(question: Asked | null, here: boolean, settled = 0): Answered<Asked> {
  const now = useMemo(() => (here && question !== null ? answered(question) : null), [here, question])
  const [later, setLater] = useState<{ readonly of: Asked; readonly answer: Answers[Asked['ask']] | null; readonly fault: string | null } | null>(null)
  const asked = useRef<{ worker: Worker; busy: number | null; last: number } | null>(null)

  const paused = useContext(Paused)
  const known = later !== null && later.of === question

  useEffect(() => {
    if (here || question === null || known) return undefined
    const endBusy = () => {
      if (asked.current === null || asked.current.busy === null) return
      asked.current.worker.terminate()
      asked.current = null
    }
    if (paused) {
      endBusy()
      return undefined
    }
    const timer = setTimeout(() => {
      endBusy()
      asked.current ??= { worker: new Worker(new URL('./settleWorker.ts', import.meta.url), { type: 'module' }), busy: null, last: 0 }
      const mine = asked.current
      const id = mine.last += 1
      mine.busy = id
      mine.worker.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly answer?: Answers[Asked['ask']]; readonly fault?: string }>) => {
        if (data.id !== mine.busy) return
        mine.busy = null
        setLater({ of: question, answer: data.answer ?? null, fault: data.fault ?? null })
      }
      mine.worker.onerror = (event) => setLater({ of: question, answer: null, fault: event.message === '' ? 'The worker could not be started.' : event.message })
      mine.worker.postMessage({ id, question })
    }, settled)
    return () => clearTimeout(timer)
  }, [here, question, settled, paused, known])
  useEffect(() => () => {
    asked.current?.worker.terminate()
    asked.current = null
  }, [])

  if (question === null) return { answer: null, of: null, waiting: false, fault: null }
  if (now !== null) return { ...now, of: question, waiting: false }
  return { answer: later?.answer ?? null, of: later?.of ?? null, waiting: later?.of !== question, fault: later?.fault ?? null }
}

function answered<Asked extends Question>(question: Asked): { readonly answer: Answers[Asked['ask']] | null; readonly fault: string | null } {
  try {
    // What is answered is of what was asked, which the types of `answerTo` do not follow.
    return { answer: answerTo(question) as Answers[Asked['ask']], fault: null }
  } catch (error) {
    return { answer: null, fault: error instanceof Error ? error.message : String(error) }
  }
}
