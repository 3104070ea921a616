import type { PackageLinkage, PackageModel, Pick, Picks, RedLine } from '@travaux/settlement'

/** A package with its worth to each side, in ten-thousandths of a point: whole numbers, for weights and values of two decimals. */
export interface Literal { readonly picks: Picks; readonly worth: readonly number[] }

export interface LiteralSolution {
  readonly count: number
  readonly feasible: readonly Literal[]
  readonly disagreement: readonly number[]
  readonly pareto: readonly Literal[]
  readonly nash: readonly Literal[]
  readonly leastRatio: readonly Literal[]
  readonly equalRatios: readonly Literal[]
  readonly egalitarian: readonly Literal[]
  readonly utilitarian: readonly Literal[]
  readonly leximin: readonly Literal[]
  readonly zopa: readonly Literal[]
}

/** Every definition as it is written, over all packages, one after the other. Slow, and nothing else. */
export function literalPackages(model: PackageModel, at: 'low' | 'likely' | 'high', disagreementBy: 'reservation' | 'floor'): LiteralSolution {
  const all = allPicks(model)
  const feasible = all.filter((picks) => isFeasible(model, picks)).map((picks): Literal => ({ picks, worth: worthOf(model, picks, at) }))
  const disagreement = model.sides.map(({ reservation }, side) => {
    const least = Math.min(...feasible.map(({ worth }) => worth[side]!))
    if (reservation === null) return least
    const stated = Math.round(reservation[at] * 10_000)
    return disagreementBy === 'floor' ? Math.max(stated, least) : stated
  })
  const pareto = distinct(feasible.filter((one) => !feasible.some((other) => dominates(other, one))))
  const zopa = feasible.filter(({ worth }) => worth.every((units, side) => units >= disagreement[side]!))
  const agreed = pareto.filter((one) => zopa.includes(one))
  const gains = ({ worth }: Literal): number[] => worth.map((units, side) => units - disagreement[side]!)
  const product = (one: Literal): bigint => gains(one).reduce((so, gain) => so * BigInt(gain), 1n)
  const sum = ({ worth }: Literal): number => worth.reduce((so, units) => so + units, 0)
  const ideal = (among: readonly Literal[]): number[] => disagreement.map((units, side) => Math.max(0, ...among.map(({ worth }) => worth[side]! - units)))
  const apart = (one: Literal): Ratio => {
    const ratios = risingRatios(gains(one), ideal(feasible))
    return ratios.length === 0 ? [0n, 1n] : less(ratios.at(-1)!, ratios[0]!)
  }
  return {
    count: all.length, feasible, disagreement, pareto, zopa,
    nash: agreed.filter((one) => agreed.every((other) => product(one) >= product(other))),
    leastRatio: agreed.filter((one) => agreed.every((other) => lexicographic(risingRatios(gains(one), ideal(zopa)), risingRatios(gains(other), ideal(zopa)), compareRatios) >= 0)),
    equalRatios: agreed.filter((one) => agreed.every((other) => compareRatios(apart(one), apart(other)) <= 0)),
    egalitarian: agreed.filter((one) => agreed.every((other) => Math.min(...gains(one)) >= Math.min(...gains(other)))),
    utilitarian: pareto.filter((one) => pareto.every((other) => sum(one) >= sum(other))),
    leximin: agreed.filter((one) => agreed.every((other) => lexicographic(gains(one).sort((a, b) => a - b), gains(other).sort((a, b) => a - b), (a, b) => a - b) >= 0)),
  }
}

/** In the order of picks: the last issue's turn fastest. */
export function allPicks(model: PackageModel): Picks[] {
  return model.issues.reduce<number[][]>((all, { alternatives }) => all.flatMap((picks) => alternatives.map((_, alternative) => [...picks, alternative])), [[]])
}

export function keeps(limit: RedLine | PackageLinkage, picks: Picks): boolean {
  const has = (some: readonly Pick[]): boolean => some.some(({ issue, alternative }) => picks[issue] === alternative)
  if ('rule' in limit) return limit.rule === 'excludes' ? !has(limit.picks) : has(limit.picks)
  if (limit.tie === 'requires') return !has(limit.of) || has(limit.on)
  return limit.tie === 'waits-for' || !has(limit.of) || !has(limit.on)
}

export function isFeasible(model: PackageModel, picks: Picks): boolean {
  return [...model.redLines, ...model.linkages].every((limit) => !limit.held || keeps(limit, picks))
}

function worthOf(model: PackageModel, picks: Picks, at: 'low' | 'likely' | 'high'): number[] {
  return model.sides.map(({ weights, values }) => picks.reduce((sum, pick, issue) => sum + Math.round(weights[issue]![at] * 100) * Math.round(values[issue]![pick]![at] * 100), 0))
}

function dominates(one: Literal, other: Literal): boolean {
  return one.worth.every((units, side) => units >= other.worth[side]!) && one.worth.some((units, side) => units > other.worth[side]!)
}

/** Of packages worth the same the first, in falling order of worth to the first side, then to the second, and so on. */
function distinct(packages: readonly Literal[]): Literal[] {
  return packages.filter((one, i) => !packages.slice(0, i).some((other) => other.worth.every((units, side) => units === one.worth[side]))).sort((a, b) => lexicographic(b.worth, a.worth, (x, y) => x - y))
}

type Ratio = readonly [bigint, bigint]

/** Of those sides alone that can gain something. */
function risingRatios(gains: readonly number[], ideal: readonly number[]): Ratio[] {
  return gains.flatMap((gain, side): Ratio[] => ideal[side] === 0 ? [] : [[BigInt(gain), BigInt(ideal[side]!)]]).sort(compareRatios)
}

function compareRatios([a, b]: Ratio, [c, d]: Ratio): number {
  const [one, other] = [a * d, c * b]
  return one < other ? -1 : one > other ? 1 : 0
}

function less([a, b]: Ratio, [c, d]: Ratio): Ratio {
  return [a * d - c * b, b * d]
}

function lexicographic<T>(one: readonly T[], other: readonly T[], compare: (a: T, b: T) => number): number {
  for (const [i, score] of one.entries()) if (compare(score, other[i]!) !== 0) return compare(score, other[i]!)
  return 0
}
