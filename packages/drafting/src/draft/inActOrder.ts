import type { RecordedAct } from './recordedAct.ts'

/** Acts in the order of the table: by round, then by the day they were done, then as they were recorded; the id decides between those of one moment. */
export function inActOrder(acts: readonly RecordedAct[]): readonly RecordedAct[] {
  return acts.toSorted((a, b) => a.value.round - b.value.round || compare(a.value.date, b.value.date) || compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
