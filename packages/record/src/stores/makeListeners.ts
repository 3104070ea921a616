/**
 * Tells of appends: own ones at once by `tell`, those of others by asking every `pollEvery` milliseconds how many entries there are (`count`), while anybody
 * listens; the first answer is told, too, for what was appended while it was asked. What a listener throws, and a question that fails, stop nothing: the next one is asked all the same.
 */
export function makeListeners(count: () => Promise<number>, pollEvery: number) {
  const listeners = new Set<(position: number) => void>()
  let timer: NodeJS.Timeout | null = null
  let told = 0
  let asking = false
  const tell = (position: number): void => {
    if (position <= told) return
    told = position
    for (const listener of listeners) {
      try {
        listener(position)
      } catch {
        // The entries are recorded and others wait to be told: whoever listens answers for what goes wrong there.
      }
    }
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
  const end = (): void => {
    if (timer !== null) clearInterval(timer)
    timer = null
  }
  return {
    tell,
    end,
    subscribe(listener: (position: number) => void): () => void {
      // A listener of its own, so that the same function may subscribe twice.
      const own = (position: number): void => listener(position)
      listeners.add(own)
      if (timer === null) {
        told = 0
        void look()
        timer = setInterval(() => void look(), pollEvery)
        timer.unref()
      }
      return () => {
        listeners.delete(own)
        if (listeners.size === 0) end()
      }
    },
  }
}
