import type { Carried } from './carried.ts'
import type { PromiseNotCarried } from './economyFinding.ts'
import { evidenceOf } from './evidenceOf.ts'
import type { Promised } from './onRecord.ts'

/**
 * Undertakings whose words no clause and no answer of the text carries: less than `threshold` of their weight is found in any. Those that are all empty words are
 * passed over.
 */
export function promiseNotCarried(promises: readonly Promised[], text: Carried, threshold: number): readonly PromiseNotCarried[] {
  const byId = promises.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return byId.flatMap((promise): readonly PromiseNotCarried[] => {
    const { id, sides, what, date } = promise
    const nearest = text.nearest(what)
    if (nearest === null ? text.clauses > 0 : nearest.share >= threshold) return []
    const compared = { clauses: text.clauses, propositions: text.propositions.size, nearest: nearest !== null && nearest.share > 0 ? nearest : null, threshold }
    return [{ is: 'promise-not-carried', promise: id, sides: sides.toSorted(), what, date, compared, evidence: evidenceOf({ promises: [promise] }) }]
  })
}
