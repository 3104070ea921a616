import type { Finding, PackageModel, Picks } from '@travaux/settlement'
import { allPicks, isFeasible } from '../packages/literalPackages.ts'
import { literalWorth } from '../proposals/literalProposals.ts'

/** Whether something found is so by the likely numbers, as its definition has it, over all packages; of ways of picking, Nash’s and the greatest sum. */
export function literalFinding(model: PackageModel): (finding: Finding) => boolean {
  const all = allPicks(model).filter((picks) => isFeasible(model, picks)).map((picks) => literalWorth(model, picks))
  const stated = model.sides.map(({ reservation }) => reservation === null ? null : Math.round(reservation.likely * 10_000))
  const disagreement = stated.map((units, side) => units ?? Math.min(...all.map((worth) => worth[side]!)))
  const dominates = (by: readonly number[], than: readonly number[]): boolean => by.every((units, side) => units >= than[side]!) && by.some((units, side) => units > than[side]!)
  const sum = (worth: readonly number[]): number => worth.reduce((so, units) => so + units, 0)
  const agrees = (worth: readonly number[]): boolean => worth.every((units, side) => units >= disagreement[side]!)
  const product = (worth: readonly number[]): bigint => worth.reduce((so, units, side) => so * BigInt(units - disagreement[side]!), 1n)
  const gains = (picks: Picks, than: Picks): number[] => {
    const before = literalWorth(model, than)
    return literalWorth(model, picks).map((units, side) => units - before[side]!)
  }
  return (finding) => {
    const { picks } = finding
    const own = literalWorth(model, picks)
    switch (finding.of) {
      case 'possible': return isFeasible(model, picks)
      case 'agreement': return own.every((units, side) => stated[side] === null || units >= stated[side]!)
      case 'better': return gains(picks, finding.than)[finding.side]! > 0
      case 'dominates': return dominates(gains(picks, finding.than), own.map(() => 0))
      case 'frontier': return isFeasible(model, picks) && !all.some((worth) => dominates(worth, own))
      case 'solution': {
        if (!isFeasible(model, picks) || all.some((worth) => dominates(worth, own))) return false
        if (finding.concept === 'utilitarian') return all.every((worth) => sum(worth) <= sum(own))
        return agrees(own) && all.every((worth) => !agrees(worth) || product(worth) <= product(own))
      }
    }
  }
}
