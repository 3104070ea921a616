import { compilePackages } from '../packages/compilePackages.ts'
import { conventionsIn } from '../packages/conventionsIn.ts'
import { disagreementIn } from '../packages/disagreementIn.ts'
import type { PackageModel } from '../packages/packageModel.ts'
import type { PackageSolution } from '../packages/packageSolution.ts'
import { solutionOf } from '../packages/solutionOf.ts'
import type { SolveOptions } from '../packages/solveOptions.ts'
import { solvePackages } from '../packages/solvePackages.ts'
import { completions } from '../packages/sums/completions.ts'
import { frontierSums } from '../packages/sums/frontierSums.ts'
import { picksOfSum } from '../packages/sums/picksOfSum.ts'
import { sumBounds } from '../packages/sums/sumBounds.ts'
import { thinnedWords } from '../packages/thinnedWords.ts'
import type { Refusal } from '../refusal.ts'
import { lastOf } from './lastOf.ts'

/** A solution as `solvePackages` gives it, but for what the zone of possible agreement holds below its greatest values: not counted, and its least values are but the disagreement. For who solves a model over and over. */
export function solveFrontier(model: PackageModel, options: SolveOptions = {}): PackageSolution | Refusal {
  const game = compilePackages(model, options)
  if ('refused' in game) return game
  const { diagram } = game
  if (diagram === null) return solvePackages(model, { limit: 0, ...options })
  const { most = 1e5, stopped = () => false } = options
  const conventions = conventionsIn(options)
  const { sets, thinned } = lastOf(frontierSums(game, diagram, { most, stopped }))
  const frontier = sets[0]![0]!
  const lowest = sumBounds(game, diagram).map(({ least }) => least[0]![0]!)
  return solutionOf(game, {
    fine: true,
    feasible: completions(game.sizes, diagram)[0]![0]!,
    disagreement: disagreementIn(game.reservations, lowest, conventions.disagreementBy),
    ...conventions,
    frontier,
    picksOf: (point) => picksOfSum(game, diagram, sets, frontier.subarray(point * game.sides, (point + 1) * game.sides)),
    zopa: { count: null, least: null },
    method: 'dynamic programming',
    partial: thinned ? thinnedWords(frontier.length / game.sides) : null,
  })
}
