import type { PackagePoint, PackageSolution, Picks, WhyOut } from '@travaux/settlement'
import { agreesTo } from '../numbers/agreesTo.ts'
import { samePicks } from '../numbers/samePicks.ts'

/** The place of a package on the frontier, from 0: by its picks, or by values that are the same; -1 where it is on none. */
export function frontierPlace(frontier: readonly PackagePoint[], picks: Picks, values: readonly number[]): number {
  const own = frontier.findIndex((point) => samePicks(point.picks, picks))
  return own >= 0 ? own : frontier.findIndex((point) => point.values.every((value, side) => Math.abs(value - values[side]!) < 1e-9))
}

/** Where a package lies: "on the frontier, 3 of 17"; "within the limits, better for both than no agreement"; "past a red line". */
export function placeWords(solution: PackageSolution | null, frontier: readonly PackagePoint[], { picks, values }: PackagePoint, why: WhyOut): string {
  if (why.redLines.length > 0) return 'past a red line'
  if (why.linkages.length > 0) return 'against a linkage'
  if (solution === null) return 'within the limits'
  const at = frontierPlace(frontier, picks, values)
  if (at >= 0) return `on the frontier, ${(at + 1).toLocaleString('en')} of ${frontier.length.toLocaleString('en')}`
  return agreesTo(values, solution.disagreement) ? `within the limits, better for ${values.length === 2 ? 'both' : 'all'} than no agreement` : 'within the limits, worse for a side than no agreement'
}
