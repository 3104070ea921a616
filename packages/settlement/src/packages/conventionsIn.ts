import type { PackageSolution } from './packageSolution.ts'
import type { SolveOptions } from './solveOptions.ts'

/** What the sides are taken to have without an agreement, and what Kalai–Smorodinsky is taken to ask for, as `SolveOptions` have it where nothing is said. */
export function conventionsIn({ disagreement: disagreementBy = 'reservation', kalaiSmorodinsky }: Pick<SolveOptions, 'disagreement' | 'kalaiSmorodinsky'>): Pick<PackageSolution, 'disagreementBy' | 'kalaiSmorodinskyBy'> {
  return { disagreementBy, kalaiSmorodinskyBy: kalaiSmorodinsky ?? (disagreementBy === 'floor' ? 'equal ratios' : 'least ratio') }
}
