import type { Picks } from '../packages/packageModel.ts'
import type { Worths } from './worthsOf.ts'

/** What a package is worth to each side, in the side's units. */
export function unitsOf({ offsets, worths }: Worths, picks: Picks): readonly number[] {
  return worths.map((worth) => picks.reduce((sum, alternative, issue) => sum + worth[offsets[issue]! + alternative]!, 0))
}
