import { listenerSet } from '../listenerSet.ts'

/**
 * Own appends are told at once by `tell`; those of others are found by asking every `pollEvery` milliseconds how many entries there are (`count`). The first
 * answer is told, too, for what was appended while it was asked; nothing is told twice. A question that fails stops nothing: the next one is asked all the same.
 */
export function watchAppends(count: () => Promise<number>, pollEvery: number) {
  let told = 0
  let asking = false
  const tell = (position: number): void => {
    if (position <= told) return
    told = position
    listeners.tell(position)
  }
  const look = async (): Promise<void> => {
    if (asking) return
    asking = true
    try {
      tell(await count())
    } catch {
      // Away for a moment.
    } finally {
      asking = false
    }
  }
  const listeners = listenerSet(() => {
    told = 0
    void look()
    const timer = setInterval(() => void look(), pollEvery)
    timer.unref()
    return () => clearInterval(timer)
  })
  return { ...listeners, tell }
}
