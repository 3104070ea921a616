import { useState } from 'react'
import type { Act } from '@travaux/record'
import { useReview, type Reviewed } from '../api/useReview.ts'
import { announce } from '../frame/announce.ts'
import { actsWritten } from './actsWritten.ts'

/** The act being recorded, if one is: an undo waits for it, so that a quick `c u` takes back what it was meant to. */
let running: Promise<unknown> = Promise.resolve()

/** How a person's acts are recorded, wherever in the page: in order, each with what follows from it, and taken back whole. `error` is the server's sentence where one was refused. */
export function useActs() {
  const review = useReview()
  const [error, setError] = useState<string | null>(null)
  const [acting, setActing] = useState(false)

  /** Records acts in order; resolves to what each wrote. After a refused one nothing more is tried. */
  function record(acts: readonly Act[], done: string, after?: (reviewed: Reviewed) => readonly Act[]): Promise<readonly Reviewed[] | null> {
    return recordBy(review.say, acts, done, acts[0]?.act === 'undo', after)
  }

  /** The same of acts that are said otherwise than as a review: what `say` gives is what was written, and is taken back as any other act. `undoes`: it takes back, and so waits for nothing. */
  async function recordBy<Said>(say: (act: Said) => Promise<Reviewed>, acts: readonly Said[], done: string, undoes = false, after?: (reviewed: Reviewed) => readonly Said[]): Promise<readonly Reviewed[] | null> {
    if (acting && !undoes) return null
    setActing(true)
    setError(null)
    const answers: Reviewed[] = []
    const recording = (async () => {
      try {
        const queue = [...acts]
        for (let act = queue.shift(); act !== undefined; act = queue.shift()) {
          const reviewed = await say(act)
          if (answers.length === 0 && after !== undefined) queue.push(...after(reviewed))
          answers.push(reviewed)
        }
        announce(done)
        return answers
      } catch (failed) {
        const sentence = failed instanceof Error ? failed.message : String(failed)
        setError(sentence)
        announce(sentence)
        return null
      } finally {
        const entries = answers.flatMap((answer) => answer.entries.map(({ id }) => id))
        if (entries.length > 0 && !undoes) actsWritten.push(entries)
        await review.settle()
        setActing(false)
      }
    })()
    running = recording
    return recording
  }

  /** Takes back the latest act whole. Where the latest word turns out to be another's (of another window, say), that one alone. */
  async function undo(): Promise<readonly Reviewed[] | null> {
    await running
    const act = actsWritten.pop()
    return record([{ act: 'undo' }], 'Undone: your latest word was taken back.', ({ entries: [taken] }) => {
      if (act === null || (taken !== undefined && 'undoes' in taken && taken.undoes === act.at(-1))) return Array.from({ length: (act?.length ?? 1) - 1 }, (): Act => ({ act: 'undo' }))
      actsWritten.push(act)
      return []
    })
  }

  return { acting, error, clear: () => setError(null), record, recordBy, undo }
}
