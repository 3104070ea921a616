import type { Picks } from '@travaux/settlement'

/** Whether two packages pick the same. */
export function samePicks(a: Picks, b: Picks): boolean {
  return a.length === b.length && a.every((pick, issue) => pick === b[issue])
}
