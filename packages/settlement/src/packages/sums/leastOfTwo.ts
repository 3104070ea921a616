import type { LimitDiagram } from '../limits/limitDiagram.ts'
import type { PackageGame } from '../packageGame.ts'
import type { SumBounds } from './sumBounds.ts'

/**
 * For two sides, the least worth to each of any package worth at least `floors` to both, in units; null where the units are too many for a table. For every sum of the
 * one side the table has the greatest of the other that goes with it: O(edges × range), levels in turn in one place.
 */
export function leastOfTwo(game: PackageGame, diagram: LimitDiagram, bounds: readonly SumBounds[], floors: Float64Array): Float64Array | null {
  const edges = diagram.next.reduce((sum, level) => sum + level.length, 0)
  const widest = Math.max(...diagram.widths)
  if (bounds.some(({ most }) => most[0]![0]! * edges > mostSteps || most[0]![0]! * widest > mostCells)) return null
  return Float64Array.of(leastOf(game, diagram, bounds, floors, 0), leastOf(game, diagram, bounds, floors, 1))
}

const mostSteps = 2e8
const mostCells = 2e7

function leastOf({ issues, sizes, starts, worth }: PackageGame, { order, widths, next }: LimitDiagram, bounds: readonly SumBounds[], floors: Float64Array, side: number): number {
  const [own, other] = [worth[side]!, worth[1 - side]!]
  let best: readonly Float64Array[] = [new Float64Array(1)]
  for (let level = issues - 1; level >= 0; level--) {
    const below = best
    const issue = order[level]!
    best = Array.from({ length: widths[level]! }, (_, state) => {
      const table = new Float64Array(bounds[side]!.most[level]![state]! + 1).fill(-Infinity)
      for (let alternative = 0; alternative < sizes[issue]!; alternative++) {
        const to = next[level]![state * sizes[issue]! + alternative]!
        if (to < 0) continue
        const from = below[to]!
        const first = own[starts[issue]! + alternative]!
        const second = other[starts[issue]! + alternative]!
        for (let sum = 0; sum < from.length; sum++) if (from[sum]! + second > table[sum + first]!) table[sum + first] = from[sum]! + second
      }
      return table
    })
  }
  const top = best[0]!
  for (let sum = Math.max(0, Math.ceil(floors[side]!)); sum < top.length; sum++) if (top[sum]! >= floors[1 - side]!) return sum
  return Infinity
}
