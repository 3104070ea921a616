import type { SideScale } from '../packages/exact/sideScale.ts'
import type { Picks } from '../packages/packageModel.ts'
import type { PackagePoint, PackageSolution } from '../packages/packageSolution.ts'
import { pointsGained } from './pointsGained.ts'
import { unitsOf } from '../packages/unitsOf.ts'
import type { Worths } from './worthsOf.ts'

/** The most a side could have more with nobody worse off, in its own points and as a share of its ideal less what it has without an agreement; null where that is nothing. */
export interface LeftOnTable { readonly points: number; readonly share: number | null }

/** A package of the frontier with its worth in units. */
export interface Placed { readonly point: PackagePoint; readonly units: readonly number[] }

/** Holds a package against a frontier: which of its packages dominate it, and what each side leaves on the table, see `FrontierDistance`. O(frontier × issues). */
export function leftOnTable(worths: Worths, picks: Picks, { pareto, disagreement, zopa }: PackageSolution): { readonly frontier: readonly Placed[]; readonly dominating: readonly Placed[]; readonly left: readonly LeftOnTable[]; readonly distance: number } {
  const { close, widths, scales } = worths
  const own = unitsOf(worths, picks)
  const better = (units: readonly number[]): boolean => units.every((of, side) => of >= own[side]! - close[side]!) && units.some((of, side) => of > own[side]! + close[side]!)
  const frontier = pareto.map((point): Placed => ({ point, units: unitsOf(worths, point.picks) }))
  const dominating = frontier.filter(({ units }) => better(units))
  const most = own.map((units, side) => dominating.reduce((high, one) => Math.max(high, one.units[side]!), units) - units)
  const ideal = own.map((_, side) => zopa.ranges === null ? pareto.reduce((high, { values }) => Math.max(high, values[side]!), -Infinity) : zopa.ranges[side]![1])
  const left = pointsGained(worths, most).map((points, side): LeftOnTable => {
    // In units, in which the difference is whole and loses nothing.
    const whole = unitsAt(scales[side]!, ideal[side]!) - unitsAt(scales[side]!, disagreement[side]!)
    return { points, share: whole > close[side]! ? most[side]! / whole : null }
  })
  return { frontier, dominating, left, distance: Math.max(...left.map(({ share }, side) => share ?? (most[side]! > 0 ? most[side]! / widths[side]! : 0))) }
}

/** The units that read as so many points. */
function unitsAt({ exact, zero, per }: SideScale, points: number): number {
  return exact ? Math.round(points * per) - zero : (points - zero) / per
}
