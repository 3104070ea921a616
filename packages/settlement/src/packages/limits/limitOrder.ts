import type { Clause } from './clause.ts'

/**
 * An order of so many issues in which few clauses are begun and not ended at any one time, so that a diagram drawn in it is narrow. From every issue in turn one goes
 * on to the issue that leaves the fewest open, and the order whose open clauses come to least is taken: a heuristic. O(issues³ × clauses) at worst.
 */
export function limitOrder(issues: number, clauses: readonly Clause[]): readonly number[] {
  const tied = Array.from({ length: issues }, (_, issue) => clauses.flatMap((clause, i) => clause.issues.includes(issue) ? [i] : []))
  const starts = tied.flatMap((own, issue) => own.length > 0 ? [issue] : [])
  let best = Array.from({ length: issues }, (_, issue) => issue)
  let least = Infinity
  for (const start of starts) {
    const { order, cost } = orderFrom(start, tied, clauses)
    if (cost < least) [best, least] = [order, cost]
  }
  return best
}

function orderFrom(start: number, tied: readonly (readonly number[])[], clauses: readonly Clause[]): { readonly order: number[]; readonly cost: number } {
  const missing = clauses.map(({ issues }) => issues.length)
  const begun = clauses.map(() => false)
  const left = new Set(tied.keys())
  const order: number[] = []
  let open = 0
  let cost = 0
  const opens = (issue: number): number => tied[issue]!.reduce((change, i) => change + (begun[i] ? 0 : 1) - (missing[i] === 1 ? 1 : 0), 0)
  for (let next = start; left.size > 0;) {
    open += opens(next)
    for (const i of tied[next]!) {
      begun[i] = true
      missing[i]!--
    }
    left.delete(next)
    order.push(next)
    cost += 2 ** open
    let fewest = Infinity
    for (const issue of left) {
      const change = opens(issue)
      if (change < fewest) [next, fewest] = [issue, change]
    }
  }
  return { order, cost }
}
