import { useEffect, useState } from 'react'

/** How many are put on the page at first, and each time it has nothing else to do. */
const [first, more] = [12, 24]

/**
 * How many of `count` parts are on the page: enough for a window at once, and the others as soon as there is time, up to the one that is asked for (`needed`,
 * from 0) at once too. All end up on it, so that the browser finds words in them; those out of sight are not laid out (`content-visibility`).
 */
export function useMounted(count: number, needed: number): number {
  const [grown, setGrown] = useState(first)
  const shown = Math.min(Math.max(grown, needed + 1), count)
  useEffect(() => {
    if (shown >= count) return undefined
    const timer = setTimeout(() => setGrown(shown + more), 30)
    return () => clearTimeout(timer)
  }, [shown, count])
  return shown
}
