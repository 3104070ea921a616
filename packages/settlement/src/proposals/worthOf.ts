import { pointsOf } from '../packages/exact/pointsOf.ts'
import type { Picks } from '../packages/packageModel.ts'
import { unitsOf } from './unitsOf.ts'
import type { Worths } from './worthsOf.ts'

/** What a package is worth to each side, in the side's own points. */
export function worthOf(worths: Worths, picks: Picks): readonly number[] {
  return unitsOf(worths, picks).map((units, side) => pointsOf(worths.scales[side]!, units))
}
