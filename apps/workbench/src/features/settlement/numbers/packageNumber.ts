import type { PackageModel, Picks } from '@travaux/settlement'

/** The number of a package, from 1: packages in order of their picks, the last issue's alternatives changing fastest. */
export function packageNumber({ issues }: Pick<PackageModel, 'issues'>, picks: Picks): bigint {
  return issues.reduce((number, { alternatives }, issue) => number * BigInt(alternatives.length) + BigInt(picks[issue] ?? 0), 0n) + 1n
}
