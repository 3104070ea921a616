import type { AllPackages, PackageModel, PackagePoint } from '@travaux/settlement'
import { picksNumbered } from '../numbers/picksNumbered.ts'
import { along, type AxisScale } from './axisScale.ts'
import type { Axes } from './frontierShape.ts'
import { pointIndex, type PointIndex } from './pointIndex.ts'
import type { PlotScales } from './plotScales.ts'

/** How near one must point, in pixels. */
const within = 14

/**
 * Finds the package that a place of the plot points at: of all, where these are drawn, else of the frontier. Of packages at one place, one on the frontier, or better for all. What it looks in is made
 * when somebody first points at something: while numbers are dragged nobody does.
 */
export function nearestPackage(model: Pick<PackageModel, 'issues'>, all: AllPackages | null, frontier: readonly PackagePoint[], scales: PlotScales, [x, y]: Axes): (left: number, top: number) => PackagePoint | null {
  let made: PointIndex | null = null
  if (all === null) {
    const pixels = (side: number, scale: AxisScale) => Float64Array.from(frontier, ({ values }) => along(scale, values[side]!))
    return (left, top) => {
      made ??= pointIndex(pixels(x, scales.x), pixels(y, scales.y))
      return frontier[made.nearest(left, top, within) ?? -1] ?? null
    }
  }
  const pixels = (side: number, scale: AxisScale) => all.values[side]!.map((value) => along(scale, value))
  return (left, top) => {
    made ??= pointIndex(pixels(x, scales.x), pixels(y, scales.y), (p) => all.flags[p]!)
    const p = made.nearest(left, top, within)
    const picks = p === null ? null : picksNumbered(model, String(p + 1))
    return p === null || picks === null ? null : { picks, values: all.values.map((column) => column[p]!) }
  }
}
