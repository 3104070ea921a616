/** The states that a legal sequence of one or more moves of `movers` leads to from a state, rising; nobody moves twice in a row. For one state: `reached` serves for many. O(moves · movers) from there on. */
export function reachedFrom(movers: readonly number[], from: number, next: (dm: number, state: number) => Iterable<number>): number[] {
  const ends = new Set<number>()
  const seen = new Set<number>()
  const queue: [number, number][] = [[from, -1]]
  for (const [at, last] of queue) {
    for (const [i, by] of movers.entries()) {
      if (by === last) continue
      for (const end of next(by, at)) {
        ends.add(end)
        const place = end * movers.length + i
        if (seen.has(place)) continue
        seen.add(place)
        queue.push([end, by])
      }
    }
  }
  return [...ends].sort((a, b) => a - b)
}
