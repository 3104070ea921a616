/**
 * What comes of sequences in which each of some movers moves once at most, in any order: by sets of movers, small ones first, for what a set can do is that one of it moves, or does
 * not, and then the others of it may. `none`: where nobody moves; `first(mover, rest, known)`: where a mover may move before what comes of the rest, or what is known already of the
 * same set comes, left as it is or changed. Null where it was stopped. O(2^m · m) calls for m movers; holds what comes of sets of two sizes, 10 for four movers and 70 for seven.
 */
export function onceEach<Mover, Values>(movers: readonly Mover[], none: Values, first: (mover: Mover, rest: Values, known: Values | null) => Values, stopped: () => boolean): Values | null {
  let smaller = new Map([[0, none]])
  for (let size = 0; size < movers.length; size++) {
    const larger = new Map<number, Values>()
    for (const [rest, values] of smaller) {
      for (const [place, mover] of movers.entries()) {
        if (((rest >> place) & 1) === 1) continue
        if (stopped()) return null
        const set = rest | (1 << place)
        larger.set(set, first(mover, values, larger.get(set) ?? null))
      }
    }
    smaller = larger
  }
  return smaller.get(2 ** movers.length - 1)!
}
