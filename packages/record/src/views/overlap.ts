import type { Passage } from '@travaux/model'

/** Whether two passages of one source share a character. */
export function overlap(a: Passage, b: Passage): boolean {
  return a.source === b.source && a.from < b.to && b.from < a.to
}
