import type { CompileOptions } from './compilePackages.ts'
import type { ProgrammeSolver } from './programmes/programmeSolver.ts'
import type { PackageProgress } from './progress.ts'

export interface SolveOptions extends CompileOptions {
  /** See `PackageSolution.disagreementBy`; `reservation` unless it is said. */
  readonly disagreement?: 'reservation' | 'floor'
  /** See `PackageSolution.kalaiSmorodinskyBy`. Unless it is said, `equal ratios` where the disagreement is the `floor`, for together they are how negmas reads a scenario, else `least ratio`. */
  readonly kalaiSmorodinsky?: 'least ratio' | 'equal ratios'
  /** Packages gone through one by one at most, 10^7 unless it is said: what would take more is worked out otherwise, or said not to be known. */
  readonly limit?: number
  /** Packages kept of a frontier at most, 10^5 unless it is said. The frontier of many sides may have most packages there are. */
  readonly most?: number
  /** Called every so often. */
  readonly onProgress?: (progress: PackageProgress) => void
  /** Asked every so often whether to stop: the answer is then of what was seen, and says so in `partial`. */
  readonly stopped?: () => boolean
  /** HiGHS, for red lines and linkages too entangled for anything else, and for frontiers with more packages than are kept: what `await loadHighs()` of the npm package `highs` gives. */
  readonly highs?: ProgrammeSolver
}
