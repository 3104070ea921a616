import type { ConjunctionMask } from './conjunctionMask.ts'

/**
 * Of conjunctions that together rule out every combination of the options, a set of which none can be spared, by their places, rising. By deletion: those that rule out
 * least are tried first, and one goes if each combination that it rules out is ruled out by another that is left. O(what they rule out, in all).
 */
export function smallestCover(options: number, infeasible: readonly ConjunctionMask[]): readonly number[] {
  const combinations = 2 ** options
  const by = new Uint32Array(combinations)
  const each = ({ mask, value }: ConjunctionMask, visit: (combination: number) => boolean): boolean => {
    const last = (combinations - 1) & ~mask
    for (let rest = 0; ; rest = ((rest | mask) + 1) & ~mask) {
      if (!visit(rest | value)) return false
      if (rest === last) return true
    }
  }
  for (const one of infeasible) each(one, (at) => (by[at]! += 1) > 0)
  return infeasible.map((_, place) => place)
    .sort((a, b) => named(infeasible[b]!) - named(infeasible[a]!) || b - a)
    .filter((place) => {
      const one = infeasible[place]!
      const needed = !each(one, (at) => by[at]! > 1)
      if (!needed) each(one, (at) => (by[at]! -= 1) > 0)
      return needed
    })
    .sort((a, b) => a - b)
}

/** How many options a conjunction names. */
function named({ mask }: ConjunctionMask): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count += 1
  return count
}
