import type { PackageModel } from '../packages/packageModel.ts'
import { limitTest } from '../proposals/limitTest.ts'
import { offsetsOf } from '../packages/offsetsOf.ts'

/**
 * The packages within the limits, in the order of their picks, the last issue turning fastest; each as the place of its picks on the first `headIssues` issues (its
 * head) and on the rest (its tail), so that a value is one sum of two. `tails[runs[head] … runs[head + 1])` are those of a head, rising. 4 bytes a package.
 */
export interface PossiblePackages {
  readonly offsets: Int32Array
  readonly headIssues: number
  readonly runs: Uint32Array
  readonly tails: Uint32Array
}

/** Null where there are more than `most` by arithmetic alone. O(issues × packages by arithmetic). */
export function possiblePackages(model: PackageModel, most: number): PossiblePackages | null {
  const sizes = model.issues.map(({ alternatives }) => alternatives.length)
  const count = sizes.reduce((product, size) => product * size, 1)
  if (count > most) return null
  let [headIssues, heads] = [0, 1]
  while (headIssues < sizes.length && heads * sizes[headIssues]! <= Math.sqrt(count)) heads *= sizes[headIssues++]!
  const [runs, tails] = [new Uint32Array(heads + 1), new Uint32Array(count)]
  const allows = limitTest(model)
  const picks = new Int32Array(sizes.length)
  let found = 0
  for (let head = 0, tail = 0; head < heads;) {
    if (allows(picks)) tails[found++] = tail
    runs[head + 1] = found
    if (++tail === count / heads) [head, tail] = [head + 1, 0]
    for (let issue = sizes.length - 1; issue >= 0 && ++picks[issue]! === sizes[issue]; issue--) picks[issue] = 0
  }
  return { offsets: offsetsOf(model.issues), headIssues, runs, tails: tails.slice(0, found) }
}
