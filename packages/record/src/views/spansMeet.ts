import type { TimeSpan } from './timeSpan.ts'

/** Whether two spans share a day. */
export function spansMeet(a: TimeSpan, b: TimeSpan): boolean {
  return a.first <= b.last && b.first <= a.last
}
