import type { SideShown } from '@travaux/record'
import type { PackageModel, PackagePoint, PackageSolution } from '@travaux/settlement'
import type { Axes } from './frontierShape.ts'
import type { PlotMarks } from './plotMarks.ts'
import type { PlotScales } from './plotScales.ts'

/** All that a plot is drawn from. `sides`: in the model's order; `frontier`: from the left. */
export interface PlotDrawn {
  readonly model: PackageModel
  readonly sides: readonly SideShown[]
  readonly axes: Axes
  readonly scales: PlotScales
  readonly solution: PackageSolution
  readonly frontier: readonly PackagePoint[]
  readonly marks: PlotMarks
}
