import { ranksByWorth } from '../graph/ranksByWorth.ts'
import { raised } from './raised.ts'
import type { Rearrangement } from './rearrangement.ts'

/**
 * The nearest ranking in which none of `set` is preferred to the wanted state; each of them is preferred to it as yet, and there is one at least. No weak order is nearer, and of those as
 * near none passes fewer states. To raise the wanted state level with the best of the set is always as near as can be: of a state between the wanted one and one of the set, two
 * pairs cannot both keep their order. Where it is as near, the wanted state is raised above what stands up to some lower rank, its own at the lowest, and those of the set that
 * stand higher are let down to it: the best of these level with it, the others below, in their order. O(states + ranks · set).
 */
export function rearranged(rank: Int32Array, wanted: number, set: readonly number[]): Rearrangement {
  const from = rank[wanted]!
  const best = set.reduce((most, state) => Math.max(most, rank[state]!), from)
  // By rank from that of the wanted state up: how many states, and how many that stay where they are while others are let down.
  const [all, staying] = [new Int32Array(best - from + 1), new Int32Array(best - from + 1)]
  for (const each of rank) {
    if (each < from || each > best) continue
    all[each - from]! += 1
    staying[each - from]! += 1
  }
  for (const state of set) staying[rank[state]! - from]! -= 1
  const left = 0.5 * (all[0]! - 1)
  let passed = 0
  let nearest = { above: -1, distance: Infinity }
  const stayingBelow = new Float64Array(best - from + 2)
  for (let at = 0; at <= best - from; at++) stayingBelow[at + 1] = stayingBelow[at]! + staying[at]!
  for (let at = 0; at < best - from; at++) {
    if (at > 0) passed += all[at]!
    const distance = left + passed + letDown(at)
    if (distance < nearest.distance) nearest = { above: at, distance }
  }
  const raise = raised(rank, wanted, best)
  if (raise.distance < nearest.distance) return raise
  const line = from + nearest.above
  const lowered = [...new Set(set.map((state) => rank[state]!).filter((each) => each > line))].sort((a, b) => b - a)
  const inSet = new Set(set)
  const ranks = ranksByWorth(Array.from(rank, (each, state) => {
    if (state === wanted) return line + 0.5
    return inSet.has(state) && each > line ? line + 0.5 - lowered.indexOf(each) / (2 * lowered.length) : each
  }))
  let nowPassed = 0
  for (let state = 0; state < rank.length; state++) if (rank[state]! > from && ranks[state]! <= ranks[wanted]!) nowPassed += 1
  return raise.distance === nearest.distance && raise.passed === nowPassed ? raise : { ranks, distance: nearest.distance, passed: nowPassed, only: false }

  /** What it costs to let those of the set that stand above a rank down to just above it. */
  function letDown(at: number): number {
    let cost = 0
    for (const state of set) {
      const high = rank[state]! - from
      if (high > at) cost += stayingBelow[high]! - stayingBelow[at + 1]! + 0.5 * staying[high]! + (rank[state] === best ? 0.5 : 1)
    }
    return cost
  }
}
