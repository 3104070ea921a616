import { conventionsIn } from './conventionsIn.ts'
import { disagreementIn } from './disagreementIn.ts'
import { tieFloor } from './exact/tieFloor.ts'
import type { LimitDiagram } from './limits/limitDiagram.ts'
import type { PackageGame } from './packageGame.ts'
import type { Picks } from './packageModel.ts'
import { paretoFrontier } from './pareto/paretoFrontier.ts'
import type { PackageProgress } from './progress.ts'
import type { FrontierFound } from './solutionOf.ts'
import type { SolveOptions } from './solveOptions.ts'
import { chosenSums } from './sums/chosenSums.ts'
import { completions } from './sums/completions.ts'
import { frontierSums } from './sums/frontierSums.ts'
import { leastOfTwo } from './sums/leastOfTwo.ts'
import { picksOfSum } from './sums/picksOfSum.ts'
import { sumBounds } from './sums/sumBounds.ts'
import { zopaSums } from './sums/zopaSums.ts'
import { thinnedWords } from './thinnedWords.ts'

/**
 * Finds the frontier by adding up issues along the diagram, and goes through the packages for what a frontier does not tell, where there are not too many of them. `thinned`: the frontier has more packages than were kept, and what the solutions choose may not be among them.
 */
export function* bySums(game: PackageGame, diagram: LimitDiagram, options: SolveOptions): Generator<PackageProgress, FrontierFound & { readonly thinned: boolean }> {
  const { sides, scales, reservations } = game
  const { limit = 1e7, most = 1e5, stopped = () => false } = options
  const { disagreementBy, kalaiSmorodinskyBy } = conventionsIn(options)
  const counts = completions(game.sizes, diagram)
  const bounds = sumBounds(game, diagram)
  const lowest = bounds.map(({ least }) => least[0]![0]!)
  const disagreement = disagreementIn(reservations, lowest, disagreementBy)
  const floors = disagreement.map((units, side) => tieFloor(scales[side]!, units))

  const { sets, thinned } = yield* frontierSums(game, diagram, { most, stopped })
  const feasible = counts[0]![0]!
  const looked = stopped() ? null : yield* zopaSums(game, diagram, { counts, bounds, floors, limit: feasible <= BigInt(limit) ? limit : limit / 10, stopped })
  const chosen = thinned && !stopped() && feasible <= BigInt(limit) ? yield* chosenSums(game, diagram, { bounds, disagreement, leastRatio: kalaiSmorodinskyBy === 'least ratio', stopped }) : null
  const halted = stopped()
  const least = looked?.least ?? (sides === 2 && !halted ? leastOfTwo(game, diagram, bounds, floors) : null)
  const summed = sets[0]![0]!
  const points = chosen === null ? summed : joined(summed, chosen.points)
  const kept = chosen === null ? null : paretoFrontier(points, sides)
  const frontier = kept === null ? summed : Float64Array.from({ length: kept.length * sides }, (_, at) => points[kept[Math.floor(at / sides)]! * sides + at % sides]!)
  const picksOf = (point: number): Picks => {
    const from = kept === null ? point : kept[point]!
    return from * sides < summed.length ? picksOfSum(game, diagram, sets, points.subarray(from * sides, (from + 1) * sides)) : chosen!.picksOf(from - summed.length / sides)
  }
  const many = frontier.length / sides
  return {
    thinned: thinned && chosen === null,
    fine: true,
    feasible,
    disagreement,
    disagreementBy,
    kalaiSmorodinskyBy,
    frontier,
    picksOf,
    zopa: { count: looked?.count ?? null, least },
    method: feasible <= BigInt(limit) && looked !== null ? 'enumeration' : 'dynamic programming',
    partial: chosen !== null ? `The frontier of ${sides} sides has more packages than were kept (${many.toLocaleString('en')} are): what the solutions choose${kalaiSmorodinskyBy === 'least ratio' ? '' : ', but for Kalai–Smorodinsky,'} is among them, but others are missing.`
      : thinned && halted ? 'The run was stopped: every package shown can be had, but better ones may be missing.'
      : thinned ? thinnedWords(many)
      : halted ? 'The run was stopped: the frontier and what is chosen from it are whole, but the packages that would give every side enough were not counted.' : null,
  }
}

function joined(one: Float64Array, other: Float64Array): Float64Array {
  const both = new Float64Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
