import type { Arcs, GraphGame } from '../graph/graphGame.ts'
import type { Refusal } from '../refusal.ts'
import { coalitionReach, type CoalitionReach } from './coalitionReach.ts'
import { conceptBit } from '../graph/conceptBit.ts'
import { inMask } from './inMask.ts'
import { jointImprovements } from './jointImprovements.ts'
import { leastAhead } from '../graph/leastAhead.ts'
import { moveLists, type MoveLists } from '../graph/moveLists.ts'
import { partsOf } from './partsOf.ts'
import { preferredByAll } from './preferredByAll.ts'
import { turned } from '../graph/turned.ts'

/** `stable[i][state]` tells of `coalitions[i]`, a mask of decision makers: bit `1 << concepts.indexOf(concept)` for Nash, GMR, SMR and SEQ; that of SIM is never set. */
export interface CoalitionStability { readonly coalitions: readonly number[]; readonly stable: readonly Uint8Array[] }

export interface CoalitionOptions {
  /**
   * How those outside the coalition punish it where they must gain by it (SEQ). `together`: by legal sequences of improvements of any of their own coalitions, single
   * decision makers among them (Inohara & Hipel 2008); `singly`: each moves for itself alone (Xu, Hipel, Kilgour & Fang 2018). They differ from four decision makers on.
   * Where they act together no coalition acts twice in a row, but one may end and the next begin with the same decision maker: where moves are told one by one, that may
   * reach what no legal sequence of single moves does, and a state be stable by SEQ that is not by GMR. (The source has only models in which two moves of one are one.)
   */
  readonly others?: 'together' | 'singly'
}

/** Steps, and improvements kept, beyond which it would take more than some ten seconds, or 128 MB. */
const [mostSteps, mostKept] = [2 ** 32, 2 ** 25]

/**
 * Whether states are stable for coalitions of decision makers; for all of two and more where none are given. A coalition improves on a state by a legal sequence of its members'
 * moves that ends where every member is better off. Nash: it cannot. GMR: for every improvement, those outside have a legal sequence of moves from there to a state that is no
 * better for at least one member. SMR: and whatever the coalition could do from that state, one member at least is no better off. SEQ: as GMR, but each gains by what it does.
 * Against the coalition of all there is nobody to punish. Sources: Kilgour, Hipel, Fang & Peng 2001; Inohara & Hipel 2008. O(coalitions · states²), and where moves are told one by
 * one O(coalitions · states · moves); where that is too much, a refusal says so. SEQ by those who act together takes their coalitions as well.
 */
export function coalitionStability(game: GraphGame, coalitions: readonly number[] = severalOf(game.decisionMakers), { others = 'together' }: CoalitionOptions = {}): CoalitionStability | Refusal {
  const everybody = (1 << game.decisionMakers) - 1
  for (const coalition of coalitions) if (coalition < 1 || (coalition & ~everybody) !== 0) throw new RangeError(`coalition ${coalition} is none of ${game.decisionMakers} decision makers`)
  const lists = moveLists(game)
  const needed = new Set(coalitions.flatMap((coalition) => [coalition, ...(others === 'together' ? partsOf(everybody & ~coalition) : [])]))
  const steps = needed.size * game.states * (game.arcs.some((arcs) => arcs !== null) ? lists.moves : game.states)
  if (steps > mostSteps) {
    return { refused: `Coalitions are worked out for models that a person draws, and ${needed.size} coalitions in ${game.states} states with ${lists.moves} moves are too many: name the coalitions that matter, or leave options out.`, conflict: [] }
  }
  const back = turned(lists)
  const reaches = new Map([...new Set([...needed, ...coalitions.map((coalition) => everybody & ~coalition)])].map((coalition) => [coalition, coalitionReach(game, lists, back, inMask(coalition))]))
  const improvements = new Map<number, Arcs>()
  let kept = 0
  for (const coalition of needed) {
    const found = jointImprovements(game, inMask(coalition), reaches.get(coalition)!, mostKept - kept)
    if (found === null) return { refused: `The coalitions of this model have more than ${mostKept} improvements among ${game.states} states: name the coalitions that matter, or leave options out.`, conflict: [] }
    kept += found.targets.length
    improvements.set(coalition, found)
  }
  const alone = others === 'singly' ? turned(moveLists(game, (dm, from, to) => game.ranks[dm]![to]! > game.ranks[dm]![from]!)) : null
  const stable = coalitions.map((coalition) => {
    const outside = everybody & ~coalition
    const gains = alone ?? turned(listsOf(game.states, partsOf(outside).map((each) => improvements.get(each)!)))
    const gainers = alone === null ? gains.arcs.map((_, i) => i) : inMask(outside)
    const members = inMask(coalition).map((dm) => game.ranks[dm]!)
    // By member: the worst for it that the others could bring about from a state; no better for one member is enough.
    const worst = members.map((rank) => leastAhead(back, inMask(outside), rank))
    const worstByGains = members.map((rank) => leastAhead(gains, gainers, rank))
    return stableFor(game.states, members, improvements.get(coalition)!, worst, worstByGains, reaches.get(coalition)!, reaches.get(outside)!)
  })
  return { coalitions, stable }
}

type Worst = readonly Float64Array[]

function stableFor(states: number, members: readonly Int32Array[], improvements: Arcs, worst: Worst, worstByGains: Worst, own: CoalitionReach, outside: CoalitionReach): Uint8Array {
  const stable = new Uint8Array(states)
  for (let state = 0; state < states; state++) {
    const answers = improvements.targets.subarray(improvements.offsets[state], improvements.offsets[state + 1])
    if (answers.length === 0) {
      stable[state] = conceptBit('nash') | conceptBit('gmr') | conceptBit('smr') | conceptBit('seq')
      continue
    }
    const punished = (by: Worst) => answers.every((to) => members.some((rank, i) => by[i]![to]! <= rank[state]!))
    if (punished(worstByGains)) stable[state]! |= conceptBit('seq')
    if (!punished(worst)) continue
    stable[state]! |= conceptBit('gmr')
    if (heldDown(state, answers)) stable[state]! |= conceptBit('smr')
  }
  return stable

  /** Whether from every answer the others could go to a state that is no better for a member, nor is any to which the coalition could go on from it. */
  function heldDown(state: number, answers: Uint32Array): boolean {
    const better = new Uint8Array(states)
    for (let to = 0; to < states; to++) better[to] = preferredByAll(members, to, state) ? 1 : 0
    const escapes = own.behind(better)
    const holds = new Uint8Array(states)
    for (let to = 0; to < states; to++) holds[to] = better[to] === 1 || escapes[to] === 1 ? 0 : 1
    const held = outside.behind(holds)
    return answers.every((to) => held[to] === 1)
  }
}

/** All coalitions of two and more, as masks, rising. */
function severalOf(decisionMakers: number): readonly number[] {
  return partsOf((1 << decisionMakers) - 1).filter((mask) => (mask & (mask - 1)) !== 0)
}

function listsOf(states: number, arcs: readonly Arcs[]): MoveLists {
  return { states, arcs, moves: arcs.reduce((sum, { targets }) => sum + targets.length, 0) }
}
