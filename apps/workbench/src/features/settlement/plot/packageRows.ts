import type { AllPackages, PackageModel, PackagePoint, PackageSolution } from '@travaux/settlement'
import { agreesTo } from '../numbers/agreesTo.ts'
import { picksNumbered } from '../numbers/picksNumbered.ts'
import { samePicks } from '../numbers/samePicks.ts'

/** One line of the table. `chosen`: the methods that choose it; `past`: a limit that holds; `agreed`: it gives every side what it has without an agreement. */
export interface PackageRow { readonly point: PackagePoint; readonly frontier: boolean; readonly chosen: readonly string[]; readonly past: boolean; readonly agreed: boolean }

const methods = [['nash', 'Nash'], ['kalaiSmorodinsky', 'Kalai–Smorodinsky'], ['egalitarian', 'egalitarian'], ['utilitarian', 'utilitarian'], ['leximin', 'leximin']] as const

/** The first `most` packages: the frontier from the left, then those better for all than no agreement, then those within the limits, then those past one, each in order of their numbers. O(packages). */
export function packageRows(model: Pick<PackageModel, 'issues'>, solution: PackageSolution, frontier: readonly PackagePoint[], all: AllPackages | null, most: number): readonly PackageRow[] {
  const chosen = (point: PackagePoint) => methods.flatMap(([key, words]) => (solution[key].some(({ picks }) => samePicks(picks, point.picks)) ? [words] : []))
  const rows: PackageRow[] = frontier.slice(0, most).map((point) => ({ point, frontier: true, chosen: chosen(point), past: false, agreed: agreesTo(point.values, solution.disagreement) }))
  if (all === null || rows.length >= most) return rows
  const listed = new Set(frontier.map(({ picks }) => picks.join()))
  const later: readonly PackageRow[][] = [[], [], []]
  for (let p = 0; p < all.count; p += 1) {
    const past = all.flags[p] === 0
    const values = all.values.map((column) => column[p]!)
    const agreed = agreesTo(values, solution.disagreement)
    const rank = later[past ? 2 : agreed ? 0 : 1]!
    if (rank.length >= most) continue
    const picks = picksNumbered(model, String(p + 1))
    if (picks !== null && !listed.has(picks.join())) rank.push({ point: { picks, values }, frontier: false, chosen: [], past, agreed })
  }
  return [...rows, ...later.flat()].slice(0, most)
}
