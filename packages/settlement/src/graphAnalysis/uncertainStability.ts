import type { Concept } from '../graph/concepts.ts'
import type { GraphGame } from '../graph/graphGame.ts'
import type { Refusal } from '../refusal.ts'
import { bestAfter } from './bestAfter.ts'
import { conceptBit } from '../graph/conceptBit.ts'
import { leastAhead } from '../graph/leastAhead.ts'
import { moveLists } from '../graph/moveLists.ts'
import { others } from './others.ts'
import { reached } from './reached.ts'
import { turned } from '../graph/turned.ts'

/** By decision maker: pairs of states whose order is not known for it, whatever their ranks say. */
export type UnknownPairs = readonly (readonly (readonly [number, number])[])[]

/**
 * How a decision maker takes what is not known (Li, Hipel, Kilgour & Peng 2004). `a`: it is drawn by a state that may be better, and deterred only by one that is known to be no
 * better. `b`: drawn and deterred only by what is known. `c`: drawn and deterred by what may be. `d`: drawn only by what is known to be better, deterred by what may not be.
 */
export const extensions = ['a', 'b', 'c', 'd'] as const
export type Extension = (typeof extensions)[number]

/** `stable[extension][dm * states + state]`: bit `1 << concepts.indexOf(concept)` for Nash, GMR, SMR and SEQ; that of SIM is never set. */
export interface UncertainStability { readonly stable: Readonly<Record<Extension, Uint8Array>> }

/** Moves looked at, beyond which it would take more than some ten seconds. */
const mostSteps = 2 ** 32

/**
 * Nash, GMR, SMR and SEQ where the order of some pairs of states is not known. In all four extensions those who punish in SEQ move where they gain or may gain, each by what is
 * known of it. A state that is stable in `a` is so in the three others; one that is not in `d` is so in none. Source: Li, Hipel, Kilgour & Peng 2004. O(moves · log states) for
 * states without an unknown pair, and O(moves) more for each state and decision maker with one; where that is too much, a refusal says so.
 */
export function uncertainStability(game: GraphGame, unknown: UnknownPairs): UncertainStability | Refusal {
  const { states, decisionMakers, ranks } = game
  const pairs = Array.from({ length: decisionMakers }, (_, dm) => partners(states, unknown[dm] ?? []))
  const lists = moveLists(game)
  const unclear = pairs.reduce((sum, { size }) => sum + size, 0)
  if (unclear * lists.moves > mostSteps) {
    return { refused: `Preferences of ${unclear} states are unknown among ${states} with ${lists.moves} moves, which is too much to work out: say which pairs matter, or leave options out.`, conflict: [] }
  }
  const mayGain = (dm: number, from: number, to: number): boolean => pairs[dm]!.get(from)?.has(to) === true || ranks[dm]![to]! > ranks[dm]![from]!
  const gains = moveLists(game, mayGain)
  const back = turned(lists)
  const gainsBack = turned(gains)
  const stable = Object.fromEntries(extensions.map((extension) => [extension, new Uint8Array(decisionMakers * states)])) as Record<Extension, Uint8Array>
  for (let dm = 0; dm < decisionMakers; dm++) {
    const rank = ranks[dm]!
    const rest = others(decisionMakers, dm)
    const worst = { gmr: leastAhead(back, rest, rank), smr: leastAhead(back, rest, bestAfter(lists, dm, rank)), seq: leastAhead(gainsBack, rest, rank) }
    const { offsets, targets } = lists.arcs[dm]!
    for (let state = 0; state < states; state++) {
      const partner = pairs[dm]!.get(state)
      const moves = targets.subarray(offsets[state], offsets[state + 1])
      const better = moves.filter((to) => partner?.has(to) !== true && rank[to]! > rank[state]!)
      if (partner === undefined) {
        const bits = bitsOf(better, (concept, to) => worst[concept][to]! <= rank[state]!)
        for (const extension of extensions) stable[extension][dm * states + state] = bits
        continue
      }
      const drawn = moves.filter((to) => partner.has(to) || rank[to]! > rank[state]!)
      const known = deterrents((to) => !partner.has(to) && rank[to]! <= rank[state]!)
      const possible = deterrents((to) => partner.has(to) || rank[to]! <= rank[state]!)
      stable.a[dm * states + state] = bitsOf(drawn, (concept, to) => known[concept][to] === 1)
      stable.b[dm * states + state] = bitsOf(better, (concept, to) => known[concept][to] === 1)
      stable.c[dm * states + state] = bitsOf(drawn, (concept, to) => possible[concept][to] === 1)
      stable.d[dm * states + state] = bitsOf(better, (concept, to) => possible[concept][to] === 1)
    }

    /** From which states the others could go where `deters` holds; and, for SMR, where it holds of whatever the decision maker could do then. */
    function deterrents(deters: (to: number) => boolean): Record<Sanctioned, Uint8Array> {
      const all = Array.from({ length: states }, (_, to) => to)
      const ends = all.filter(deters)
      const held = ends.filter((end) => targets.subarray(offsets[end], offsets[end + 1]).every(deters))
      return { gmr: reached(back, rest, ends), smr: reached(back, rest, held), seq: reached(gainsBack, rest, ends) }
    }
  }
  return { stable }
}

type Sanctioned = Exclude<Concept, 'nash' | 'sim'>

function bitsOf(moves: Uint32Array, punished: (concept: Sanctioned, to: number) => boolean): number {
  if (moves.length === 0) return conceptBit('nash') | conceptBit('gmr') | conceptBit('smr') | conceptBit('seq')
  return (['gmr', 'smr', 'seq'] as const).reduce((bits, concept) => (moves.every((to) => punished(concept, to)) ? bits | conceptBit(concept) : bits), 0)
}

/** By state: those with which its order is not known. A state and itself are equal, always. */
function partners(states: number, pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>()
  const put = (state: number, other: number): void => {
    if (state < 0 || state >= states) throw new RangeError(`state ${state} is none of ${states}`)
    const set = found.get(state) ?? new Set()
    found.set(state, set.add(other))
  }
  for (const [one, other] of pairs) {
    if (one === other) continue
    put(one, other)
    put(other, one)
  }
  return found
}
