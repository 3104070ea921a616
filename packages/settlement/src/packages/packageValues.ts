import { pointsOf } from './exact/pointsOf.ts'
import type { PackageGame } from './packageGame.ts'
import type { Picks } from './packageModel.ts'
import { unitsOf } from './unitsOf.ts'

/** What a package is worth to each side, in its points. */
export function packageValues(game: Pick<PackageGame, 'scales' | 'starts' | 'worth'>, picks: Picks): readonly number[] {
  return unitsOf(game, picks).map((units, side) => pointsOf(game.scales[side]!, units))
}
