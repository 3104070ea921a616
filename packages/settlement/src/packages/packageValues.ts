import { pointsOf } from './exact/pointsOf.ts'
import type { PackageGame } from './packageGame.ts'
import type { Picks } from './packageModel.ts'

/** What a package is worth to each side, in its points. */
export function packageValues({ scales, starts, worth }: PackageGame, picks: Picks): readonly number[] {
  return scales.map((scale, side) => pointsOf(scale, picks.reduce((sum, pick, issue) => sum + worth[side]![starts[issue]! + pick]!, 0)))
}
