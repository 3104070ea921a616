import { firstNot } from '../../firstNot.ts'
import type { InOrder } from '../statements/stancesHeld.ts'

/** Index of the last stance no later than `day`; -1 where there is none. */
export function lastUpTo(said: InOrder, day: string | null): number {
  if (day === null) return said.length - 1
  return firstNot(said, (each) => (each.day ?? '') <= day) - 1
}
