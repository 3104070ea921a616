import type { PackageModel, Picks } from '../packages/packageModel.ts'
import type { Change } from './change.ts'
import { gainsFrom } from './gainsFrom.ts'
import { limitTest } from './limitTest.ts'
import { pointsGained } from './pointsGained.ts'
import { packageValues } from '../packages/packageValues.ts'
import { worthsOf } from './worthsOf.ts'

/** Issues changed together because no one of them would be changed alone: each costs somebody something, and together they cost nobody and help two sides or more. */
export interface LogRoll {
  readonly changes: readonly RolledChange[]
  /** What comes of it, within every limit that holds. */
  readonly picks: Picks
  readonly values: readonly number[]
  /** By sides: in own points, and as a share of what the best and the worst package by arithmetic differ by for the side. */
  readonly gains: readonly number[]
  readonly shares: readonly number[]
}

/** `givers`: the sides that lose by this change alone, `takers`: those that gain. `weighs[side]`: the issue's part of all the side has at stake, in [0, 1]. */
export interface RolledChange extends Change { readonly givers: readonly number[]; readonly takers: readonly number[]; readonly weighs: readonly number[] }

export interface LogRollOptions {
  /** Issues in a trade at most, 2 or 3; 3. */
  readonly size?: 2 | 3
  /** At most so many trades; 10. */
  readonly most?: number
}

/** Sets of three issues are left out of models in which they would be more than this. */
const mostTriples = 5_000_000

/**
 * Trades between issues from a package on the table (log-rolling: Froman & Cohen 1970; Raiffa 1982, ch. 10; Thompson 1990): one side gives way where it costs it little and another gains
 * much, and the other way round on another issue. Of three issues only such as hold no trade of two. One trade, the best, for each set of issues; those of two issues
 * first, then by the second greatest share that a side gains, which with two sides is what the one that gains less has of it. O(issues² × alternatives²), with threes O(issues³ × alternatives³).
 */
export function logRolling(model: PackageModel, picks: Picks, { size = 3, most = 10 }: LogRollOptions = {}): readonly LogRoll[] {
  const worths = worthsOf(model)
  const { starts, close, widths } = worths
  const gains = gainsFrom(worths, picks)
  const allows = limitTest(model)
  const sides = model.sides.map((_, side) => side)
  const weighs = model.issues.map((_, issue) => sides.map((side) => {
    const own = worths.worth[side]!.subarray(starts[issue], starts[issue + 1])
    return widths[side]! > 0 ? (Math.max(...own) - Math.min(...own)) / widths[side]! : 0
  }))
  // Only what costs somebody and helps somebody is traded.
  const moves = model.issues.flatMap(({ alternatives }, issue): readonly Move[] => alternatives.flatMap((_, to) => {
    const units = sides.map((side) => gains[side]![starts[issue]! + to]!)
    const [givers, takers] = [sides.filter((side) => units[side]! < -close[side]!), sides.filter((side) => units[side]! > close[side]!)]
    return givers.length === 0 || takers.length === 0 ? [] : [{ units, change: { issue, from: picks[issue]!, to, gains: pointsGained(worths, units), givers, takers, weighs: weighs[issue]! } }]
  }))
  const after = Int32Array.from(picks)
  const best = new Map<string, { roll: LogRoll; merit: number }>()
  const consider = (moves: readonly Move[]): boolean => {
    const changes = moves.map(({ change }) => change)
    const total = sides.map((side) => moves.reduce((sum, { units }) => sum + units[side]!, 0))
    if (!isExchange(changes, sides.filter((side) => total[side]! > close[side]!))) return false
    for (const { issue, to } of changes) after[issue] = to
    const allowed = allows(after)
    for (const { issue, from } of changes) after[issue] = from
    if (!allowed) return false
    const shares = total.map((units, side) => Math.abs(units) > close[side]! ? units / widths[side]! : 0)
    const merit = [...shares].sort((a, b) => b - a)[1]!
    const key = changes.map(({ issue }) => issue).join()
    if (merit <= (best.get(key)?.merit ?? 0)) return true
    const reached = picks.map((pick, issue) => changes.find((change) => change.issue === issue)?.to ?? pick)
    best.set(key, { merit, roll: { changes, picks: reached, values: packageValues(worths, reached), gains: pointsGained(worths, total), shares } })
    return true
  }
  /** Nearly all sets end here. */
  const costsSomebody = (a: Move, b: Move, c: Move | null): boolean => {
    for (let side = 0; side < sides.length; side++) if (a.units[side]! + b.units[side]! + (c === null ? 0 : c.units[side]!) < -close[side]!) return true
    return false
  }
  const inPair = new Set<string>()
  for (const [at, first] of moves.entries()) {
    for (const second of moves.slice(at + 1)) if (first.change.issue !== second.change.issue && !costsSomebody(first, second, null) && consider([first, second])) inPair.add(pairKey(first, second))
  }
  const triples = moves.length ** 3 / 6
  if (size === 3 && triples <= mostTriples) {
    for (const [at, first] of moves.entries()) {
      for (let i = at + 1; i < moves.length; i++) {
        const second = moves[i]!
        if (first.change.issue === second.change.issue || inPair.has(pairKey(first, second))) continue
        for (let j = i + 1; j < moves.length; j++) {
          const third = moves[j]!
          if (second.change.issue === third.change.issue || costsSomebody(first, second, third) || inPair.has(pairKey(first, third)) || inPair.has(pairKey(second, third))) continue
          consider([first, second, third])
        }
      }
    }
  }
  return [...best.values()].sort((a, b) => a.roll.changes.length - b.roll.changes.length || b.merit - a.merit).slice(0, most).map(({ roll }) => roll)
}

/** A change with what it gains each side in its units. */
interface Move { readonly units: readonly number[]; readonly change: RolledChange }

const pairKey = ({ change: a }: Move, { change: b }: Move): string => `${a.issue}.${a.to} ${b.issue}.${b.to}`

/** Whether two of those that gain in all give way to one another, each on a change of its own. */
function isExchange(changes: readonly RolledChange[], gainers: readonly number[]): boolean {
  return gainers.some((a) => gainers.some((b) => a < b && changes.some(({ givers, takers }) => givers.includes(a) && takers.includes(b)) && changes.some(({ givers, takers }) => givers.includes(b) && takers.includes(a))))
}
