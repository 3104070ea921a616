import type { PackageModel, Picks } from '@travaux/settlement'

/** The package of that number, as `packageNumber` counts; null where there is none of it. `number`: digits, as an address has them. */
export function picksNumbered({ issues }: Pick<PackageModel, 'issues'>, number: string): Picks | null {
  if (!/^[1-9]\d{0,99}$/u.test(number)) return null
  let rest = BigInt(number) - 1n
  const picks: number[] = []
  for (const { alternatives } of issues.toReversed()) {
    const radix = BigInt(alternatives.length)
    picks.push(Number(rest % radix))
    rest /= radix
  }
  return rest === 0n ? picks.toReversed() : null
}
