import type { Concept } from '../graph/concepts.ts'
import type { GraphGame } from '../graph/graphGame.ts'
import { demands, type Demand } from './demands.ts'
import { LeastFirst } from './leastFirst.ts'
import { raised } from './raised.ts'
import { rearranged } from './rearranged.ts'
import type { Rearrangement } from './rearrangement.ts'

/** A ranking by which a state would be stable for a decision maker. `noBetter`: states that it prefers to the wanted one as yet and would hold no better, rising. */
export interface PreferenceChange extends Rearrangement { readonly of: 'preference'; readonly decisionMaker: number; readonly noBetter: readonly number[] }

/**
 * `changes`: nearest first; of what each would hold no better nothing could be spared. `whole`: whether those are all. `raise`: the least raise of the wanted state alone that is
 * enough; null where nothing need change.
 */
export interface PreferenceChanges { readonly changes: readonly PreferenceChange[]; readonly whole: boolean; readonly raise: PreferenceChange | null }

/** Sets looked at, beyond which those found are given as far as they go. */
const mostSets = 20_000

/**
 * How the ranking of one decision maker would have to change for a state to be stable for it: every smallest set of states that it would have to hold no better than the wanted one,
 * each with the nearest ranking that does so (`rearranged`), the nearest first, `most` of them. Sets grow by demand, the one that costs least first, so that those given are
 * the nearest there are. A demand can be met in as many ways as there are states that the others can bring about: O(sets looked at · those + changes · states).
 */
export function preferenceChanges(game: GraphGame, dm: number, state: number, concept: Concept, most: number): PreferenceChanges {
  const rank = game.ranks[dm]!
  const asked = demands(game, dm, state, concept)
  if (asked.length === 0) return { changes: [], whole: true, raise: null }
  const costTo = costOfRaise(rank, state)
  const level = Math.max(...asked.map((demand) => Math.min(...demand.map((way) => Math.max(...way.map((each) => rank[each]!))))))
  const upTo = Array.from({ length: game.states }, (_, each) => each).filter((each) => rank[each]! > rank[state]! && rank[each]! <= level)
  const raise: PreferenceChange = { of: 'preference', decisionMaker: dm, noBetter: upTo, ...raised(rank, state, level) }
  const changes: PreferenceChange[] = []
  const waiting = new LeastFirst<readonly number[]>()
  const seen = new Set<string>()
  waiting.put(0, [])
  let looked = 0
  for (let next = waiting.take(); next !== undefined; next = waiting.take()) {
    if (changes.length === most || ++looked > mostSets) return { changes, whole: false, raise }
    const set = next.value
    const unmet = asked.find((demand) => !isMet(demand, set))
    if (unmet === undefined) {
      const spares = set.some((each) => asked.every((demand) => isMet(demand, set.filter((other) => other !== each))))
      if (!spares) changes.push({ of: 'preference', decisionMaker: dm, noBetter: set, ...rearranged(rank, state, set) })
      continue
    }
    for (const way of unmet) {
      const grown = [...new Set([...set, ...way])].sort((a, b) => a - b)
      const key = grown.join(' ')
      if (seen.has(key)) continue
      seen.add(key)
      // What stands highest of a set tells what it costs: no ranking is nearer than to raise the wanted state level with that.
      waiting.put(grown.reduce((cost, each) => Math.max(cost, costTo(rank[each]!)), 0), grown)
    }
  }
  return { changes, whole: true, raise }
}

function isMet(demand: Demand, set: readonly number[]): boolean {
  return demand.some((way) => way.every((each) => set.includes(each)))
}

/** The distance (`raised`) to a ranking in which the wanted state is level with a higher rank. */
function costOfRaise(rank: Int32Array, wanted: number): (to: number) => number {
  const upTo = new Int32Array(rank.reduce((most, each) => Math.max(most, each), 0) + 1)
  for (const each of rank) upTo[each]! += 1
  for (let at = 1; at < upTo.length; at++) upTo[at]! += upTo[at - 1]!
  const own = rank[wanted]!
  const level = upTo[own]! - (own === 0 ? 0 : upTo[own - 1]!) - 1
  return (to) => 0.5 * level + upTo[to - 1]! - upTo[own]! + 0.5 * (upTo[to]! - upTo[to - 1]!)
}
