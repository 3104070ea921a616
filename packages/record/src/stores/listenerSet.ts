/** Those who listen for appends. `watch` begins to look for those of others while anybody does, and gives what ends it. */
export function listenerSet(watch: () => () => void) {
  const listeners = new Set<(position: number) => void>()
  let stop: (() => void) | null = null
  const end = (): void => {
    stop?.()
    stop = null
  }
  return {
    end,
    tell(position: number): void {
      for (const listener of listeners) {
        try {
          listener(position)
        } catch {
          // The entries are recorded and others wait to be told: whoever listens answers for what goes wrong there.
        }
      }
    },
    subscribe(listener: (position: number) => void): () => void {
      // A listener of its own, so that the same function may subscribe twice.
      const own = (position: number): void => listener(position)
      listeners.add(own)
      stop ??= watch()
      return () => {
        listeners.delete(own)
        if (listeners.size === 0) end()
      }
    },
  }
}
