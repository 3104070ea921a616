import type { Picks } from '../packages/packageModel.ts'
import type { Worths } from './worthsOf.ts'

/** What each alternative gives each side more than what a package picks on its issue, laid out as the worths are. */
export function gainsFrom({ offsets, worths }: Worths, picks: Picks): readonly Float64Array[] {
  return worths.map((worth) => {
    const gains = Float64Array.from(worth)
    for (const [issue, alternative] of picks.entries()) {
      const base = worth[offsets[issue]! + alternative]!
      for (let at = offsets[issue]!; at < offsets[issue + 1]!; at++) gains[at]! -= base
    }
    return gains
  })
}
