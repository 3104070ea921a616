import type { Recorded } from './store.ts'

/**
 * What counts of a subject's history: its values and withdrawals, in order, without those taken back. From the last
 * backwards, so that an undo can itself be undone. An undo takes back nothing of a higher rank than its own.
 */
export function inForce(history: readonly Recorded[]): readonly Recorded[] {
  if (!history.some((entry) => 'undoes' in entry)) return history
  const undone = new Map<string, number>()
  const counting: Recorded[] = []
  for (const entry of history.toReversed()) {
    const undoneBy = undone.get(entry.id)
    if (undoneBy !== undefined && undoneBy >= rank(entry)) continue
    if ('undoes' in entry) undone.set(entry.undoes, Math.max(rank(entry), undone.get(entry.undoes) ?? 0))
    else counting.push(entry)
  }
  return counting.toReversed()
}

/** Whose word goes before whose. */
export function rank(entry: Recorded): 0 | 1 | 2 {
  switch (entry.author.is) {
    case 'person': return 2
    case 'codebook': return 1
    case 'reader': return 0
    default: return entry.author satisfies never
  }
}
