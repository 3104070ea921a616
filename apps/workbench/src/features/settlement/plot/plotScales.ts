import type { AllPackages, PackagePoint, PackageSolution } from '@travaux/settlement'
import { axisScale, type AxisScale } from './axisScale.ts'
import type { Axes } from './frontierShape.ts'

export interface PlotScales { readonly x: AxisScale; readonly y: AxisScale }

/** Room around the sheet for the numbers beside the axes. */
const plotMargin = { left: 34, right: 12, top: 12, bottom: 26 } as const

/** Two axes over all that a plot of this size shows: every package where there are points of them, else the frontier; what each side has without an agreement; and `also`. */
export function plotScales(all: AllPackages | null, { pareto, disagreement }: Pick<PackageSolution, 'pareto' | 'disagreement'>, also: readonly PackagePoint[], [across, up]: Axes, width: number, height: number): PlotScales {
  const { left, right, top, bottom } = plotMargin
  const over = (side: number) => [...all === null ? pareto.map(({ values }) => values[side]!) : reach(all.values[side]!), ...also.map(({ values }) => values[side]!), disagreement[side]!].filter(Number.isFinite)
  return {
    x: axisScale(over(across), left, Math.max(left + 1, width - right)),
    y: axisScale(over(up), Math.max(top + 1, height - bottom), top),
  }
}

/** The least and the most that any package is worth to a side. */
function reach(column: Float64Array): readonly number[] {
  let [least, most] = [Infinity, -Infinity]
  for (let p = 0; p < column.length; p += 1) {
    const value = column[p]!
    if (value < least) least = value
    if (value > most) most = value
  }
  return column.length === 0 ? [] : [least, most]
}
