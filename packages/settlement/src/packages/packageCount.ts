import type { PackageIssue } from './packageModel.ts'

/** Packages by arithmetic alone: the product of what each issue has of alternatives. */
export function packageCount(issues: readonly Pick<PackageIssue, 'alternatives'>[]): bigint {
  return issues.reduce((product, { alternatives }) => product * BigInt(alternatives.length), 1n)
}
