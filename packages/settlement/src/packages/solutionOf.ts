import { bargains } from './bargains/bargains.ts'
import { grains } from './exact/grains.ts'
import { pointsOf } from './exact/pointsOf.ts'
import type { PackageGame } from './packageGame.ts'
import type { Picks } from './packageModel.ts'
import type { PackagePoint, PackageSolution } from './packageSolution.ts'
import { paretoFrontier } from './pareto/paretoFrontier.ts'

/** What a method found: the frontier `[point * sides + side]` in units, and how to come by the packages on it; all else as the solution has it. */
export interface FrontierFound extends Pick<PackageSolution, 'feasible' | 'disagreementBy' | 'kalaiSmorodinskyBy' | 'method' | 'partial'> {
  readonly frontier: Float64Array
  readonly picksOf: (point: number) => Picks
  readonly disagreement: Float64Array
  /** Whether ties were told as finely as the scales allow. */
  readonly fine: boolean
  /** Packages worth the disagreement to all, and the least each of these is worth to a side, in units; null each where it is not known. */
  readonly zopa: { readonly count: bigint | null; readonly least: Float64Array | null }
}

/** Chooses from a frontier, and turns units into the sides' own points. */
export function solutionOf(game: PackageGame, found: FrontierFound): PackageSolution {
  const { sides, scales } = game
  const { disagreement, zopa } = found
  const [frontier, numbers] = withoutTies(game, found.frontier)
  const chosen = bargains(frontier, scales, disagreement, found.kalaiSmorodinskyBy)
  const pareto = Array.from(numbers, (number, point): PackagePoint => ({ picks: found.picksOf(number), values: scales.map((scale, side) => pointsOf(scale, frontier[point * sides + side]!)) }))
  const points = (which: readonly number[]): readonly PackagePoint[] => which.map((point) => pareto[point]!)
  const greatest = scales.map((scale, side) => chosen.agreed.reduce((high, point) => Math.max(high, pareto[point]!.values[side]!), -Infinity))
  return {
    count: game.count,
    feasible: found.feasible,
    disagreement: scales.map((scale, side) => pointsOf(scale, disagreement[side]!)),
    disagreementBy: found.disagreementBy,
    pareto,
    nash: points(chosen.nash),
    kalaiSmorodinskyBy: found.kalaiSmorodinskyBy,
    kalaiSmorodinsky: points(chosen.kalaiSmorodinsky),
    egalitarian: points(chosen.egalitarian),
    utilitarian: points(chosen.utilitarian),
    leximin: points(chosen.leximin),
    zopa: {
      count: chosen.agreed.length === 0 && found.partial === null ? 0n : zopa.count,
      ranges: chosen.agreed.length === 0 ? null : scales.map((scale, side) => [pointsOf(scale, (zopa.least ?? disagreement)[side]!), greatest[side]!]),
      attained: chosen.agreed.length === 0 || zopa.least !== null,
    },
    method: found.method,
    exact: found.fine && scales.every(({ exact }) => exact),
    partial: found.partial,
  }
}

/**
 * Where a side's scale is not exact, packages that tie but for rounding stand side by side on the frontier: of those one is left. Grains never fall as units rise, so
 * that no package that is on the frontier by grains is lost by looking at units first.
 */
function withoutTies({ sides, scales }: PackageGame, frontier: Float64Array): readonly [frontier: Float64Array, numbers: Uint32Array] {
  const points = frontier.length / sides
  if (scales.every(({ exact }) => exact)) return [frontier, Uint32Array.from({ length: points }, (_, point) => point)]
  const compared = frontier.map((units, at) => grains(scales[at % sides]!, units))
  const numbers = paretoFrontier(compared, sides)
  return [Float64Array.from({ length: numbers.length * sides }, (_, at) => frontier[numbers[Math.floor(at / sides)]! * sides + at % sides]!), numbers]
}
