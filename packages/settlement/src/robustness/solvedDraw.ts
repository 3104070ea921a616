import type { Picks } from '../packages/packageModel.ts'
import type { NumberDraw } from './numberDraws.ts'
import type { SolutionConcept } from './solutionConcept.ts'

/** A model as it comes out by the numbers of one draw. */
export interface SolvedDraw {
  /** Whether a possible package is better for a side and worse for none. */
  readonly isDominated: (picks: Picks) => boolean
  /** Whether a way of picking picks the package, or one worth the same. */
  readonly isChosen: (concept: SolutionConcept, picks: Picks) => boolean
}

/** Works a model out draw by draw; null where more packages are undominated than can be kept. What it gave for a draw holds until the next. */
export type SolveDraw = (draw: NumberDraw) => SolvedDraw | null

/** As `PackageSolution.disagreementBy` and `.kalaiSmorodinskyBy` have it. */
export interface SolveDrawOptions { readonly disagreement: 'reservation' | 'floor'; readonly kalaiSmorodinsky: 'least ratio' | 'equal ratios' }
