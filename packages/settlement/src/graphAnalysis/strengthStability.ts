import type { GraphGame } from '../graph/graphGame.ts'
import { bestAfter } from './bestAfter.ts'
import { conceptBit } from '../graph/conceptBit.ts'
import { leastAhead } from '../graph/leastAhead.ts'
import { moveLists } from '../graph/moveLists.ts'
import { others } from './others.ts'
import { turned } from '../graph/turned.ts'

/**
 * Which states a decision maker prefers greatly to which; other preferences are mild. `gap`: where `worth` (a number a state, in the order of its ranks) is greater by `gap` or
 * more. `pairs`: those said, the preferred state first, and what follows from them: what is no worse than the first is greatly preferred to what is no better than the second.
 */
export type Strength =
  | { readonly by: 'gap'; readonly worth: ArrayLike<number>; readonly gap: number }
  | { readonly by: 'pairs'; readonly pairs: readonly (readonly [greatlyPreferred: number, to: number])[] }

/**
 * `stable[dm * states + state]` and `strong`, likewise: bit `1 << concepts.indexOf(concept)` for Nash, GMR, SMR and SEQ. What is stable and not strongly so is weakly stable. A
 * Nash stable state is strongly stable by all four.
 */
export interface StrengthStability { readonly stable: Uint8Array; readonly strong: Uint8Array }

/**
 * Stability with three kinds of preference: indifferent, mild, great. A state is stable as it is without strengths; strongly, if every improvement of the decision maker, mild or
 * great, can be answered so that it ends in a state greatly less preferred to the one it left; for SMR, whatever it does then. In SEQ those who answer gain, mildly or
 * greatly. `strengths`: by decision maker, null for one with mild preferences alone. Sources: Hamouda, Kilgour & Hipel 2004 and 2006. O(moves + states · log states) a decision
 * maker. Throws a RangeError where a strength goes against the ranks.
 */
export function strengthStability(game: GraphGame, strengths: readonly (Strength | null)[]): StrengthStability {
  const { states, decisionMakers, ranks } = game
  const lists = moveLists(game)
  const back = turned(lists)
  const gainsBack = turned(moveLists(game, (dm, from, to) => ranks[dm]![to]! > ranks[dm]![from]!))
  const stable = new Uint8Array(decisionMakers * states)
  const strong = new Uint8Array(decisionMakers * states)
  for (let dm = 0; dm < decisionMakers; dm++) {
    const rank = ranks[dm]!
    const rest = others(decisionMakers, dm)
    const below = greatlyBelow(rank, strengths[dm] ?? null, dm)
    const worst = { gmr: leastAhead(back, rest, rank), smr: leastAhead(back, rest, bestAfter(lists, dm, rank)), seq: leastAhead(gainsBack, rest, rank) }
    const { offsets, targets } = lists.arcs[dm]!
    for (let state = 0; state < states; state++) {
      const better = targets.subarray(offsets[state], offsets[state + 1]).filter((to) => rank[to]! > rank[state]!)
      const bits = (limit: number): number => (['gmr', 'smr', 'seq'] as const).reduce((sum, concept) => (better.every((to) => worst[concept][to]! <= limit) ? sum | conceptBit(concept) : sum), better.length === 0 ? conceptBit('nash') : 0)
      stable[dm * states + state] = bits(rank[state]!)
      strong[dm * states + state] = bits(below[rank[state]!]!)
    }
  }
  return { stable, strong }
}

/** By rank: the greatest rank to which it is greatly preferred, -1 where there is none. Rises with the rank. */
function greatlyBelow(rank: Int32Array, strength: Strength | null, dm: number): Int32Array {
  const below = new Int32Array(rank.reduce((most, each) => Math.max(most, each), 0) + 1).fill(-1)
  if (strength === null) return below
  if (strength.by === 'pairs') {
    for (const [better, worse] of strength.pairs) {
      if (!(rank[better]! > rank[worse]!)) throw new RangeError(`decision maker ${dm} cannot greatly prefer state ${better} to ${worse}, which it does not prefer`)
      below[rank[better]!] = Math.max(below[rank[better]!]!, rank[worse]!)
    }
    for (let at = 1; at < below.length; at++) below[at] = Math.max(below[at]!, below[at - 1]!)
    return below
  }
  const { worth, gap } = strength
  if (!(gap > 0)) throw new RangeError(`a gap of ${gap} makes no preference great: it must be above 0`)
  const worthOf = new Float64Array(below.length).fill(NaN)
  for (let state = 0; state < rank.length; state++) {
    const known = worthOf[rank[state]!]!
    if (Number.isNaN(known)) worthOf[rank[state]!] = worth[state]!
    else if (known !== worth[state]) throw new RangeError(`decision maker ${dm} ranks state ${state} level with one that is worth ${known}, not ${worth[state]}`)
  }
  for (let at = 1, under = -1; at < below.length; at++) {
    if (!(worthOf[at]! > worthOf[at - 1]!)) throw new RangeError(`decision maker ${dm} ranks a state worth ${worthOf[at]} above one worth ${worthOf[at - 1]}`)
    while (worthOf[under + 1]! <= worthOf[at]! - gap) under += 1
    below[at] = under
  }
  return below
}
