import { Rational } from './rational.ts'
import type { DivisionShown } from './division.ts'
import { betterDivision } from './betterDivision.ts'

/** Shows what holds of a division of two sides without money. `points[side][item]`, `shares[side][item]`, `divisible[item]`. */
export function divisionShown(points: readonly (readonly Rational[])[], shares: readonly (readonly Rational[])[], divisible: readonly boolean[]): DivisionShown {
  const worth = points.map((own) => shares.map((share) => Rational.sum(own.map((each, i) => each.times(share[i]!)))))
  const parts = points.map((own, side) => worth[side]![side]!.over(Rational.sum(own)))
  const half = new Rational(1n, BigInt(points.length))
  return {
    worth,
    envy: worth.flatMap((row, side) => row.flatMap((theirs, other) => (theirs.compare(row[side]!) > 0 ? [[side, other] as const] : []))),
    proportional: parts.every((part) => part.compare(half) >= 0),
    equitable: parts.every((part) => part.equals(parts[0]!)),
    better: betterDivision(points, shares, divisible),
  }
}
