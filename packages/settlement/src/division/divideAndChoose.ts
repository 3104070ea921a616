import type { Refusal } from '../refusal.ts'
import type { Division } from './division.ts'
import type { DivisionModel } from './divisionModel.ts'
import { divisionShown } from './divisionShown.ts'
import { Rational } from './rational.ts'
import { refuseDivision } from './refuseDivision.ts'

const zero = new Rational(0n)
const one = new Rational(1n)
/** Sums of whole items that are kept at once; 18 items that never add up to the same make as many. */
const mostSums = 2 ** 18

/**
 * Divide and choose: one side makes two lots, the other takes the one it likes better, the first gets the other lot. The divider makes the cut that guarantees it
 * most whichever lot is taken, knowing nothing of the chooser: two lots as nearly alike as it can by its own points. At most one item that can be divided is cut.
 *
 * Exact: of the whole items all sums that some of them have are kept, the nearest to half is taken (Bellman's subset sums), the divisible ones fill up the
 * smaller lot. O(items · sums); with more than 2^18 different sums a sentence. Where both lots are worth the same to the chooser it takes the first.
 */
export function divideAndChoose(model: DivisionModel): Division | Refusal {
  const refusal = refuseDivision({ ...model, method: 'divide-and-choose' })
  if (refusal !== null) return refusal
  const { sides, items, divider } = model
  const points = model.points.map((own) => own.map((each) => Rational.of(each)))
  const [own, others] = [points[divider], points[1 - divider]] as [readonly Rational[], readonly Rational[]]
  const wanted = items.map((_, item) => points.some((side) => side[item]!.compare(zero) > 0))
  const whole = items.flatMap(({ divisible }, item) => (!divisible && wanted[item] ? [item] : []))
  const lot = nearestHalf(whole.map((item) => own[item]!))
  if (lot === null) return { refused: `${whole.length} items that cannot be divided add up to more than ${mostSums.toLocaleString('en')} different sums for ${sides[divider]}; let some of them be divided, or give rounder points.`, conflict: whole.map((item) => items[item]?.name ?? '') }

  const first = items.map(() => zero)
  for (const at of lot) first[whole[at]!] = one
  const value = (share: readonly Rational[]) => Rational.sum(own.map((each, item) => each.times(share[item]!)))
  const rest = () => first.map((part, item) => (wanted[item] ? one.minus(part) : zero))
  // Every divisible item is in the second lot until the first is filled up with it; the greater part of the whole items is there too.
  let split: number | null = null
  for (const [item, { divisible }] of items.entries()) {
    if (!divisible || !wanted[item]) continue
    const short = value(rest()).minus(value(first)).times(new Rational(1n, 2n))
    if (short.compare(zero) <= 0) break
    const all = own[item]!
    const part = all.compare(short) <= 0 ? one : short.over(all)
    first[item] = part
    if (part.compare(one) < 0) split = item
  }
  const lots = [first, rest()] as const
  const worth = lots.map((share) => Rational.sum(others.map((each, item) => each.times(share[item]!)))) as [Rational, Rational]
  const taken = worth[1].compare(worth[0]) > 0 ? 1 : 0
  const chooser = 1 - divider
  const shares = sides.map((_, side) => lots[side === chooser ? taken : 1 - taken] as readonly Rational[])
  const shown = divisionShown(points, shares, items.map(({ divisible }) => divisible))
  const named = (share: readonly Rational[]) => items.flatMap(({ name }, item) => (share[item]!.equals(zero) ? [] : [share[item]!.equals(one) ? name : `${share[item]} of ${name}`])).join(', ') || 'nothing'
  const guaranteed = value(lots[0]).compare(value(lots[1])) < 0 ? value(lots[0]) : value(lots[1])
  return {
    method: 'divide-and-choose', points: shown.worth.map((row, side) => row[side]!), shares, split, payments: null, scaledTo: null,
    steps: [
      ...items.flatMap(({ name }, item) => (wanted[item] ? [] : [`Neither side puts points on ${name}, which stays undivided.`])),
      `${sides[divider]} makes two lots: ${named(lots[0])}, worth ${value(lots[0])} to it; and ${named(lots[1])}, worth ${value(lots[1])}. So it is sure of ${guaranteed}, and no other cut makes it sure of more.`,
      `${sides[chooser]} takes ${named(lots[taken])}, worth ${worth[taken]} to it${worth[0].equals(worth[1]) ? ', as the other lot is' : `; the other lot is worth ${worth[1 - taken]}`}.`,
    ],
    shown,
  }
}

/** The places of values that add up to as near to half of all as any do, from below; null where there are too many sums to keep. */
function nearestHalf(values: readonly Rational[]): readonly number[] | null {
  // The least common multiple of all denominators makes them whole numbers.
  const scale = values.reduce((by, { bottom }) => by * new Rational(by, bottom).bottom, 1n)
  const whole = values.map(({ top, bottom }) => top * (scale / bottom))
  const total = whole.reduce((sum, each) => sum + each, 0n)
  // Each sum with the item that made it and the sum before: the lot is read back along these.
  const sums = new Map<bigint, { readonly item: number; readonly before: bigint } | null>([[0n, null]])
  for (const [item, each] of whole.entries()) {
    if (each === 0n) continue
    // Those there are without this item: it is in no lot twice.
    const without = [...sums.keys()]
    for (const before of without) {
      const sum = before + each
      if (sum * 2n <= total && !sums.has(sum)) sums.set(sum, { item, before })
    }
    if (sums.size > mostSums) return null
  }
  let best = 0n
  for (const sum of sums.keys()) if (sum > best) best = sum
  const lot: number[] = []
  for (let step = sums.get(best); step != null; step = sums.get(step.before)) lot.push(step.item)
  return lot.toReversed()
}
