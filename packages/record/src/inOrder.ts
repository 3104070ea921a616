import { writerOf } from './chain.ts'
import type { Recorded } from './store.ts'

/**
 * The one order in which entries are folded, whatever order copies were united in: by when they were recorded, then by writer, each writer's as they
 * were chained. A log that was never united is in it already. O(n) for such a log, O(n log n) else.
 */
export function inOrder(log: readonly Recorded[]): readonly Recorded[] {
  let ordered = true
  for (let i = 1; i < log.length && ordered; i += 1) ordered = follows(log[i - 1] as Recorded, log[i] as Recorded)
  if (ordered) return log
  const depth = new Map<string, number>()
  for (const { hash, previous } of log) depth.set(hash, (previous === null ? 0 : depth.get(previous) ?? 0) + 1)
  const keys = new Map(log.map((entry) => [entry, `${instant(entry)} ${writerOf(entry)} ${String(depth.get(entry.hash)).padStart(9, '0')} ${entry.id}`]))
  return log.toSorted((a, b) => ((keys.get(a) as string) < (keys.get(b) as string) ? -1 : 1))
}

/** Whether an entry may stand right behind another: it was recorded later, or at the same moment by the same writer in one chain, or by a later one. */
export function follows(before: Recorded, entry: Recorded): boolean {
  const [one, other] = [instant(before), instant(entry)]
  if (one !== other) return one < other
  if (entry.previous === before.hash) return true
  return writerOf(before) < writerOf(entry)
}

/** Times of one length compare as text. */
function instant({ recordedAt }: Recorded): string {
  return recordedAt.length === 24 ? recordedAt : new Date(recordedAt).toISOString()
}
