import type { Refusal } from '../refusal.ts'
import type { Division } from './division.ts'
import type { DivisionModel } from './divisionModel.ts'
import { divisionShown } from './divisionShown.ts'
import { Rational } from './rational.ts'
import { refuseDivision } from './refuseDivision.ts'

const zero = new Rational(0n)
const one = new Rational(1n)
const hundred = new Rational(100n)

/**
 * Adjusted Winner (Brams & Taylor 1996, chapter 4) for two sides, in exact rationals. Each item first goes to the side that puts more points on it; then items go
 * over from the side that is ahead, first those on which the points differ least in ratio, the last of them in part, until both have the same number of points.
 *
 * Where the two do not spend the same number of points, each side's are scaled to 100. An item on which both put nothing stays undivided. Of items with the same
 * ratio the first in the list counts as the first side's; the points that each side ends with do not depend on that. O(n log n).
 */
export function adjustedWinner(model: DivisionModel): Division | Refusal {
  const refusal = refuseDivision({ ...model, method: 'adjusted-winner' })
  if (refusal !== null) return refusal
  const given = model.points.map((own) => own.map((each) => Rational.of(each)))
  const totals = given.map((own) => Rational.sum(own)) as [Rational, Rational]
  const scaledTo = totals[0].equals(totals[1]) ? null : hundred
  const points = scaledTo === null ? given : given.map((own, side) => own.map((each) => each.times(scaledTo).over(totals[side]!)))
  const [a, b] = points as readonly (readonly Rational[])[] as readonly [readonly Rational[], readonly Rational[]]
  const at = (own: readonly Rational[], item: number) => own[item]!

  // Those that the first side wants most, against what the second makes of them, come first: what each side gets is a beginning and an end of this order.
  const order = a.flatMap((each, i) => (each.equals(zero) && at(b, i).equals(zero) ? [] : [i])).toSorted((i, j) => at(a, j).times(at(b, i)).compare(at(a, i).times(at(b, j))))
  const first = a.map(() => zero)
  let [mine, theirs] = [zero, Rational.sum(b)]
  let split: number | null = null
  let cut = order.length
  for (const [k, item] of order.entries()) {
    const part = theirs.minus(mine).over(at(a, item).plus(at(b, item)))
    if (part.compare(one) < 0) {
      cut = k
      if (part.compare(zero) > 0) [split, first[item]] = [item, part]
      break
    }
    first[item] = one
    mine = mine.plus(at(a, item))
    theirs = theirs.minus(at(b, item))
  }
  const wanted = new Set(order)
  const shares = [first, first.map((part, i) => (wanted.has(i) ? one.minus(part) : zero))]
  const shown = divisionShown(points, shares, a.map(() => true))
  return { method: 'adjusted-winner', points: shown.worth.map((row, side) => row[side]!), shares, split, payments: null, scaledTo, steps: steps(model, { order, cut, split, first, points, totals, scaledTo }), shown }
}

interface Course { readonly order: readonly number[]; readonly cut: number; readonly split: number | null; readonly first: readonly Rational[]; readonly points: readonly (readonly Rational[])[]; readonly totals: readonly [Rational, Rational]; readonly scaledTo: Rational | null }

function steps({ sides, items }: DivisionModel, { order, cut, split, first, points, totals, scaledTo }: Course): readonly string[] {
  const [one, two] = sides as [string, string]
  const [a, b] = points as readonly (readonly Rational[])[] as readonly [readonly Rational[], readonly Rational[]]
  const named = (some: readonly number[]) => (some.length === 0 ? 'nothing' : some.toSorted((i, j) => i - j).map((i) => items[i]?.name).join(', '))
  const ahead = order.filter((i) => a[i]!.compare(b[i]!) > 0)
  const behind = order.filter((i) => !ahead.includes(i))
  const sum = (own: readonly Rational[], some: readonly number[]) => Rational.sum(some.map((i) => own[i]!))
  const unwanted = items.flatMap((_, i) => (order.includes(i) ? [] : [i]))
  // What crosses over lies between where the points turn and where they balance.
  const turn = ahead.length
  const moved = cut >= turn ? order.slice(turn, cut) : order.slice(split === null ? cut : cut + 1, turn).toReversed()
  const [from, to] = cut >= turn ? [two, one] : [one, two]
  return [
    ...(scaledTo === null ? [] : [`${one} spends ${totals[0]} points and ${two} ${totals[1]}; both are scaled to ${scaledTo}, so that each side’s whole counts the same.`]),
    ...(unwanted.length === 0 ? [] : [`Neither side puts points on ${named(unwanted)}, which ${unwanted.length === 1 ? 'stays' : 'stay'} undivided.`]),
    `At first each item is with the side that puts more points on it: ${named(ahead)} with ${one}, ${sum(a, ahead)} points; ${named(behind)} with ${two}, ${sum(b, behind)} points.`,
    ...(moved.length === 0 ? [] : [`${named(moved)} ${moved.length === 1 ? 'goes' : 'go'} over from ${from} to ${to}.`]),
    split === null ? 'No item is split.' : `${items[split]?.name} is split: ${first[split]} of it with ${one}, ${new Rational(1n).minus(first[split]!)} with ${two}.`,
  ]
}
