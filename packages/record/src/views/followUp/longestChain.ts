/** One thing waits for another: `from` for `to`. */
export interface Tie<T> { readonly from: string; readonly to: string; readonly is: T }

/**
 * The longest chain of ties, the first waiting for what the second waits on in turn, and so on; of several as long, the one whose ties come first. Ties among things that wait for one another in a
 * circle are given apart, a list a circle, and are in no chain. O(things + ties). Circles by Tarjan, Depth-first search and linear graph algorithms (1972).
 */
export function longestChain<T>(ties: readonly Tie<T>[]): { readonly chain: readonly Tie<T>[]; readonly circles: readonly (readonly Tie<T>[])[] } {
  const from = Map.groupBy(ties, (tie) => tie.from)
  const things = [...new Set(ties.flatMap((tie) => [tie.from, tie.to]))]
  const circleOf = circlesOf(things, from)
  const best = new Map<string, { readonly length: number; readonly tie: Tie<T> | null }>()
  // `circlesOf` numbers a circle after all that it leads to, so that what a thing waits for is known when it is looked at.
  for (const thing of things.toSorted((a, b) => (circleOf.get(a) as number) - (circleOf.get(b) as number))) {
    let found: { length: number; tie: Tie<T> | null } = { length: 0, tie: null }
    for (const tie of from.get(thing) ?? []) {
      if (circleOf.get(tie.to) === circleOf.get(thing)) continue
      const length = 1 + (best.get(tie.to)?.length ?? 0)
      if (length > found.length) found = { length, tie }
    }
    best.set(thing, found)
  }
  let start = things[0]
  for (const thing of things) if ((best.get(thing)?.length ?? 0) > (best.get(start as string)?.length ?? 0)) start = thing
  const chain: Tie<T>[] = []
  for (let tie = best.get(start ?? '')?.tie ?? null; tie !== null; tie = best.get(tie.to)?.tie ?? null) chain.push(tie)
  const inside = Map.groupBy(ties.filter((tie) => circleOf.get(tie.from) === circleOf.get(tie.to)), (tie) => circleOf.get(tie.from))
  return { chain, circles: [...inside.values()] }
}

/** The number of the circle each thing is in, alone or with others; what a circle leads to has lower numbers. */
function circlesOf<T>(things: readonly string[], from: ReadonlyMap<string, readonly Tie<T>[]>): ReadonlyMap<string, number> {
  const [order, low, circle] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const open: string[] = []
  let circles = 0
  for (const root of things) {
    if (order.has(root)) continue
    const path: { readonly thing: string; next: number }[] = []
    const enter = (thing: string): void => {
      order.set(thing, order.size)
      low.set(thing, order.get(thing) as number)
      open.push(thing)
      path.push({ thing, next: 0 })
    }
    enter(root)
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const tie = from.get(at.thing)?.[at.next]
      at.next += 1
      if (tie !== undefined) {
        if (!order.has(tie.to)) enter(tie.to)
        else if (!circle.has(tie.to)) low.set(at.thing, Math.min(low.get(at.thing) as number, order.get(tie.to) as number))
        continue
      }
      path.pop()
      const before = path.at(-1)
      if (before !== undefined) low.set(before.thing, Math.min(low.get(before.thing) as number, low.get(at.thing) as number))
      if (low.get(at.thing) !== order.get(at.thing)) continue
      for (let one = open.pop(); one !== undefined; one = open.pop()) {
        circle.set(one, circles)
        if (one === at.thing) break
      }
      circles += 1
    }
  }
  return circle
}
