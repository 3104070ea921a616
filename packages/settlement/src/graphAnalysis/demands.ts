import type { Concept } from '../graph/concepts.ts'
import type { GraphGame } from '../graph/graphGame.ts'
import { improvementsOf } from '../graph/improvementsOf.ts'
import { movesOf } from '../graph/movesOf.ts'
import { explainStability } from './explainStability.ts'
import { isPunished } from './isPunished.ts'
import { others } from './others.ts'
import { reachedFrom } from './reachedFrom.ts'

/**
 * What it takes that one improvement is no reason to leave a state: that one of the sets holds nothing that is preferred to the state. The first is the improvement itself; each
 * other one a state to which it can be sanctioned, for SMR with those to which it could escape from there.
 */
export type Demand = readonly (readonly number[])[]

/**
 * What it takes that a state is stable for a decision maker, by what it would hold no better than that state: a demand for each improvement that nobody punishes. All demands together
 * are not only enough but needed, as long as only its own ranking changes (Kinsara, Petersons, Hipel & Kilgour 2015 state the same as conditions on a whole ranking). SIM: as for
 * Nash, alone or with what the others' improvements at the same time come to. O(improvements · moves from there on).
 */
export function demands(game: GraphGame, dm: number, state: number, concept: Concept): readonly Demand[] {
  const rank = game.ranks[dm]!
  const better = (to: number): boolean => rank[to]! > rank[state]!
  return explainStability(game, dm, state, concept).answers.filter((answer) => !isPunished(answer)).map(({ to }): Demand => {
    const ends = sanctionEnds(game, dm, state, to, concept).filter((end) => end !== to)
    return [[to], ...ends.map((end) => (concept === 'smr' ? [end, ...movesOf(game, dm, end)].filter(better) : [end]))]
  })
}

/** Where the others could bring it from `to`, wherever that is. */
function sanctionEnds(game: GraphGame, dm: number, state: number, to: number, concept: Concept): number[] {
  switch (concept) {
    case 'nash': return []
    case 'gmr': case 'smr': return reachedFrom(others(game.decisionMakers, dm), to, (by, at) => movesOf(game, by, at))
    case 'seq': return reachedFrom(others(game.decisionMakers, dm), to, (by, at) => improvementsOf(game, by, at))
    case 'sim': return atOnce(game, dm, state, to)
    default: return concept satisfies never
  }
}

function atOnce(game: GraphGame, dm: number, state: number, to: number): number[] {
  const { bits, stateAt } = game
  const from = bits[state]!
  let changes = new Set([bits[to]! ^ from])
  for (const by of others(game.decisionMakers, dm)) {
    const gains = improvementsOf(game, by, state)
    changes = new Set([...changes, ...[...changes].flatMap((change) => Array.from(gains, (end) => change | (bits[end]! ^ from)))])
  }
  return [...changes].map((change) => (stateAt === null ? from ^ change : stateAt[from ^ change]!)).filter((end) => end >= 0).sort((a, b) => a - b)
}
