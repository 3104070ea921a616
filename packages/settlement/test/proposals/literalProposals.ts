import type { PackageModel, Picks } from '@travaux/settlement'
import { allPicks, isFeasible } from '../packages/literalPackages.ts'

/** A package with its worth to each side in ten-thousandths of a point, and what it is beside another, `base`. */
export interface Beside {
  readonly picks: Picks
  readonly gains: readonly number[]
  /** Of what the best and the worst package by arithmetic differ by for the side. */
  readonly shares: readonly number[]
  readonly changes: number
}

/** Worth to each side, in ten-thousandths of a point: whole numbers, for weights and values of two decimals. */
export function literalWorth({ sides }: PackageModel, picks: Picks): number[] {
  return sides.map(({ weights, values }) => picks.reduce((sum, pick, issue) => sum + Math.round(weights[issue]!.likely * 100) * Math.round(values[issue]![pick]!.likely * 100), 0))
}

/** What packages by arithmetic alone differ by for each side at most. */
export function literalStakes(model: PackageModel): number[] {
  const worths = allPicks(model).map((picks) => literalWorth(model, picks))
  return model.sides.map((_, side) => Math.max(...worths.map((worth) => worth[side]!)) - Math.min(...worths.map((worth) => worth[side]!)))
}

/** Every other package within the limits, beside `base`. */
export function literalOthers(model: PackageModel, base: Picks): Beside[] {
  const [own, stakes] = [literalWorth(model, base), literalStakes(model)]
  return allPicks(model).filter((picks) => isFeasible(model, picks) && picks.some((pick, issue) => pick !== base[issue])).map((picks) => {
    const gains = literalWorth(model, picks).map((units, side) => units - own[side]!)
    return { picks, gains, shares: gains.map((gain, side) => gain === 0 ? 0 : gain / stakes[side]!), changes: picks.filter((pick, issue) => pick !== base[issue]).length }
  })
}

export const isBetter = ({ gains }: Beside): boolean => gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0)

/** The greatest share that a side loses, 0 where none does. */
export const lossOf = ({ shares }: Beside): number => Math.max(0, ...shares.map((share) => -share))

/** A trade for a side: more for it than any package gives at nobody’s cost, and the others left with what they have without an agreement, or with what they have now where that is less. */
export function isTradeFor(model: PackageModel, base: Picks, side: number, others: readonly Beside[]): (one: Beside) => boolean {
  const own = literalWorth(model, base)
  const free = Math.max(0, ...others.filter(isBetter).map(({ gains }) => gains[side]!))
  return (one) => lossOf(one) > 0 && one.gains[side]! > free && one.gains.every((gain, other) => {
    if (other === side) return true
    const stated = model.sides[other]!.reservation
    return stated === null || own[other]! + gain >= Math.min(own[other]!, Math.round(stated.likely * 10_000))
  })
}

/** By packages within the limits: what none of them dominates, of those worth the same the first, in falling order of worth to the first side, then to the second; the least each side can have; and the most it can have where nobody has less than without an agreement, or where that cannot be, at all. */
export function literalFrontier(model: PackageModel): { readonly pareto: readonly { readonly picks: Picks; readonly worth: readonly number[] }[]; readonly disagreement: readonly number[]; readonly ideal: readonly number[] } {
  const feasible = allPicks(model).filter((picks) => isFeasible(model, picks)).map((picks) => ({ picks, worth: literalWorth(model, picks) }))
  const pareto = feasible.filter(({ worth }, i) => !feasible.some((other, j) => other.worth.every((units, side) => units >= worth[side]!) && (j < i || other.worth.some((units, side) => units > worth[side]!))))
  const disagreement = model.sides.map(({ reservation }, side) => reservation === null ? Math.min(...feasible.map(({ worth }) => worth[side]!)) : Math.round(reservation.likely * 10_000))
  const agreed = feasible.filter(({ worth }) => worth.every((units, side) => units >= disagreement[side]!))
  return {
    pareto: pareto.sort((a, b) => a.worth.reduce((so, units, side) => so !== 0 ? so : b.worth[side]! - units, 0)),
    disagreement, ideal: model.sides.map((_, side) => Math.max(...(agreed.length === 0 ? feasible : agreed).map(({ worth }) => worth[side]!))),
  }
}
