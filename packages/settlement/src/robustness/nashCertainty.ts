import type { Estimate, PackageModel, PackageSide, Picks } from '../packages/packageModel.ts'
import { limitTest } from '../proposals/limitTest.ts'
import { offsetsOf } from '../packages/offsetsOf.ts'
import { searchChanges } from '../proposals/searchChanges.ts'
import { gainRanges } from './gainRanges.ts'
import { marginRanges } from './marginRanges.ts'

/** Partial packages looked at: some tenths of a second. */
const budget = 250_000

/**
 * Whether a possible package has the greatest product of gains, that of gains being how far it exceeds the reservations as stated, whatever the numbers: exactly, one rival
 * after the other. The sides' numbers are apart, so the ratio of two packages' products is at its greatest where every side's ratio of gains is; and that is found by Dinkelbach's iteration
 * (1967), each step of which splits over the issues. `open` where it hangs on the numbers, and where that is not settled so: a side states no reservation, the package may leave
 * a side with nothing, or there are too many rivals. Products that differ by less than 1e-9 of themselves count as equal.
 */
export function nashCertainty(model: PackageModel, picks: Picks): 'always' | 'never' | 'open' {
  const own = marginRanges(model, picks)
  if (!own.every((margin) => margin !== null && margin[0] > 0)) return 'open'
  const ratio = (above: Picks, below: Picks): number => model.sides.reduce((product, side) => product * greatestRatio(side, above, below), 1)
  let [always, never] = [true, false]
  const floors = Float64Array.from(own, (margin) => -margin![1])
  const { whole } = searchChanges({ offsets: offsetsOf(model.issues), from: picks, gains: gainRanges(model, picks).high, floors, keep: new Set(), allows: limitTest(model), budget }, (at) => {
    const rival = [...at]
    if (always && ratio(rival, picks) > 1 + 1e-9) always = false
    if (!always) never = marginRanges(model, rival).every((margin) => margin![0] > 0) && ratio(picks, rival) < 1 - 1e-9
    return never ? 'end' : 'on'
  })
  return never ? 'never' : whole && always ? 'always' : 'open'
}

/** The greatest that what one package gains a side can be to what another gains it, which is above 0 whatever the numbers; 0 where it gains nothing. O(issues) a step, of which there are few. */
function greatestRatio({ reservation, weights, values }: PackageSide, above: Picks, below: Picks): number {
  let ratio = 0
  for (let step = 0; step < 100; step++) {
    const stated = ratio <= 1 ? reservation!.low : reservation!.high
    let [over, under] = [-stated, -stated]
    for (const [issue, alternative] of above.entries()) {
      const [own, other] = [values[issue]![alternative]!, values[issue]![below[issue]!]!]
      const [upper, lower] = alternative === below[issue] ? furthestAlike(weights[issue]!, own, ratio) : furthest(weights[issue]!, own, other, ratio)
      over += upper
      under += lower
    }
    const reached = over / under
    if (!(reached > ratio * (1 + 1e-13))) return ratio
    ratio = reached
  }
  return ratio
}

/** Where weight × (one value − ratio × another) is greatest: what it is made of. Weights are never below 0. */
function furthest(weight: Estimate, own: Estimate, other: Estimate, ratio: number): readonly [upper: number, lower: number] {
  return greater([weight.low * own.high, weight.low * other.low], [weight.high * own.high, weight.high * other.low], ratio)
}

/** The same where both packages pick alike: the value is one and the same. */
function furthestAlike(weight: Estimate, own: Estimate, ratio: number): readonly [upper: number, lower: number] {
  const value = ratio <= 1 ? own.high : own.low
  return greater([weight.low * value, weight.low * value], [weight.high * value, weight.high * value], ratio)
}

function greater(a: readonly [number, number], b: readonly [number, number], ratio: number): readonly [number, number] {
  return a[0] - ratio * a[1] >= b[0] - ratio * b[1] ? a : b
}
