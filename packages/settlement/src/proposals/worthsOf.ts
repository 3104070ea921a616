import { scaleSide, type SideScale } from '../packages/exact/sideScale.ts'
import type { PackageModel } from '../packages/packageModel.ts'
import { offsetsOf } from '../packages/offsetsOf.ts'

/** What each alternative is worth to each side by the likely numbers, in whole units of the side (see `PackageGame`), in which sums are exact and a tie is a tie. */
export interface Worths {
  /** As `offsetsOf` has it. */
  readonly starts: Int32Array
  /** `worth[side][starts[issue] + alternative]`, from 0. */
  readonly worth: readonly Float64Array[]
  readonly scales: readonly SideScale[]
  /** Null where nobody says. */
  readonly reservations: readonly (number | null)[]
  /** `widths[side]`: the greatest that a package could be worth to it by arithmetic alone; the least is 0. */
  readonly widths: Float64Array
  /** `close[side]`: sums no further apart count as equal; 0 where the scale is exact. */
  readonly close: Float64Array
}

export function worthsOf({ issues, sides }: PackageModel): Worths {
  const starts = offsetsOf(issues)
  const scaled = sides.map(({ weights, values, reservation }) => scaleSide(weights.map(({ likely }) => likely), values.map((row) => row.map(({ likely }) => likely)), reservation?.likely ?? null))
  return {
    starts,
    worth: scaled.map(({ worth }) => worth),
    scales: scaled.map(({ scale }) => scale),
    reservations: scaled.map(({ reservation }) => reservation),
    widths: Float64Array.from(scaled, ({ worth }) => issues.reduce((sum, _, issue) => sum + worth.subarray(starts[issue], starts[issue + 1]).reduce((most, own) => Math.max(most, own)), 0)),
    close: Float64Array.from(scaled, ({ scale }) => scale.exact ? 0 : scale.grain),
  }
}
