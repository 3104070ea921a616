import type { InOrder } from './stancesHeld.ts'

/** Index of the last stance no later than `day`; -1 where there is none. */
export function lastUpTo(said: InOrder, day: string | null): number {
  if (day === null) return said.length - 1
  let low = 0
  let high = said.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((said[middle]?.day ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}
