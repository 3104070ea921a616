import { conventionsIn } from './conventionsIn.ts'
import { disagreementIn } from './disagreementIn.ts'
import { tieFloor } from './exact/tieFloor.ts'
import type { PackageGame } from './packageGame.ts'
import type { Picks } from './packageModel.ts'
import { paretoFrontier } from './pareto/paretoFrontier.ts'
import { chosenOfMany } from './programmes/chosenOfMany.ts'
import { frontierOfTwo } from './programmes/frontierOfTwo.ts'
import type { ProgrammeSolver } from './programmes/programmeSolver.ts'
import { sideForms } from './programmes/sideForms.ts'
import { solveProgramme } from './programmes/solveProgramme.ts'
import type { PackageProgress } from './progress.ts'
import type { FrontierFound } from './solutionOf.ts'
import type { SolveOptions } from './solveOptions.ts'
import { unitsOf } from './unitsOf.ts'

/** Seconds for one programme. What takes longer is said not to be known. */
const seconds = 30

/**
 * Finds the frontier by mixed-integer programmes, where red lines and linkages are too entangled for a diagram (`found` is null), or where a frontier has more packages
 * than could be kept (`found` is what there is): for two sides the whole of it, for more the packages that the solutions choose.
 */
export function* byProgrammes(game: PackageGame, solver: ProgrammeSolver, options: SolveOptions, found: FrontierFound | null): Generator<PackageProgress, FrontierFound> {
  const { sides, scales, reservations } = game
  const { stopped = () => false } = options
  const { disagreementBy, kalaiSmorodinskyBy } = conventionsIn(options)
  const forms = sideForms(game)
  const lowestWhere = (side: number, floors: readonly number[]): number | null => {
    const answer = solveProgramme(game, solver, { cells: forms.cells[side]!.map((own) => -own), free: [] }, floors.map((floor, of) => ({ cells: forms.cells[of]!, free: [], atLeast: floor / forms.step[of]! - 0.25 })), seconds)
    return typeof answer === 'string' ? null : unitsOf(game, answer.picks)[side]!
  }
  const lowest = reservations.map((stated, side) => stated !== null && disagreementBy === 'reservation' ? 0 : found === null ? lowestWhere(side, []) ?? 0 : found.disagreement[side]!)
  const disagreement = found?.disagreement ?? disagreementIn(reservations, lowest, disagreementBy)

  const { picks, whole } = sides === 2 ? yield* frontierOfTwo(game, solver, seconds, stopped) : yield* chosenOfMany(game, solver, disagreement, seconds, stopped)
  const known: Picks[] = [...picks]
  if (found !== null) for (let point = 0; point < found.frontier.length / sides; point++) known.push(found.picksOf(point))
  const values = Float64Array.from(known.flatMap((each) => unitsOf(game, each)))
  const points = paretoFrontier(values, sides)
  const floors = scales.map((scale, side) => tieFloor(scale, disagreement[side]!))
  const some = Array.from(points).some((point) => floors.every((floor, side) => values[point * sides + side]! >= floor))
  const least = some && !stopped() ? floors.map((_, side) => lowestWhere(side, floors)) : null
  return {
    fine: forms.step.every((step) => step === 1),
    feasible: found?.feasible ?? null,
    disagreement,
    disagreementBy,
    kalaiSmorodinskyBy,
    frontier: Float64Array.from({ length: points.length * sides }, (_, at) => values[points[Math.floor(at / sides)]! * sides + at % sides]!),
    picksOf: (point) => known[points[point]!]!,
    zopa: { count: found?.zopa.count ?? null, least: least === null || least.includes(null) ? null : Float64Array.from(least as number[]) },
    method: 'mixed-integer programming',
    partial: sides === 2 && whole ? null
      : whole ? `The frontier of ${sides} sides has more packages than were kept (${points.length.toLocaleString('en')} are): what Nash, Kalai–Smorodinsky, the egalitarian and the utilitarian solution choose is among them, but others are missing.`
      : stopped() ? 'The run was stopped: every package shown can be had, but better ones may be missing.'
      : 'Some programmes took too long: every package shown can be had, but better ones may be missing.',
  }
}
