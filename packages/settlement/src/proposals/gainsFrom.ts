import type { Picks } from '../packages/packageModel.ts'
import type { Worths } from './worthsOf.ts'

/** What each alternative gives each side more than what a package picks on its issue, laid out as the worths are. */
export function gainsFrom({ starts, worth }: Worths, picks: Picks): readonly Float64Array[] {
  return worth.map((own) => {
    const gains = Float64Array.from(own)
    for (const [issue, alternative] of picks.entries()) {
      const base = own[starts[issue]! + alternative]!
      for (let at = starts[issue]!; at < starts[issue + 1]!; at++) gains[at]! -= base
    }
    return gains
  })
}
