import type { PackageLinkage, Pick, RedLine } from '../packageModel.ts'
import type { Clause } from './clause.ts'

/**
 * What a red line or a linkage comes to: a package keeps to it where it keeps to all of the clauses. `sizes[issue]`: alternatives of an issue. Whether it is held is
 * not looked at. What waits for something rules nothing out: it has none.
 */
export function clausesOf(limit: RedLine | PackageLinkage, sizes: ArrayLike<number>): readonly Clause[] {
  if ('rule' in limit) {
    const picked = byIssue(limit.picks, sizes)
    return limit.rule === 'requires' ? [clause(picked)] : [...picked].map(([issue, set]) => clause(new Map([[issue, others(set)]])))
  }
  if (limit.tie === 'waits-for') return []
  const [of, on] = [byIssue(limit.of, sizes), byIssue(limit.on, sizes)]
  if (limit.tie === 'requires') return [...of].map(([issue, set]) => clause(union(new Map([[issue, others(set)]]), on)))
  // Two alternatives of one issue are never picked together: there only one that excludes itself is out.
  return [...of].flatMap(([issue, set]) => [...on].map(([other, excluded]) => clause(issue === other
    ? new Map([[issue, set.map((is, alternative) => is && excluded[alternative] ? 0 : 1)]])
    : new Map([[issue, others(set)], [other, others(excluded)]]))))
}

function byIssue(picks: readonly Pick[], sizes: ArrayLike<number>): Map<number, Uint8Array> {
  const sets = new Map<number, Uint8Array>()
  for (const { issue, alternative } of picks) {
    const set = sets.get(issue) ?? new Uint8Array(sizes[issue]!)
    set[alternative] = 1
    sets.set(issue, set)
  }
  return sets
}

function others(set: Uint8Array): Uint8Array {
  return set.map((is) => 1 - is)
}

function union(one: ReadonlyMap<number, Uint8Array>, other: ReadonlyMap<number, Uint8Array>): Map<number, Uint8Array> {
  const all = new Map(one)
  for (const [issue, set] of other) all.set(issue, set.map((is, alternative) => is || one.get(issue)?.[alternative] ? 1 : 0))
  return all
}

function clause(sets: ReadonlyMap<number, Uint8Array>): Clause {
  const issues = [...sets.keys()].sort((a, b) => a - b)
  return { issues, allowed: issues.map((issue) => sets.get(issue)!) }
}
