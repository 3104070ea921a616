import type { SubjectId } from '@travaux/model'
import type { Subject } from './folded.ts'

/** A list of subjects in the order of their places, after some of them have changed, come (not in it yet) or gone (undefined). O(list) to copy, O(log list) a change to find. */
export function patched<S extends Subject>(list: readonly S[], changes: Iterable<readonly [SubjectId, S | undefined]>, placeOf: (id: SubjectId) => number): S[] {
  const next = list.slice()
  for (const [id, now] of changes) {
    const at = indexOf(next, placeOf(id), placeOf)
    const here = next[at]?.id === id
    if (now !== undefined && here) next[at] = now
    else if (now !== undefined && at === next.length) next.push(now)
    else if (now !== undefined) next.splice(at, 0, now)
    else if (here) next.splice(at, 1)
  }
  return next
}

/** The index of the first that stands at a place or after it. */
function indexOf(list: readonly Subject[], place: number, placeOf: (id: SubjectId) => number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (placeOf((list[middle] as Subject).id) < place) low = middle + 1
    else high = middle
  }
  return low
}
