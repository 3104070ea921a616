import { allPackages, compilePackages, solvePackages, type AllPackages, type PackageModel, type PackageSolution, type Refusal } from '@travaux/settlement'

/** A package model worked out. `all`: every package, where they are few enough to be drawn one by one. */
export interface PackagesWorked { readonly solution: PackageSolution; readonly all: AllPackages | null }

/** More packages than these are not drawn one by one: sixteen bytes each for two sides. */
const mostDrawn = 1_000_000n

/** Everything about the packages that the plot and the table show. */
export function packagesWorked(model: PackageModel): PackagesWorked | Refusal {
  const solution = solvePackages(model)
  if ('refused' in solution) return solution
  const game = compilePackages(model)
  if ('refused' in game) return game
  return { solution, all: game.count > mostDrawn ? null : allPackages(game, solution.disagreement) }
}
