import { compilePackages } from '../packages/compilePackages.ts'
import type { PackageModel } from '../packages/packageModel.ts'
import type { PackageSolution } from '../packages/packageSolution.ts'
import { solutionOf } from '../packages/solutionOf.ts'
import type { SolveOptions } from '../packages/solveOptions.ts'
import { solvePackages } from '../packages/solvePackages.ts'
import { completions } from '../packages/sums/completions.ts'
import { frontierSums } from '../packages/sums/frontierSums.ts'
import { picksOfSum } from '../packages/sums/picksOfSum.ts'
import { sumBounds } from '../packages/sums/sumBounds.ts'
import type { Refusal } from '../refusal.ts'

/** A solution as `solvePackages` gives it, but for what the zone of possible agreement holds below its greatest values: not counted, and its least values are but the disagreement. For who solves a model over and over. */
export function solveFrontier(model: PackageModel, options: SolveOptions = {}): PackageSolution | Refusal {
  const game = compilePackages(model, options)
  if ('refused' in game) return game
  const { diagram } = game
  if (diagram === null) return solvePackages(model, { limit: 0, ...options })
  const { disagreement: disagreementBy = 'reservation', most = 1e5, stopped = () => false } = options
  const steps = frontierSums(game, diagram, { most, stopped })
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  const { sets, thinned } = step.value
  const frontier = sets[0]![0]!
  const lowest = sumBounds(game, diagram).map(({ least }) => least[0]![0]!)
  return solutionOf(game, {
    fine: true,
    feasible: completions(game.sizes, diagram)[0]![0]!,
    disagreement: Float64Array.from(game.reservations, (stated, side) => stated === null ? lowest[side]! : disagreementBy === 'floor' ? Math.max(stated, lowest[side]!) : stated),
    disagreementBy,
    kalaiSmorodinskyBy: options.kalaiSmorodinsky ?? (disagreementBy === 'floor' ? 'equal ratios' : 'least ratio'),
    frontier,
    picksOf: (point) => picksOfSum(game, diagram, sets, frontier.subarray(point * game.sides, (point + 1) * game.sides)),
    zopa: { count: null, least: null },
    method: 'dynamic programming',
    partial: thinned ? `More packages are undominated than were kept (${(frontier.length / game.sides).toLocaleString('en')} are): every package shown can be had, but better ones may be missing.` : null,
  })
}
