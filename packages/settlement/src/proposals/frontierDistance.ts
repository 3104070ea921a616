import type { PackageModel, Picks } from '../packages/packageModel.ts'
import type { PackagePoint, PackageSolution } from '../packages/packageSolution.ts'
import type { Change } from './change.ts'
import { changesBetween } from './changesBetween.ts'
import { gainsFrom } from './gainsFrom.ts'
import { leftOnTable, type LeftOnTable, type Placed } from './leftOnTable.ts'
import { limitTest } from './limitTest.ts'
import { searchChanges } from './searchChanges.ts'
import { unitsOf } from '../packages/unitsOf.ts'
import { packageValues } from '../packages/packageValues.ts'
import { worthsOf, type Worths } from './worthsOf.ts'

/** How far a proposal lies from the best that can be had with it. */
export interface FrontierDistance {
  /** What it is worth to each side, and how much that is over what the side has without an agreement: both in the side's own points. */
  readonly values: readonly number[]
  readonly margins: readonly number[]
  /** Whether no red line and no linkage that holds rules it out. */
  readonly possible: boolean
  /** Whether it is possible and no possible package is better for a side and worse for none. */
  readonly onFrontier: boolean
  /** The packages of the frontier that are better for a side and worse for none, in the order of the frontier. */
  readonly dominatedBy: readonly PackagePoint[]
  readonly left: readonly LeftOnTable[]
  /** The greatest share that a side leaves on the table; where its share is null, of what packages could differ by for it. 0 if and only if no package dominates it. */
  readonly distance: number
  /** The package of the frontier that is reached by changing the fewest issues: among those that dominate it, where any do. Null where nothing is possible. */
  readonly nearest: NearestOnFrontier | null
}

/** `fewest`: no package of the frontier takes fewer changes; false where the search was cut short, and one may. */
export interface NearestOnFrontier { readonly point: PackagePoint; readonly changes: readonly Change[]; readonly fewest: boolean }

/** Partial packages looked at for the nearest: about a tenth of a second. */
const budget = 1_000_000

/**
 * Holds a proposal against the frontier of a solution of the same model. A side's ideal is the most it has in any possible package that leaves nobody below what they have
 * without an agreement (Kalai & Smorodinsky 1975); where no package does, the most it has in any. Cost: the frontier, and a search among the packages by rising number of
 * changes, which ends at the first that lies on the frontier.
 */
export function frontierDistance(model: PackageModel, picks: Picks, solution: PackageSolution): FrontierDistance {
  const worths = worthsOf(model)
  const values = packageValues(worths, picks)
  const possible = limitTest(model)(picks)
  const { frontier, dominating, left, distance } = leftOnTable(worths, picks, solution)
  const onFrontier = possible && dominating.length === 0
  return {
    values,
    margins: values.map((value, side) => value - solution.disagreement[side]!),
    possible,
    onFrontier,
    dominatedBy: dominating.map(({ point }) => point),
    left,
    distance,
    nearest: onFrontier ? { point: { picks, values }, changes: [], fewest: true } : nearestOf(model, worths, picks, dominating.length === 0 ? frontier : dominating, dominating.length > 0),
  }
}

/** `among`: those that dominate it, or where none does, the whole frontier. */
function nearestOf(model: PackageModel, worths: Worths, picks: Picks, among: readonly Placed[], dominating: boolean): NearestOnFrontier | null {
  if (among.length === 0) return null
  const { starts, widths, close } = worths
  const own = unitsOf(worths, picks)
  // The least any side loses by it comes first, then what all gain together, as shares of what packages can differ by.
  const merit = (gained: ArrayLike<number>): readonly [number, number] => {
    const shares = own.map((_, side) => widths[side]! > 0 ? gained[side]! / widths[side]! : 0)
    return [Math.min(0, ...shares), shares.reduce((a, b) => a + b, 0)]
  }
  const floors = own.map((units, side) => (dominating ? 0 : among.reduce((least, one) => Math.min(least, one.units[side]!), Infinity) - units) - close[side]!)
  const isAmong = lookUp(among, close)
  let [best, bestMerit]: [number[] | null, readonly [number, number]] = [null, [-Infinity, -Infinity]]
  const { whole } = searchChanges({ offsets: starts, from: picks, gains: gainsFrom(worths, picks), floors, keep: new Set(), allows: limitTest(model), budget }, (at, gained) => {
    if (!isAmong(own.map((units, side) => units + gained[side]!))) return 'on'
    const reached = merit(gained)
    if (best === null || reached[0] > bestMerit[0] || (reached[0] === bestMerit[0] && reached[1] > bestMerit[1])) [best, bestMerit] = [[...at], reached]
    return 'last'
  })
  // With fewer changes all was seen before it ended, wherever it did.
  if (best !== null) return { point: { picks: best, values: packageValues(worths, best) }, changes: changesBetween(worths, picks, best), fewest: true }
  const listed = among.map(({ point }) => ({ point, changes: changesBetween(worths, picks, point.picks) })).reduce((a, b) => b.changes.length < a.changes.length ? b : a)
  return { ...listed, fewest: whole }
}

/** Whether units are those of one of the packages. O(log packages + those with the same worth to the first side). */
function lookUp(placed: readonly Placed[], close: ArrayLike<number>): (units: readonly number[]) => boolean {
  const rising = placed.map(({ units }) => units).sort((a, b) => a[0]! - b[0]!)
  return (units) => {
    let [from, to] = [0, rising.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (rising[middle]![0]! < units[0]! - close[0]!) from = middle + 1
      else to = middle
    }
    for (; from < rising.length && rising[from]![0]! <= units[0]! + close[0]!; from++) if (rising[from]!.every((of, side) => Math.abs(of - units[side]!) <= close[side]!)) return true
    return false
  }
}
