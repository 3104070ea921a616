import { allPackages, compilePackages, limitCounts, solvePackages, whyOut, type PackageModel, type PackagePoint, type SolveOptions } from '@travaux/settlement'
import { allPicks, isFeasible, keeps, literalPackages, type Literal } from './literalPackages.ts'

/** What of a model's solution is not as the definitions have it, in a few words; null where all is. */
export function differsFromLiteral(model: PackageModel, options: SolveOptions = {}): string | null {
  const { at = 'likely', disagreement = 'reservation' } = options
  const counted = differsInCounts(model)
  if (counted !== null) return counted
  const solution = solvePackages(model, options)
  const all = allPicks(model)
  if ('refused' in solution) {
    if (all.some((picks) => isFeasible(model, picks))) return `refused, though packages are left: ${solution.refused}`
    return differsInConflict(model, solution.conflict)
  }
  const literal = literalPackages(model, at, disagreement)
  const { zopa } = solution
  const [first] = literal.zopa
  const differences = [
    solution.exact ? null : 'not exact',
    solution.partial,
    same('count', Number(solution.count), literal.count),
    same('feasible', Number(solution.feasible), literal.feasible.length),
    same('disagreement', solution.disagreement, literal.disagreement.map(points)),
    same('pareto', solution.pareto.map(shown), literal.pareto.map(literally)),
    same('nash', solution.nash.map(shown), literal.nash.map(literally)),
    same('Kalai–Smorodinsky', solution.kalaiSmorodinsky.map(shown), (solution.kalaiSmorodinskyBy === 'least ratio' ? literal.leastRatio : literal.equalRatios).map(literally)),
    same('egalitarian', solution.egalitarian.map(shown), literal.egalitarian.map(literally)),
    same('utilitarian', solution.utilitarian.map(shown), literal.utilitarian.map(literally)),
    same('leximin', solution.leximin.map(shown), literal.leximin.map(literally)),
    same('zopa', zopa.count === null ? null : Number(zopa.count), literal.zopa.length),
    same('ranges', zopa.ranges, first === undefined ? null : model.sides.map((_, side) => [Math.min(...literal.zopa.map(({ worth }) => worth[side]!)), Math.max(...literal.zopa.map(({ worth }) => worth[side]!))].map(points))),
    same('attained', zopa.attained, true),
    differsInAll(model, options, literal.feasible, literal.zopa, literal.pareto, solution.disagreement),
    differsInWhy(model, at),
  ]
  return differences.find((difference) => difference !== null) ?? null
}

function points(units: number): number {
  return units / 10_000
}

function shown({ picks, values }: PackagePoint): string {
  return `${picks.join()}: ${values.join()}`
}

function literally({ picks, worth }: Literal): string {
  return `${picks.join()}: ${worth.map(points).join()}`
}

function same(what: string, ours: unknown, literal: unknown): string | null {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(literal)]
  return one === other ? null : `${what}: ${one} instead of ${other}`
}

function differsInConflict(model: PackageModel, conflict: readonly string[]): string | null {
  const limits = [...model.redLines, ...model.linkages].filter(({ held }) => held)
  const named = conflict.map((name) => limits.find((limit) => limit.name === name)!)
  const left = (some: readonly (typeof limits)[number][]): boolean => allPicks(model).some((picks) => some.every((limit) => keeps(limit, picks)))
  if (named.includes(undefined as never)) return 'a conflict with a limit that is not held'
  if (left(named)) return `${conflict.join(', ')} leave packages`
  const fewer = subsets(limits).find((some) => some.length < named.length && !left(some))
  return fewer === undefined ? null : `${conflict.join(', ')} are not the fewest: ${fewer.map(({ name }) => name).join(', ')} leave no package`
}

function subsets<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.reduce<readonly (readonly T[])[]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]])
}

function differsInCounts(model: PackageModel): string | null {
  const all = allPicks(model)
  const limits = [...model.redLines, ...model.linkages]
  const left = (some: typeof limits): number => all.filter((picks) => some.every((limit) => keeps(limit, picks))).length
  const held = limits.filter(({ held }) => held)
  const counts = limitCounts(model)
  const expected = limits.map((limit) => ({
    alone: all.length - left([limit]),
    turned: limit.held ? left(held.filter((other) => other !== limit)) - left(held) : left(held) - left([...held, limit]),
  }))
  return same('limit counts', [counts.count, counts.feasible, counts.allHeld].map(Number), [all.length, left(held), left(limits)])
    ?? same('counts of limits', [...counts.redLines, ...counts.linkages].map(({ alone, turned }) => ({ alone: Number(alone), turned: Number(turned) })), expected)
}

function differsInAll(model: PackageModel, options: SolveOptions, feasible: readonly Literal[], zopa: readonly Literal[], pareto: readonly Literal[], disagreement: readonly number[]): string | null {
  const game = compilePackages(model, options)
  if ('refused' in game) return 'refused to compile'
  const { flags, values } = allPackages(game, disagreement)
  const picks = allPicks(model)
  const equal = (one: Literal, other: Literal): boolean => one.worth.every((units, side) => units === other.worth[side])
  for (const [i, own] of picks.entries()) {
    const one = feasible.find((literal) => literal.picks.join() === own.join())
    const flag = one === undefined ? 0 : 1 + (zopa.includes(one) ? 2 : 0) + (pareto.some((other) => equal(one, other)) ? 4 : 0)
    if (flags[i] !== flag) return `flags of ${own.join()}: ${flags[i]} instead of ${flag}`
    if (one !== undefined && one.worth.some((units, side) => points(units) !== values[side]![i])) return `values of ${own.join()}`
  }
  return null
}

/** Of the last package alone, which is as good as any. */
function differsInWhy(model: PackageModel, at: 'low' | 'likely' | 'high'): string | null {
  const picks = allPicks(model).at(-1)!
  const broken = (limits: typeof model.redLines | typeof model.linkages, held: boolean): number[] => [...limits.entries()].filter(([, limit]) => limit.held === held && !keeps(limit, picks)).map(([place]) => place)
  const why = whyOut(model, picks, { at })
  const short = model.sides.flatMap(({ weights, values, reservation }, side) => {
    const worth = picks.reduce((sum, pick, issue) => sum + Math.round(weights[issue]![at] * 100) * Math.round(values[issue]![pick]![at] * 100), 0)
    const by = reservation === null ? 0 : Math.round(reservation[at] * 10_000) - worth
    return by > 0 ? [{ side, by: points(by) }] : []
  })
  const has = (some: readonly { readonly issue: number; readonly alternative: number }[]): boolean => some.some(({ issue, alternative }) => picks[issue] === alternative)
  const waits = model.linkages.flatMap(({ tie, of, on }, linkage) => tie === 'waits-for' && has(of) ? [{ linkage, met: has(on) }] : [])
  return same('why out', why, { redLines: broken(model.redLines, true), linkages: broken(model.linkages, true), ifHeld: { redLines: broken(model.redLines, false), linkages: broken(model.linkages, false) }, short, waits })
}
