import type { Picks } from './packageModel.ts'

/** A package with what it is worth to each side, in the sides' own points. */
export interface PackagePoint { readonly picks: Picks; readonly values: readonly number[] }

/**
 * What can be agreed. Where several packages solve alike, all that differ in their values are given, in falling order of the first side's value; of packages with
 * the same values the first by its picks stands for all (some one of them, where limits are too entangled to be followed in the issues' order, or `exact` is false). `disagreement[side]`: what each side has without an agreement, as it was taken (`disagreementBy`).
 */
export interface PackageSolution {
  /** Packages by arithmetic alone, and those no red line or linkage that holds rules out; null where they are too entangled to be counted. */
  readonly count: bigint
  readonly feasible: bigint | null
  readonly disagreement: readonly number[]
  /** `reservation`: as stated, or the least value of any feasible package where a side states none; `floor`: the greater of the two, which is what Genius and negmas take. */
  readonly disagreementBy: 'reservation' | 'floor'
  readonly pareto: readonly PackagePoint[]
  readonly nash: readonly PackagePoint[]
  readonly kalaiSmorodinsky: readonly PackagePoint[]
  /** Finitely many packages need not give all sides the same share of what they could gain at most: `least ratio` takes the greatest least share, `equal ratios` the shares least apart, which is what negmas takes. */
  readonly kalaiSmorodinskyBy: 'least ratio' | 'equal ratios'
  readonly egalitarian: readonly PackagePoint[]
  readonly utilitarian: readonly PackagePoint[]
  readonly leximin: readonly PackagePoint[]
  readonly zopa: Zopa
  /** `enumeration`: every feasible package was gone through; otherwise what took its place. */
  readonly method: 'enumeration' | 'dynamic programming' | 'mixed-integer programming'
  /** Whether ties were told by exact arithmetic (all numbers scaled to integers below 2^53), or by floating point within 1e-9 of the scale. */
  readonly exact: boolean
  /** A sentence where the run was cut short and the answer is of what was seen; null where it is whole. */
  readonly partial: string | null
}

/**
 * Feasible packages worth at least the disagreement to every side. `count` is null where there are too many to be counted one way or another. `ranges[side]`: least
 * and greatest value within it, null where it is empty. `attained`: false where the least values are but bounds, the disagreement itself, that no package need have.
 */
export interface Zopa { readonly count: bigint | null; readonly ranges: readonly (readonly [number, number])[] | null; readonly attained: boolean }
