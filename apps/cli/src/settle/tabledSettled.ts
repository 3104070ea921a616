import { compilePackages, counterProposals, frontierDistance, logRolling, packageProposalSentences, packageTradeSentences, packageValues, whyOut, type Grounds, type PackageModel, type PackageSolution, type Picks } from '@travaux/settlement'
import { named } from './named.ts'
import type { SettledPackages } from './settled.ts'
import { wouldHold } from './wouldHold.ts'

/** Trades and packages to put in its place that are listed of a proposal, each at most. */
const most = 8

/** Each package on the table: its worth, how far it lies from the frontier, what rules it out, what could be put in its place, whether it would hold. */
export function tabledSettled(model: PackageModel, solution: PackageSolution, grounds: Grounds): SettledPackages['tabled'] {
  if (model.tabled.length === 0) return []
  const game = compilePackages(model)
  if ('refused' in game) return []
  const telling = { model, grounds }
  return model.tabled.map(({ name, by, date, picks }) => {
    const [values, limits] = [[...packageValues(game, picks)], ruledOutBy(model, picks)]
    const distance = frontierDistance(model, picks, solution)
    const counters = counterProposals(model, picks, { solution, most })
    const trades = logRolling(model, picks, { most })
    const holds = wouldHold(model, picks, grounds)
    return {
      name, by: by === null ? null : model.sides[by]!.name, date, package: named(model, picks), values,
      onFrontier: limits.length > 0 || solution.partial !== null ? null : distance.onFrontier, ruledOutBy: limits,
      left: distance.left.map(({ points }) => points), dominatedBy: distance.dominatedBy.length,
      counters: counters.proposals.map((each) => ({ kind: each.kind, package: named(model, each.picks), values: [...each.values], gains: [...each.gains] })), countersWhole: counters.whole,
      trades: trades.map((each) => ({ package: named(model, each.picks), values: [...each.values], gains: [...each.gains] })),
      holds: holds?.holds ?? null,
      said: [...[...packageProposalSentences(telling, `“${name}”`, picks, distance, counters), ...packageTradeSentences(telling, trades)].map(({ text }) => text), ...holds?.said ?? []],
    }
  })
}

/** The names of the limits that a package does not keep to. */
function ruledOutBy(model: PackageModel, picks: Picks): string[] {
  const { redLines, linkages } = whyOut(model, picks)
  return [...redLines.map((at) => model.redLines[at]!.name), ...linkages.map((at) => model.linkages[at]!.name)]
}
