import type { Refusal } from '../refusal.ts'
import type { Division } from './division.ts'
import type { DivisionModel } from './divisionModel.ts'
import { Rational } from './rational.ts'
import { refuseDivision } from './refuseDivision.ts'

const zero = new Rational(0n)
const one = new Rational(1n)

/**
 * The procedure of sealed bids (Knaster, in Steinhaus 1948): each side bids money for each item, the highest bid gets it whole, and money makes it fair. Each side's
 * fair share is an equal part of what all the items are worth to it; who got more pays the difference in, who got less takes it out, and what is left over goes to
 * all in equal parts. Of equal bids the first side's in the list gets the item. Any number of sides, exact. O(sides² · items).
 */
export function sealedBids(model: DivisionModel): Division | Refusal {
  const refusal = refuseDivision({ ...model, method: 'sealed-bids' })
  if (refusal !== null) return refusal
  const { sides, items } = model
  const parts = new Rational(1n, BigInt(sides.length))
  const bids = model.points.map((own) => own.map((each) => Rational.of(each)))
  const winner = items.map((_, item) => bids.reduce((best, own, side) => (own[item]!.compare(bids[best]![item]!) > 0 ? side : best), 0))
  const wanted = items.map((_, item) => bids.some((own) => own[item]!.compare(zero) > 0))
  const shares = sides.map((_, side) => items.map((_, item) => (wanted[item] && winner[item] === side ? one : zero)))
  const worthOf = (side: number, other: number) => Rational.sum(items.map((_, item) => bids[side]![item]!.times(shares[other]![item]!)))
  const fair = bids.map((own) => Rational.sum(own).times(parts))
  const received = sides.map((_, side) => worthOf(side, side))
  const surplus = received.reduce((sum, each, side) => sum.plus(each).minus(fair[side]!), zero).times(parts)
  const points = fair.map((each) => each.plus(surplus))
  const payments = received.map((each, side) => each.minus(points[side]!))
  const worth = sides.map((_, side) => sides.map((_, other) => worthOf(side, other).minus(payments[other]!)))
  const more = points.map((each, side) => each.minus(fair[side]!))
  return {
    method: 'sealed-bids', points, shares, split: null, payments, scaledTo: null,
    steps: [
      ...items.map(({ name }, item) => (wanted[item] ? `${name} goes to ${sides[winner[item]!]}, whose bid of ${bids[winner[item]!]?.[item]} is ${bids.filter((own) => own[item]!.equals(bids[winner[item]!]![item]!)).length > 1 ? 'the first of the highest' : 'the highest'}.` : `Nobody bids for ${name}, which stays undivided.`)),
      ...sides.map((side, i) => `${side}: the fair share is ${fair[i]}, what it got is worth ${received[i]}, and it ${payments[i]!.compare(zero) < 0 ? `is paid ${zero.minus(payments[i]!)}` : `pays ${payments[i]}`}.`),
      `Every side ends with ${surplus} above its fair share.`,
    ],
    shown: {
      worth,
      envy: worth.flatMap((row, side) => row.flatMap((theirs, other) => (theirs.compare(row[side]!) > 0 ? [[side, other] as const] : []))),
      proportional: points.every((each, side) => each.compare(fair[side]!) >= 0),
      equitable: more.every((each) => each.equals(more[0]!)),
      // With money that counts alike for all, one side can be made better off and none worse just where an item is not with whom it is worth most to.
      better: efficientShares(bids, shares),
    },
  }
}

function efficientShares(bids: readonly (readonly Rational[])[], shares: readonly (readonly Rational[])[]): readonly (readonly Rational[])[] | null {
  const most = (bids[0] ?? []).map((_, item) => bids.reduce((best, own) => (own[item]!.compare(best) > 0 ? own[item]! : best), zero))
  const had = most.map((_, item) => bids.reduce((sum, own, side) => sum.plus(own[item]!.times(shares[side]![item]!)), zero))
  if (most.every((each, item) => each.equals(had[item]!))) return null
  return shares.map((own, side) => own.map((_, item) => (bids.findIndex((each) => each[item]!.equals(most[item]!)) === side ? one : zero)))
}
