import type { Picks } from '../packages/packageModel.ts'
import type { SolutionConcept } from './solutionConcept.ts'

/**
 * Something found by the likely numbers, of which it is asked whether it stays so. `possible`: within every limit that holds. `agreement`: worth at least to every
 * side what it has without one. `better`: worth more to a side than another package. `dominates`: better than another for a side and worse for none. `frontier`:
 * possible, and dominated by no possible package. `solution`: among those a way of picking picks.
 */
export type Finding =
  | { readonly of: 'possible' | 'agreement' | 'frontier'; readonly picks: Picks }
  | { readonly of: 'better'; readonly picks: Picks; readonly than: Picks; readonly side: number }
  | { readonly of: 'dominates'; readonly picks: Picks; readonly than: Picks }
  | { readonly of: 'solution'; readonly concept: SolutionConcept; readonly picks: Picks }
