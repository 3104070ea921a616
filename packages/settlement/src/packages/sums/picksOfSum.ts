import type { LimitDiagram } from '../limits/limitDiagram.ts'
import type { PackageGame } from '../packageGame.ts'

/**
 * The first package, by its picks in the order of the diagram, that is worth `values[side]`, a point of the set at the top. Follows from `sets` as `frontierSums` made them: at every issue the
 * first alternative from which what is missing can still be had. Nothing but the sets themselves need be kept for it. O(alternatives × log points).
 */
export function picksOfSum({ sides, issues, sizes, starts, worth }: PackageGame, { order, next }: LimitDiagram, sets: readonly (readonly Float64Array[])[], values: Float64Array): readonly number[] {
  const missing = values.slice()
  const rest = new Float64Array(sides)
  const picks = Array.from({ length: issues }, () => -1)
  let state = 0
  for (let level = 0; level < issues; level++) {
    const from = state
    const issue = order[level]!
    for (let alternative = 0; alternative < sizes[issue]!; alternative++) {
      const to = next[level]![from * sizes[issue]! + alternative]!
      if (to < 0) continue
      for (let side = 0; side < sides; side++) rest[side] = missing[side]! - worth[side]![starts[issue]! + alternative]!
      if (!holds(sets[level + 1]![to]!, rest)) continue
      picks[issue] = alternative
      missing.set(rest)
      state = to
      break
    }
    if (picks[issue] === -1) throw new RangeError(`no package of the sets is worth ${values.join(', ')}`)
  }
  return picks
}

/** Whether a set of points in falling order has the point. */
function holds(set: Float64Array, point: Float64Array): boolean {
  const sides = point.length
  let from = 0
  for (let to = set.length / sides; from < to;) {
    const middle = (from + to) >> 1
    let side = 0
    while (side < sides && set[middle * sides + side] === point[side]) side++
    if (side === sides) return true
    if (set[middle * sides + side]! > point[side]!) from = middle + 1
    else to = middle
  }
  return false
}
