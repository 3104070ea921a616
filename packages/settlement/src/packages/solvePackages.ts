import type { Refusal } from '../refusal.ts'
import type { PackageModel } from './packageModel.ts'
import type { PackageSolution } from './packageSolution.ts'
import { packageSteps } from './packageSteps.ts'
import type { SolveOptions } from './solveOptions.ts'

/**
 * What can be agreed: the packages that no other dominates, what the bargaining solutions choose among them, and what would give every side enough. Refuses what
 * `compilePackages` refuses.
 */
export function solvePackages(model: PackageModel, options: SolveOptions = {}): PackageSolution | Refusal {
  const steps = packageSteps(model, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    options.onProgress?.(value)
  }
}
