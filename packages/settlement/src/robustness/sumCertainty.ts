import type { PackageModel, Picks } from '../packages/packageModel.ts'
import { limitTest } from '../proposals/limitTest.ts'
import { offsetsOf } from '../packages/offsetsOf.ts'
import { searchChanges } from '../proposals/searchChanges.ts'
import { gainRanges } from './gainRanges.ts'

/** Partial packages looked at: about a tenth of a second. */
const budget = 1_000_000

/** Whether a possible package has the greatest sum of points, whatever the numbers: exactly, for the extremes of a sum over sides and issues are the sums of the extremes. `open` also where it is not settled within the budget. */
export function sumCertainty(model: PackageModel, picks: Picks, close: ArrayLike<number>): 'always' | 'never' | 'open' {
  const offsets = offsetsOf(model.issues)
  const { low, high } = gainRanges(model, picks)
  const added = (gains: readonly Float64Array[]): Float64Array => Float64Array.from({ length: offsets.at(-1)! }, (_, at) => gains.reduce((sum, own) => sum + own[at]!, 0))
  const [least, most] = [added(low), added(high)]
  const grain = Array.from(close).reduce((sum, own) => sum + own, 0)
  let [always, never] = [true, false]
  const { whole } = searchChanges({ offsets, from: picks, gains: [most], floors: [grain], keep: new Set(), allows: limitTest(model), budget }, (at, gained) => {
    if (gained[0]! <= grain) return 'on'
    always = false
    never = at.reduce((sum, alternative, issue) => sum + least[offsets[issue]! + alternative]!, 0) > grain
    return never ? 'end' : 'on'
  })
  return never ? 'never' : whole && always ? 'always' : 'open'
}
