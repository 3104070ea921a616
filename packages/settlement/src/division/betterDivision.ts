import { Rational } from './rational.ts'

const zero = new Rational(0n)
const one = new Rational(1n)
/** All ways to give so many whole items are tried, 65,536 of them. */
const mostWhole = 16

/**
 * Another division of the same items between two sides that gives one of them more and none less; null where there is none, which is what efficient means.
 *
 * For each way to give the items that stay whole, the first side gets what the second does not want, then of the others those that cost the second least for what
 * they bring the first (a linear programme of one constraint, which the greatest ratio first solves exactly), until it has what it had; the second gets the rest.
 * O(2^w · n), w whole items that somebody wants.
 */
export function betterDivision(points: readonly (readonly Rational[])[], shares: readonly (readonly Rational[])[], divisible: readonly boolean[]): readonly (readonly Rational[])[] | null | 'not examined' {
  const [a = [], b = []] = points
  const had = [valueOf(a, shares[0]), valueOf(b, shares[1])] as const
  const wanted = a.flatMap((each, i) => (each.compare(zero) > 0 || b[i]!.compare(zero) > 0 ? [i] : []))
  const whole = wanted.filter((i) => !divisible[i])
  if (whole.length > mostWhole) return 'not examined'
  const parts = wanted.filter((i) => divisible[i]).toSorted((i, j) => a[j]!.times(b[i]!).compare(a[i]!.times(b[j]!)))
  for (let mask = 0; mask < 2 ** whole.length; mask += 1) {
    const first = a.map(() => zero)
    whole.forEach((item, bit) => { if ((mask >> bit & 1) === 1) first[item] = one })
    let short = had[0].minus(valueOf(a, first))
    for (const item of parts) {
      const [mine, theirs] = [a[item]!, b[item]!]
      const free = theirs.equals(zero)
      if (!free && short.compare(zero) <= 0) break
      const part = free || short.compare(mine) >= 0 ? one : short.over(mine)
      first[item] = part
      short = short.minus(mine.times(part))
    }
    if (short.compare(zero) > 0) continue
    const second = a.map((_, i) => (wanted.includes(i) ? one.minus(first[i]!) : zero))
    const now = [valueOf(a, first).compare(had[0]), valueOf(b, second).compare(had[1])] as const
    if (now[0] >= 0 && now[1] >= 0 && now[0] + now[1] > 0) return [first, second]
  }
  return null
}

function valueOf(points: readonly Rational[], share: readonly Rational[] = []): Rational {
  return Rational.sum(points.map((each, i) => each.times(share[i] ?? zero)))
}
