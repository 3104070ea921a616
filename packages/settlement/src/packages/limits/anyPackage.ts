import type { Clause } from './clause.ts'

/**
 * Whether any package keeps to all clauses, however they are entangled; `sizes[issue]` alternatives an issue. By search with what follows from every choice drawn at
 * once (Davis, Logemann & Loveland 1962): exponential at worst, but clauses of negotiations leave little to search. Every look at a clause is taken off `budget.looks`;
 * null where it was spent before the answer was had.
 */
export function anyPackage(sizes: ArrayLike<number>, clauses: readonly Clause[], budget: { looks: number }): boolean | null {
  return search(Array.from(sizes, (size) => new Uint8Array(size).fill(1)), clauses, budget) || (budget.looks < 0 ? null : false)
}

/** `open[issue][alternative]`: 1 while it may be picked. Changed in place. False too where the budget is spent. */
function search(open: Uint8Array[], clauses: readonly Clause[], budget: { looks: number }): boolean {
  const left = propagate(open, clauses, budget)
  if (left === null) return false
  const first = left[0]
  if (first === undefined) return true
  // Either the package keeps to the clause at its first open issue, or it does not.
  const place = first.issues.findIndex((issue, i) => open[issue]!.some((is, alternative) => is === 1 && first.allowed[i]![alternative] === 1))
  const issue = first.issues[place]!
  for (const keeps of [1, 0]) {
    if (budget.looks < 0) return false
    const tried = open.with(issue, open[issue]!.map((is, alternative) => is === 1 && first.allowed[place]![alternative] === keeps ? 1 : 0))
    if (tried[issue]!.includes(1) && search(tried, left, budget)) return true
  }
  return false
}

/** Draws what follows until nothing does. Gives the clauses that are still open, null where one cannot be kept to. */
function propagate(open: Uint8Array[], clauses: readonly Clause[], budget: { looks: number }): readonly Clause[] | null {
  let left = clauses
  for (let changed = true; changed;) {
    changed = false
    const still: Clause[] = []
    budget.looks -= left.length
    for (const clause of left) {
      let kept = false
      const places: number[] = []
      for (const [place, issue] of clause.issues.entries()) {
        let [inside, outside] = [false, false]
        for (const [alternative, is] of open[issue]!.entries()) {
          if (is === 1 && clause.allowed[place]![alternative] === 1) inside = true
          else if (is === 1) outside = true
        }
        if (inside && !outside) kept = true
        if (inside) places.push(place)
      }
      if (kept) continue
      const [place] = places
      if (place === undefined) return null
      if (places.length > 1) still.push(clause)
      else {
        const issue = clause.issues[place]!
        open[issue] = open[issue]!.map((is, alternative) => is & clause.allowed[place]![alternative]!)
        changed = true
      }
    }
    left = still
  }
  return left
}
