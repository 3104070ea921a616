import type { PackageModel, Picks } from '../packages/packageModel.ts'
import type { PackageSolution } from '../packages/packageSolution.ts'
import type { Change } from './change.ts'
import { changesBetween } from './changesBetween.ts'
import { gainsFrom } from './gainsFrom.ts'
import { limitTest } from './limitTest.ts'
import { pointsGained } from './pointsGained.ts'
import { searchChanges } from './searchChanges.ts'
import { unitsOf } from '../packages/unitsOf.ts'
import { packageValues } from '../packages/packageValues.ts'
import { worthsOf, type Worths } from './worthsOf.ts'

/** A package to put in place of another; it keeps every red line and every linkage that holds. */
export interface CounterProposal {
  /** `better`: some side gains, none loses. `trade`: a side gains at the least cost to the others. `possible`: what it answers is past a limit, and this is not. */
  readonly kind: 'better' | 'trade' | 'possible'
  readonly merits: readonly Merit[]
  readonly picks: Picks
  readonly values: readonly number[]
  readonly changes: readonly Change[]
  /** What each side gains by it, in its own points and as a share of its stake (see `counterProposals`); below 0 where it loses. */
  readonly gains: readonly number[]
  readonly shares: readonly number[]
}

/**
 * What it is best at among its kind. Of those that are better: changing the fewest issues; the least share gained being greatest, then the second least, and so on;
 * the most for one side. Of trades: the most share gained for one side, beyond what it can have at nobody’s cost, by the greatest share another loses; the least loss; the most
 * for the side. Of the possible: the fewest issues.
 */
export type Merit = { readonly of: 'fewest-changes' | 'evenest' } | { readonly of: 'most' | 'best-rate' | 'least-loss'; readonly side: number }

export interface CounterOptions {
  /** The side to be helped: what is better is looked for with its gain first, and trades are its alone. Otherwise each side's best trade is given. */
  readonly for?: number
  /** Issues, by their places, whose answers are not to be touched. */
  readonly keep?: readonly number[]
  /** Of the same model: its frontier takes the place of most of the search, which makes the answer fast, and whole where packages are too many to look through. */
  readonly solution?: PackageSolution
  /** At most so many; 8. */
  readonly most?: number
}

/** `whole`: nothing better than what is named by its merit exists; false where the search was cut short, which looks at few changes first. */
export interface CounterProposals { readonly proposals: readonly CounterProposal[]; readonly whole: boolean }

/** Partial packages looked at by each search: some tenths of a second. */
const budget = 250_000

/**
 * Better packages than the one on the table, few and different. A side's stake, by which shares are reckoned, is what the best and the worst package by arithmetic differ
 * by for it, so that no side's points are held against another's. A trade gives its side more than any package can at nobody's cost, and leaves nobody below the likely reservation, or lower than now where that is below it already.
 */
export function counterProposals(model: PackageModel, picks: Picks, options: CounterOptions = {}): CounterProposals {
  const worths = worthsOf(model)
  const base = unitsOf(worths, picks)
  const allows = limitTest(model)
  const judge = candidateOf(worths)
  const keep = new Set(options.keep)
  const gains = gainsFrom(worths, picks)
  const search = { offsets: worths.starts, from: picks, gains, keep, allows, budget }
  const sides = model.sides.map((_, side) => side)
  const wanted = options.for === undefined ? sides : [options.for]
  const listed = (options.solution?.pareto ?? []).filter((point) => [...keep].every((issue) => point.picks[issue] === picks[issue]))
    .map((point) => judge(point.picks, unitsOf(worths, point.picks).map((units, side) => units - base[side]!), point.picks.filter((pick, issue) => pick !== picks[issue]).length))

  const better = [contest({ of: 'fewest-changes' }, ({ changes, even }) => [-changes, ...even]), contest({ of: 'evenest' }, ({ changes, even }) => [...even, -changes]),
    ...wanted.map((side) => contest({ of: 'most', side }, ({ shares, changes, even }) => [shares[side]!, ...even, -changes]))]
  // A whole frontier has every maximum but the fewest changes, which the search looks at first.
  const complete = options.solution !== undefined && options.solution.partial === null && keep.size === 0
  const betterWhole = searchChanges({ ...search, floors: worths.close.map((close) => -close) }, (at, gained, changes) => {
    offer(better, judge(at, gained, changes), isBetter)
    return complete && better[0]!.best !== null ? 'last' : 'on'
  }).whole
  // Whether the fewest changes are known: none was cut off before some were found.
  const fewestKnown = betterWhole || better[0]!.best !== null
  for (const candidate of listed) offer(better, candidate, isBetter)

  const trades = wanted.map((side, place) => {
    const free = better[2 + place]!.best
    const contests = [contest({ of: 'best-rate', side }, ({ shares, loss, even, changes }) => [(shares[side]! - (free?.shares[side] ?? 0)) / loss, ...even, -changes]),
      ...(options.for === undefined ? [] : [contest({ of: 'least-loss', side }, ({ shares, loss, changes }) => [-loss, shares[side]!, -changes]), contest({ of: 'most', side }, ({ shares, loss, changes }) => [shares[side]!, -loss, -changes])])]
    const floors = sides.map((other) => other === side ? (free?.units[side] ?? 0) + worths.close[side]! : Math.min(0, (worths.reservations[other] ?? -Infinity) - base[other]!) - worths.close[other]!)
    const isTrade = ({ units, loss }: Candidate): boolean => loss > 0 && units[side]! > floors[side]! && units.every((gained, other) => gained >= floors[other]!)
    const whole = complete || searchChanges({ ...search, floors, budget: budget / wanted.length }, (at, gained, changes) => offer(contests, judge(at, gained, changes), isTrade)).whole
    for (const candidate of listed) offer(contests, candidate, isTrade)
    return { contests, whole }
  })

  const possible = allows(picks) ? [] : [contest({ of: 'fewest-changes' }, ({ changes, loss, even }) => [-changes, -loss, ...even])]
  const possibleWhole = possible.length === 0 || searchChanges({ ...search, floors: sides.map(() => -Infinity) }, (at, gained, changes) => offer(possible, judge(at, gained, changes), () => true) && 'last').whole || possible[0]!.best !== null

  const proposals: CounterProposal[] = []
  for (const [kind, contests] of [['better', better], ['possible', possible], ['trade', trades.flatMap(({ contests }) => contests)]] as const) {
    const own = gather(contests).map(({ merits, candidate }): CounterProposal => ({ kind, merits, picks: candidate.picks, values: packageValues(worths, candidate.picks), changes: changesBetween(worths, picks, candidate.picks), gains: pointsGained(worths, candidate.units), shares: candidate.shares }))
    const order = ({ changes, shares }: CounterProposal): number => options.for === undefined ? changes.length : -shares[options.for]!
    for (const one of kind === 'better' ? own.sort((a, b) => order(a) - order(b)) : own) if (!proposals.some((other) => String(other.picks) === String(one.picks))) proposals.push(one)
  }
  return { proposals: proposals.slice(0, options.most ?? 8), whole: possibleWhole && (complete ? fewestKnown : betterWhole && trades.every(({ whole }) => whole)) }
}

const isBetter = ({ loss, gain }: Candidate): boolean => loss === 0 && gain > 0

/** `units`: what it gains each side. `gain` and `loss`: the greatest share that any gains and loses, 0 where none does. `even`: the shares from the least. */
interface Candidate { readonly picks: Picks; readonly units: readonly number[]; readonly shares: readonly number[]; readonly even: readonly number[]; readonly gain: number; readonly loss: number; readonly changes: number }

function candidateOf({ widths, close }: Worths): (picks: ArrayLike<number>, gained: ArrayLike<number>, changes: number) => Candidate {
  return (picks, gained, changes) => {
    const units = Array.from(gained, (of, side) => Math.abs(of) <= close[side]! ? 0 : of)
    const shares = units.map((of, side) => of === 0 ? 0 : of / widths[side]!)
    return { picks: Array.from(picks), units, shares, even: [...shares].sort((a, b) => a - b), gain: Math.max(0, ...shares), loss: Math.max(0, ...shares.map((share) => -share)), changes }
  }
}

/** Keeps the candidate with the greatest key, compared place by place; of equals the first. */
interface Contest { readonly merit: Merit; readonly key: (candidate: Candidate) => readonly number[]; best: Candidate | null; bestKey: readonly number[] }

const contest = (merit: Merit, key: Contest['key']): Contest => ({ merit, key, best: null, bestKey: [] })

function offer(contests: readonly Contest[], candidate: Candidate, may: (candidate: Candidate) => boolean): 'on' {
  if (!may(candidate)) return 'on'
  for (const one of contests) {
    const key = one.key(candidate)
    if (one.best !== null && !exceeds(key, one.bestKey)) continue
    one.best = candidate
    one.bestKey = key
  }
  return 'on'
}

function exceeds(key: readonly number[], other: readonly number[]): boolean {
  for (const [place, value] of key.entries()) if (value !== other[place]) return value > other[place]!
  return false
}

/** The winners, each once, with all it is best at. */
function gather(contests: readonly Contest[]): readonly { readonly merits: readonly Merit[]; readonly candidate: Candidate }[] {
  const byPicks = new Map<string, { merits: Merit[]; candidate: Candidate }>()
  for (const { merit, best } of contests) {
    if (best === null) continue
    const known = byPicks.get(String(best.picks))
    if (known === undefined) byPicks.set(String(best.picks), { merits: [merit], candidate: best })
    else known.merits.push(merit)
  }
  return [...byPicks.values()]
}
