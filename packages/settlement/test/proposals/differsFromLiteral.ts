import { counterProposals, frontierDistance, logRolling, solvePackages, type CounterOptions, type Merit, type PackageModel, type PackageSolution, type Picks, type Refusal } from '@travaux/settlement'
import { isFeasible } from '../packages/literalPackages.ts'
import { isBetter, isTradeFor, literalFrontier, literalOthers, literalStakes, literalWorth, lossOf, type Beside } from './literalProposals.ts'

/** What is said of a package on the table and is not as the definitions have it; null where all is. */
export function differsFromLiteral(model: PackageModel, base: Picks, options: Pick<CounterOptions, 'for' | 'keep'>, withSolution: boolean): string | null {
  const others = literalOthers(model, base)
  const solution = solvePackages(model)
  return differsInDistance(model, base, others, solution) ?? differsInCounters(model, base, others, options, withSolution ? solution : null) ?? differsInTrades(model, base, others)
}

function differsInDistance(model: PackageModel, base: Picks, others: readonly Beside[], solution: PackageSolution | Refusal): string | null {
  if ('refused' in solution) return null
  const { pareto, disagreement, ideal } = literalFrontier(model)
  const own = literalWorth(model, base)
  const stakes = literalStakes(model)
  const ours = frontierDistance(model, base, solution)
  const dominating = pareto.filter(({ worth }) => worth.every((units, side) => units >= own[side]!) && worth.some((units, side) => units > own[side]!))
  const most = own.map((units, side) => Math.max(units, ...dominating.map(({ worth }) => worth[side]!)) - units)
  const shares = most.map((units, side) => ideal[side]! > disagreement[side]! ? units / (ideal[side]! - disagreement[side]!) : null)
  const distance = Math.max(...shares.map((share, side) => share ?? (most[side] === 0 ? 0 : most[side]! / stakes[side]!)))
  const possible = isFeasible(model, base)
  const onFrontier = possible && dominating.length === 0
  const among = new Set((dominating.length > 0 ? dominating : pareto).map(({ worth }) => worth.join()))
  const fewest = onFrontier ? 0 : Math.min(...others.filter(({ picks }) => among.has(literalWorth(model, picks).join())).map(({ changes }) => changes))
  return same('values', ours.values, own.map(points))
    ?? same('possible', [ours.possible, ours.onFrontier], [possible, onFrontier])
    ?? same('dominated by', ours.dominatedBy.map(({ picks }) => picks), dominating.map(({ picks }) => picks))
    ?? same('left', ours.left.map((left) => left.points), most.map(points))
    ?? same('shares left', ours.left.map(({ share }) => share), shares)
    ?? same('distance', [ours.distance, ours.distance === 0], [distance, dominating.length === 0])
    ?? same('nearest', [ours.nearest?.changes.length, ours.nearest?.fewest], [fewest, true])
    ?? (among.has(literalWorth(model, ours.nearest!.point.picks).join()) || onFrontier ? null : 'nearest not on the frontier')
}

function differsInCounters(model: PackageModel, base: Picks, all: readonly Beside[], options: Pick<CounterOptions, 'for' | 'keep'>, solution: PackageSolution | Refusal | null): string | null {
  const { proposals, whole } = counterProposals(model, base, { ...options, most: 1000, ...solution === null || 'refused' in solution ? {} : { solution } })
  const others = all.filter(({ picks }) => (options.keep ?? []).every((issue) => picks[issue] === base[issue]))
  const wanted = options.for === undefined ? model.sides.map((_, side) => side) : [options.for]
  if (!whole) return 'not whole'
  const seen = new Set<string>()
  for (const proposal of proposals) {
    const one = others.find(({ picks }) => picks.join() === proposal.picks.join())
    if (one === undefined) return `${proposal.picks.join()} is past a limit, or answers what is to be kept`
    const wrong = same('gains', proposal.gains, one.gains.map(points)) ?? same('shares', proposal.shares, one.shares)
      ?? same('values', proposal.values, literalWorth(model, one.picks).map(points)) ?? same('changes', proposal.changes.length, one.changes)
      ?? same('changes add up', sums(proposal.changes.map(({ gains }) => gains.map((gain) => Math.round(gain * 10_000))), model.sides.length), one.gains)
    if (wrong !== null) return wrong
    for (const merit of proposal.merits) {
      const among = candidates(model, base, proposal.kind, merit, others)
      if (!among.includes(one)) return `${proposal.kind} ${JSON.stringify(merit)}: ${proposal.picks.join()} is none`
      const score = scoreOf(merit, others)
      const better = among.find((other) => exceeds(score(other), score(one)))
      if (better !== undefined) return `${proposal.kind} ${JSON.stringify(merit)}: ${better.picks.join()} has more of it than ${proposal.picks.join()}`
      seen.add(`${proposal.kind} ${JSON.stringify(merit)}`)
    }
  }
  // What can be had is had, unless the same package stands under another kind.
  const expected: readonly (readonly ['better' | 'trade' | 'possible', Merit])[] = [
    ['better', { of: 'fewest-changes' }], ['better', { of: 'evenest' }], ...wanted.map((side) => ['better', { of: 'most', side }] as const),
    ...wanted.map((side) => ['trade', { of: 'best-rate', side }] as const),
  ]
  for (const [kind, merit] of expected) {
    if (candidates(model, base, kind, merit, others).length > 0 && !seen.has(`${kind} ${JSON.stringify(merit)}`) && !(kind === 'trade' && !isFeasible(model, base))) return `no ${kind} ${JSON.stringify(merit)}`
  }
  if (!isFeasible(model, base) && others.length > 0 && proposals.length === 0) return 'nothing possible'
  return null
}

function candidates(model: PackageModel, base: Picks, kind: 'better' | 'trade' | 'possible', merit: Merit, others: readonly Beside[]): readonly Beside[] {
  switch (kind) {
    case 'better': return others.filter(isBetter)
    case 'possible': return others
    case 'trade': return 'side' in merit ? others.filter(isTradeFor(model, base, merit.side, others)) : []
  }
}

function scoreOf(merit: Merit, others: readonly Beside[]): (one: Beside) => readonly number[] {
  switch (merit.of) {
    case 'fewest-changes': return ({ changes }) => [-changes]
    case 'evenest': return ({ shares }) => [...shares].sort((a, b) => a - b)
    case 'most': return ({ shares }) => [shares[merit.side]!]
    case 'least-loss': return (one) => [-lossOf(one)]
    case 'best-rate': {
      const free = Math.max(0, ...others.filter(isBetter).map(({ shares }) => shares[merit.side]!))
      return (one) => [(one.shares[merit.side]! - free) / lossOf(one)]
    }
  }
}

function exceeds(key: readonly number[], other: readonly number[]): boolean {
  for (const [place, value] of key.entries()) if (value !== other[place]) return value > other[place]!
  return false
}

/** By sets of two issues, for every set: whether there is a trade, and the second greatest share that a side has of the best. */
function differsInTrades(model: PackageModel, base: Picks, others: readonly Beside[]): string | null {
  const rolls = logRolling(model, base, { most: 1000 })
  const alone = (issue: number, alternative: number): readonly number[] => {
    const own = literalWorth(model, base)
    return literalWorth(model, base.map((pick, place) => place === issue ? alternative : pick)).map((units, side) => units - own[side]!)
  }
  const changed = (picks: Picks): number[] => picks.flatMap((pick, issue) => pick === base[issue] ? [] : [issue])
  const isRoll = (one: Beside): boolean => {
    const parts = changed(one.picks).map((issue) => alone(issue, one.picks[issue]!))
    if (one.gains.some((gain) => gain < 0) || !parts.every((part) => part.some((gain) => gain < 0) && part.some((gain) => gain > 0))) return false
    const gainers = one.gains.flatMap((gain, side) => gain > 0 ? [side] : [])
    return gainers.some((a) => gainers.some((b) => a !== b && parts.some((part) => part[a]! < 0 && part[b]! > 0) && parts.some((part) => part[b]! < 0 && part[a]! > 0)))
  }
  const pairs = others.filter((one) => one.changes === 2 && isRoll(one))
  const holdsPair = ({ picks }: Beside): boolean => pairs.some((pair) => changed(pair.picks).every((issue) => pair.picks[issue] === picks[issue]))
  const all = [...pairs, ...others.filter((one) => one.changes === 3 && isRoll(one) && !holdsPair(one))]
  const second = ({ shares }: Pick<Beside, 'shares'>): number => [...shares].sort((a, b) => b - a)[1]!
  const best = new Map<string, number>()
  for (const one of all) best.set(changed(one.picks).join(), Math.max(second(one), best.get(changed(one.picks).join()) ?? 0))
  for (const roll of rolls) {
    const one = all.find(({ picks }) => picks.join() === roll.picks.join())
    if (one === undefined) return `${roll.picks.join()} is no trade`
    const wrong = same('gains of a trade', roll.gains, one.gains.map(points)) ?? same('shares of a trade', roll.shares, one.shares)
      ?? same('best of its issues', second(one), best.get(changed(one.picks).join()))
      ?? same('givers', roll.changes.map(({ issue, to, givers, takers }) => [givers, takers, issue, to]), roll.changes.map(({ issue, to }) => [alone(issue, to).flatMap((gain, side) => gain < 0 ? [side] : []), alone(issue, to).flatMap((gain, side) => gain > 0 ? [side] : []), issue, to]))
    if (wrong !== null) return wrong
  }
  return same('trades', rolls.map(({ changes }) => changes.map(({ issue }) => issue).join()).sort(), [...best.keys()].sort())
}

const points = (units: number): number => units / 10_000

function sums(rows: readonly (readonly number[])[], sides: number): number[] {
  return Array.from({ length: sides }, (_, side) => rows.reduce((sum, row) => sum + row[side]!, 0))
}

function same(what: string, ours: unknown, literal: unknown): string | null {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(literal)]
  return one === other ? null : `${what}: ${one} instead of ${other}`
}
