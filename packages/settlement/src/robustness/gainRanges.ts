import type { PackageModel, Picks } from '../packages/packageModel.ts'
import { offsetsOf } from '../packages/offsetsOf.ts'
import { productRange } from './productRange.ts'

/**
 * From the least to the most that each alternative can give a side more than what a package picks on its issue, whatever the numbers within their ranges:
 * `low[side][offsets[issue] + alternative]`, likewise `high`. Exact: on one issue it is weight × (value − value), which takes its extremes at the ends of the ranges;
 * what both packages pick cancels; and as no two issues share a number, the extremes of a sum are the sums of the extremes.
 */
export function gainRanges({ issues, sides }: PackageModel, picks: Picks): { readonly low: readonly Float64Array[]; readonly high: readonly Float64Array[] } {
  const offsets = offsetsOf(issues)
  const [low, high] = [sides.map(() => new Float64Array(offsets.at(-1)!)), sides.map(() => new Float64Array(offsets.at(-1)!))]
  for (const [s, { weights, values }] of sides.entries()) {
    for (const [issue, own] of values.entries()) {
      const base = own[picks[issue]!]!
      for (const [alternative, value] of own.entries()) {
        if (alternative === picks[issue]) continue
        const [least, most] = productRange(weights[issue]!, { low: value.low - base.high, high: value.high - base.low })
        low[s]![offsets[issue]! + alternative] = least
        high[s]![offsets[issue]! + alternative] = most
      }
    }
  }
  return { low, high }
}
