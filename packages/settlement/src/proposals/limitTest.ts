import { clausesOf } from '../packages/limits/clausesOf.ts'
import { keepsTo } from '../packages/limits/keepsTo.ts'
import { limitDiagram } from '../packages/limits/limitDiagram.ts'
import type { PackageModel } from '../packages/packageModel.ts'

/** A test of whether no red line and no linkage that is held rules a package out. O(issues) a package, where the limits are not too entangled to be drawn as a diagram. */
export function limitTest({ issues, redLines, linkages }: PackageModel): (picks: ArrayLike<number>) => boolean {
  const sizes = Int32Array.from(issues, ({ alternatives }) => alternatives.length)
  const clauses = [...redLines, ...linkages].filter(({ held }) => held).flatMap((limit) => clausesOf(limit, sizes))
  if (clauses.length === 0) return () => true
  const diagram = limitDiagram(sizes, clauses)
  if (diagram === null) return (picks) => clauses.every((clause) => keepsTo(picks, clause))
  const { order, widths, next } = diagram
  return (picks) => {
    if (widths[0] === 0) return false
    let state = 0
    for (let level = 0; level < next.length && state >= 0; level++) state = next[level]![state * sizes[order[level]!]! + picks[order[level]!]!]!
    return state >= 0
  }
}
