import type { SubjectId } from '@travaux/model'
import { firstNot } from './firstNot.ts'
import type { Subject } from './folded.ts'

/** Puts subjects that have changed, come (not in it yet) or gone (undefined) into a list that is in the order of their places, or takes them out. O(log list) a change to find, O(list) to come or go other than at its end. */
export function patch<S extends Subject>(list: S[], changes: Iterable<readonly [SubjectId, S | undefined]>, placeOf: (id: SubjectId) => number): S[] {
  for (const [id, now] of changes) {
    const at = indexOf(list, placeOf(id), placeOf)
    const here = list[at]?.id === id
    if (now !== undefined && here) list[at] = now
    else if (now !== undefined && at === list.length) list.push(now)
    else if (now !== undefined) list.splice(at, 0, now)
    else if (here) list.splice(at, 1)
  }
  return list
}

/** The index of the first that stands at a place or after it. */
function indexOf(list: readonly Subject[], place: number, placeOf: (id: SubjectId) => number): number {
  const last = list.at(-1)
  if (last === undefined || placeOf(last.id) < place) return list.length
  return firstNot(list, ({ id }) => placeOf(id) < place)
}
