import type { StanceHeld, StanceLine } from '../statements/stancesHeld.ts'

/** Each stance of a side that differs from its own last one on the same proposition, with that one. Only its own word counts. O(stances). */
export function stanceChanges({ byProposition }: StanceLine): readonly { readonly before: StanceHeld; readonly now: StanceHeld }[] {
  return [...byProposition.values()].flatMap(({ own }) => own.flatMap((now, i) => {
    const before = own[i - 1]
    return before === undefined || before.stance === now.stance ? [] : [{ before, now }]
  }))
}
