import { bargains, type Bargains } from '../packages/bargains/bargains.ts'
import { disagreementIn } from '../packages/disagreementIn.ts'
import type { LimitDiagram } from '../packages/limits/limitDiagram.ts'
import type { PackageGame } from '../packages/packageGame.ts'
import { frontierSums } from '../packages/sums/frontierSums.ts'
import { sumBounds } from '../packages/sums/sumBounds.ts'
import { unitsOf } from '../packages/unitsOf.ts'
import { drawInUnits } from './drawInUnits.ts'
import { lastOf } from './lastOf.ts'
import type { SolveDraw, SolveDrawOptions } from './solvedDraw.ts'

/** Packages kept of a frontier. */
const most = 20_000

/**
 * Adds up the frontier of every draw along the model's limits, the same for all: some tenths of a millisecond a draw for two sides, however many packages there are. `game`
 * is the model's by its likely numbers, of which only what does not hang on numbers is used.
 */
export function solveByFrontier(game: PackageGame, diagram: LimitDiagram, { disagreement: by, kalaiSmorodinsky }: SolveDrawOptions): SolveDraw {
  return (draw) => {
    const drawn = drawInUnits(game, draw)
    const { sets, thinned } = lastOf(frontierSums(drawn, diagram, { most, stopped: () => false }))
    if (thinned) return null
    const points = sets[0]![0]!
    let chosen: Bargains | null = null
    const choose = (): Bargains => {
      const least = by === 'floor' || drawn.reservations.includes(null) ? sumBounds(drawn, diagram).map((bounds) => bounds.least[0]![0]!) : null
      return bargains(points, drawn.scales, disagreementIn(drawn.reservations, least ?? [], by), kalaiSmorodinsky)
    }
    return {
      isDominated: (picks) => isDominated(drawn, points, unitsOf(drawn, picks)),
      isChosen: (concept, picks) => {
        const own = unitsOf(drawn, picks)
        chosen ??= choose()
        return chosen[concept].some((point) => own.every((units, side) => Math.abs(points[point * own.length + side]! - units) <= drawn.scales[side]!.grain))
      },
    }
  }
}

function isDominated({ scales }: PackageGame, points: Float64Array, own: readonly number[]): boolean {
  for (let at = 0; at < points.length; at += own.length) {
    let [worse, better] = [false, false]
    for (let side = 0; side < own.length && !worse; side++) {
      const gained = points[at + side]! - own[side]!
      worse = gained < -scales[side]!.grain
      better ||= gained > scales[side]!.grain
    }
    if (better && !worse) return true
  }
  return false
}
