import { counterProposals, frontierDistance, logRolling, solvePackages, type CounterProposals, type FrontierDistance, type LogRoll, type PackageModel, type Picks, type Refusal } from '@travaux/settlement'

/** What could be put in the place of a package. `of`: the package, and the model by whose numbers. */
export interface BetterWorked { readonly of: { readonly model: PackageModel; readonly picks: Picks }; readonly distance: FrontierDistance; readonly counters: CounterProposals; readonly rolls: readonly LogRoll[] }

/** How far a package lies from the frontier, better ones, and trades between issues. */
export function betterWorked(model: PackageModel, picks: Picks): BetterWorked | Refusal {
  const solution = solvePackages(model)
  if ('refused' in solution) return solution
  return { of: { model, picks }, distance: frontierDistance(model, picks, solution), counters: counterProposals(model, picks, { solution }), rolls: logRolling(model, picks, { most: 5 }) }
}
