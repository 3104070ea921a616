import type { PackageModel, Picks } from '@travaux/settlement'

/** A package by names: issue → alternative. */
export function named({ issues }: PackageModel, picks: Picks): Record<string, string> {
  return Object.fromEntries(issues.map(({ name, alternatives }, i) => [name, alternatives[picks[i]!]!.name]))
}
