import type { PackageIssue } from './packageModel.ts'

/** Where the alternatives of each issue begin when all are laid in one row, and at the end how many there are: alternative `a` of issue `i` stands at `offsets[i] + a`. */
export function offsetsOf(issues: readonly PackageIssue[]): Int32Array {
  const offsets = new Int32Array(issues.length + 1)
  for (const [i, { alternatives }] of issues.entries()) offsets[i + 1] = offsets[i]! + alternatives.length
  return offsets
}
