import type { SideScale } from './exact/sideScale.ts'
import type { Clause } from './limits/clause.ts'
import type { LimitDiagram } from './limits/limitDiagram.ts'

/**
 * A package model as kernels take it: numbers alone. Worth is in units of each side, whole and at least 0, the least of every issue being 0; sums of them stay below
 * 2^53 and are exact in whatever order they are made. `scales` turn units into the side's own points.
 */
export interface PackageGame {
  readonly sides: number
  readonly issues: number
  /** Alternatives of each issue, and where they begin among the cells: `cell = starts[issue] + alternative`; one more start at the end. */
  readonly sizes: Int32Array
  readonly starts: Int32Array
  /** `worth[side][cell]`. */
  readonly worth: readonly Float64Array[]
  readonly scales: readonly SideScale[]
  /** What each side has without an agreement, in its units (it may lie below 0 or above all); null where nobody says. */
  readonly reservations: readonly (number | null)[]
  /** Packages by arithmetic alone. */
  readonly count: bigint
  /** What the red lines and linkages that hold come to, and the packages they leave as paths; no paths where they are too entangled to be drawn as such. */
  readonly clauses: readonly Clause[]
  readonly diagram: LimitDiagram | null
}
