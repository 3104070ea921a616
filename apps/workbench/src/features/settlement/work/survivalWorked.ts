import { solutionConcepts, solvePackages, surviving, type Finding, type PackageModel, type Picks, type Refusal, type Survival } from '@travaux/settlement'
import { patience } from './patience.ts'

/** What is found by the likely numbers, each with how far it survives the ranges, or why that is not known. */
export interface SurvivalWorked { readonly of: { readonly model: PackageModel; readonly picks: Picks }; readonly found: readonly { readonly finding: Finding; readonly survival: Survival | Refusal }[] }

/** Of numbers drawn anew, always the same. */
export const seed = 1

/** Whether a package is agreeable and on the frontier, and whether each way of picking still picks what it picks by the likely numbers. */
export function survivalWorked(model: PackageModel, picks: Picks): SurvivalWorked | Refusal {
  const solution = solvePackages(model)
  if ('refused' in solution) return solution
  const picked = solutionConcepts.flatMap((concept): readonly Finding[] => {
    const [first] = solution[concept]
    return first === undefined ? [] : [{ of: 'solution', concept, picks: first.picks }]
  })
  const findings: readonly Finding[] = [{ of: 'agreement', picks }, { of: 'frontier', picks }, ...picked]
  const survivals = surviving(model, findings, { seed, stopped: patience(10_000) })
  return { of: { model, picks }, found: findings.map((finding, i) => ({ finding, survival: survivals[i]! })) }
}
