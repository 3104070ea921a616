import { solvePackages, type AllPackages, type PackageModel, type Refusal } from '@travaux/settlement'
import type { PackagesWorked } from './packagesWorked.ts'

/**
 * The same packages by other numbers, while these are dragged: the solution anew, and what every package is worth. Which packages the limits rule out is as it was, and of the other flags of
 * `before`, of the model as it `was`, nothing is said; a side that is the same object has what it had. O(packages).
 */
export function packagesAgain(model: PackageModel, before: AllPackages, was: PackageModel): PackagesWorked | Refusal {
  const solution = solvePackages(model)
  if ('refused' in solution) return solution
  return { solution, all: { count: before.count, flags: before.flags, values: model.sides.map((side, at) => (side === was.sides[at] ? before.values[at]! : sums(side, before.count))) } }
}

function sums({ weights, values }: PackageModel['sides'][number], count: number): Float64Array {
  const all = new Float64Array(count)
  let filled = 1
  // From the last issue, whose alternatives turn fastest: each earlier one repeats what is filled so far, with its own worth on top.
  for (let issue = values.length - 1; issue >= 0; issue -= 1) {
    const own = values[issue]!
    for (let alternative = own.length - 1; alternative >= 0; alternative -= 1) {
      const worth = weights[issue]!.likely * own[alternative]!.likely
      const from = alternative * filled
      for (let at = 0; at < filled; at += 1) all[from + at] = all[at]! + worth
    }
    filled *= own.length
  }
  return all
}
