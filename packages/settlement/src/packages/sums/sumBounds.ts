import type { LimitDiagram } from '../limits/limitDiagram.ts'
import type { PackageGame } from '../packageGame.ts'

/** Least and greatest worth to a side of what goes on from a state, in units: `least[level][state]`, `most[level][state]`. */
export interface SumBounds { readonly least: readonly Float64Array[]; readonly most: readonly Float64Array[] }

/** `bounds[side]`. O(sides × edges). */
export function sumBounds({ sides, sizes, starts, worth }: PackageGame, { order, widths, next }: LimitDiagram): readonly SumBounds[] {
  return Array.from({ length: sides }, (_, side) => {
    const least = Array.from(widths, (width) => new Float64Array(width))
    const most = Array.from(widths, (width) => new Float64Array(width))
    for (let level = next.length - 1; level >= 0; level--) {
      const issue = order[level]!
      for (let state = 0, at = 0; state < widths[level]!; state++) {
        let low = Infinity
        let high = -Infinity
        for (let alternative = 0; alternative < sizes[issue]!; alternative++, at++) {
          const to = next[level]![at]!
          if (to < 0) continue
          const own = worth[side]![starts[issue]! + alternative]!
          low = Math.min(low, own + least[level + 1]![to]!)
          high = Math.max(high, own + most[level + 1]![to]!)
        }
        least[level]![state] = low
        most[level]![state] = high
      }
    }
    return { least, most }
  })
}
