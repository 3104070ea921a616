import type { Picks } from './packageModel.ts'

/** A package with what it is worth to each side, in the sides' own points. */
export interface PackagePoint { readonly picks: Picks; readonly values: readonly number[] }

/**
 * What can be agreed. Where several packages solve alike, all that differ in their values are given, in falling order of the first side's value; of packages with
 * the same values the first by its picks stands for all. `disagreement[side]`: what each side has without an agreement, as it was taken (`disagreementBy`).
 */
export interface PackageSolution {
  /** Packages by arithmetic alone, and those no red line or linkage that holds rules out. */
  readonly count: bigint
  readonly feasible: bigint
  readonly disagreement: readonly number[]
  /** `reservation`: as stated; `floor`: the greater of the reservation and the least value of any feasible package, which is what Genius and negmas take. */
  readonly disagreementBy: 'reservation' | 'floor'
  readonly pareto: readonly PackagePoint[]
  readonly nash: readonly PackagePoint[]
  readonly kalaiSmorodinsky: readonly PackagePoint[]
  readonly egalitarian: readonly PackagePoint[]
  readonly utilitarian: readonly PackagePoint[]
  readonly leximin: readonly PackagePoint[]
  readonly zopa: Zopa
  readonly method: 'enumeration' | 'dynamic programming' | 'mixed-integer programming'
  /** Whether ties were told by exact arithmetic (all numbers scaled to integers below 2^53), or by floating point within 1e-9 of the scale. */
  readonly exact: boolean
  /** A sentence where the run was cut short and the answer is of what was seen; null where it is whole. */
  readonly partial: string | null
}

/** Feasible packages worth at least the disagreement to every side. `ranges[side]`: least and greatest value within it, null where it is empty. */
export interface Zopa { readonly count: bigint; readonly ranges: readonly (readonly [number, number])[] | null }
