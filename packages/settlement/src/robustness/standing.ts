import type { PackageModel, Picks } from '../packages/packageModel.ts'
import type { PackageSolution } from '../packages/packageSolution.ts'
import type { SolveOptions } from '../packages/solveOptions.ts'
import { solvePackages } from '../packages/solvePackages.ts'
import type { Refusal } from '../refusal.ts'
import type { SolutionConcept } from './solutionConcept.ts'

/** How a model comes out, in what is compared of two. */
export interface Standing {
  readonly model: PackageModel
  /** Why it does not come out at all: then nothing is possible. */
  readonly refused: Refusal | null
  /** Packages within the limits, and of these those worth to every side what it has without an agreement; null each where it is not counted. */
  readonly possible: bigint | null
  readonly agreeable: bigint | null
  readonly frontier: number
  /** What the way of picking picks, all that tie. */
  readonly picked: readonly { readonly picks: Picks; readonly values: readonly number[] }[]
  /** `best[side]`: the most it can have in a package worth to every side what it has without one; null where there is none. */
  readonly best: readonly (number | null)[]
}

/** `solution` where it is worked out already. */
export function standing(model: PackageModel, concept: SolutionConcept, options: SolveOptions, solution: PackageSolution | Refusal = solvePackages(model, options)): Standing {
  if ('refused' in solution) return { model, refused: solution, possible: 0n, agreeable: 0n, frontier: 0, picked: [], best: model.sides.map(() => null) }
  const { feasible, zopa, pareto } = solution
  return { model, refused: null, possible: feasible, agreeable: zopa.count, frontier: pareto.length, picked: solution[concept], best: model.sides.map((_, side) => zopa.ranges?.[side]![1] ?? null) }
}
