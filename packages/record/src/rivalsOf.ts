import type { EntryId } from '@travaux/model'
import { sameValue } from './sameValue.ts'
import type { Recorded } from './store.ts'

/**
 * What persons said of a subject apart from what stands, and otherwise: words that no other person's word took the place of, as happens where two
 * copies of a dossier were worked on and united. `counting`: what counts of `history`, which is in order.
 */
export function rivalsOf(stands: Recorded, counting: readonly Recorded[], history: readonly Recorded[]): readonly Recorded[] {
  const persons = counting.filter(({ author }) => author.is === 'person')
  // Of one copy, every word answers the last: then there is nothing to look for.
  if (persons.length < 2) return none
  const byId = new Map(history.map((entry, at) => [entry.id, { entry, at }]))
  const answered = new Set<EntryId>()
  const answer = (from: Recorded): void => {
    const before = from.answers ?? (byId.get(from.id) === undefined ? [] : history.slice(0, byId.get(from.id)?.at).map(({ id }) => id))
    for (const id of before) {
      if (answered.has(id)) continue
      answered.add(id)
      const earlier = byId.get(id)
      if (earlier !== undefined) answer(earlier.entry)
    }
  }
  persons.forEach(answer)
  const rivals = persons.filter((entry) => entry !== stands && !answered.has(entry.id) && !saysTheSame(entry, stands))
  return rivals.length === 0 ? none : rivals
}

const none: readonly Recorded[] = []

function saysTheSame(one: Recorded, other: Recorded): boolean {
  if ('value' in one && 'value' in other) return sameValue(one.value, other.value) && sameValue(one.evidence, other.evidence)
  return 'withdrawn' in one && 'withdrawn' in other
}
