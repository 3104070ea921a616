import type { Path, Step } from './path.ts'

/**
 * The shortest legal sequence of one or more moves of `movers` from a state to one that `accept` accepts, null where there is none: nobody moves twice in a row. Of those as short
 * the first by its movers and states. `next`: the moves of a decision maker from a state. O(moves · movers) of the states it looks at.
 */
export function shortestPath(from: number, movers: readonly number[], next: (dm: number, state: number) => Iterable<number>, accept: (state: number) => boolean): Path | null {
  interface Place { readonly state: number; readonly by: number; readonly before: Place | null }
  const seen = new Set<number>()
  const queue: Place[] = [{ state: from, by: -1, before: null }]
  for (const place of queue) {
    for (const [i, dm] of movers.entries()) {
      if (dm === place.by) continue
      for (const to of next(dm, place.state)) {
        const key = to * movers.length + i
        if (seen.has(key)) continue
        seen.add(key)
        const there: Place = { state: to, by: dm, before: place }
        if (accept(to)) return steps(there)
        queue.push(there)
      }
    }
  }
  return null

  function steps(last: Place): Step[] {
    const path: Step[] = []
    for (let place = last; place.before !== null; place = place.before) path.push({ by: place.by, to: place.state })
    return path.reverse()
  }
}
