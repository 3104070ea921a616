import type { PackageModel } from '../packages/packageModel.ts'
import type { SolveOptions } from '../packages/solveOptions.ts'
import { unitsOf } from '../packages/unitsOf.ts'
import { worthsOf } from '../proposals/worthsOf.ts'
import type { Refusal } from '../refusal.ts'
import type { Finding } from './finding.ts'
import { solveFrontier } from './solveFrontier.ts'

/** Whether a finding about the frontier or about what is chosen from it holds by the likely numbers, ties told as a solution tells them. */
export function chosenExactly(model: PackageModel, finding: Finding, options: SolveOptions): boolean | Refusal {
  const solution = solveFrontier(model, options)
  if ('refused' in solution) return solution
  if (solution.partial !== null) return { refused: solution.partial, conflict: [] }
  const worths = worthsOf(model)
  const own = unitsOf(worths, finding.picks)
  const among = finding.of === 'solution' ? solution[finding.concept] : solution.pareto
  return among.some(({ picks }) => unitsOf(worths, picks).every((units, side) => Math.abs(units - own[side]!) <= worths.close[side]!))
}
