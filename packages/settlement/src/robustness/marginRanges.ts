import type { PackageModel, Picks } from '../packages/packageModel.ts'
import { productRange } from './productRange.ts'

/** From the least to the most by which a package can be worth more to each side than its reservation, whatever the numbers; null where nobody states one. Exact, as `gainRanges` is. */
export function marginRanges({ sides }: PackageModel, picks: Picks): readonly (readonly [low: number, high: number] | null)[] {
  return sides.map(({ reservation, weights, values }) => {
    if (reservation === null) return null
    let [low, high] = [-reservation.high, -reservation.low]
    for (const [issue, alternative] of picks.entries()) {
      const [least, most] = productRange(weights[issue]!, values[issue]![alternative]!)
      low += least
      high += most
    }
    return [low, high]
  })
}
