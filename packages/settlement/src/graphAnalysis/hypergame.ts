import { concepts, type Concept } from '../graph/concepts.ts'
import { equilibria } from '../graph/equilibria.ts'
import type { GraphGame } from '../graph/graphGame.ts'
import { stability } from '../graph/stability.ts'
import { answerTo } from './answerTo.ts'
import { conceptBit } from '../graph/conceptBit.ts'
import { improvementsBestFirst } from './improvementsBestFirst.ts'
import { isPunished } from './isPunished.ts'

/** A conflict that each side sees its own way. States are told by their bits, for the views number them each in its own way; they rise. */
export interface Hypergame {
  /** By decision maker: the equilibria of the game that it sees, which it expects. */
  readonly seenBy: readonly Equilibria[]
  /** Equilibria in every view, so that nobody is surprised. */
  readonly inEvery: Equilibria
  /** States that every decision maker knows of and, by its own view, would stay in: the equilibria of the hypergame. */
  readonly holding: Equilibria
  readonly surprises: readonly Surprise[]
}

type Equilibria = Readonly<Record<Concept, readonly number[]>>

/**
 * Where a decision maker would be surprised. `unknown`: all who know of a state would stay in it, and this one does not know of it. `unforeseen`: a state holds that it knows of and
 * thinks would not, for it takes `by` to want to leave. `leaves`: it thinks that a state would hold, and `by`, who know of it, would each leave it by its own view: for the state that it gains most by with impunity.
 */
export type Surprise =
  | { readonly of: 'unknown'; readonly decisionMaker: number; readonly concept: Concept; readonly state: number }
  | { readonly of: 'unforeseen'; readonly decisionMaker: number; readonly concept: Concept; readonly state: number; readonly by: readonly number[] }
  | { readonly of: 'leaves'; readonly decisionMaker: number; readonly concept: Concept; readonly state: number; readonly by: readonly Leaving[] }

/** `known`: whether the one surprised knows of the state it goes to. */
export interface Leaving { readonly decisionMaker: number; readonly to: number; readonly known: boolean }

/**
 * A first-level hypergame: every decision maker takes the game it sees for the game. `views[dm]`: that game, of the same decision makers and options; rankings of everyone, moves
 * and states may differ, and a state missing from a view is one its owner does not know of. What holds is decided by each decision maker in its own view (Wang, Hipel & Fraser 1988
 * and 1989). O(views · what stability costs). Throws a RangeError where the views are not of the same decision makers and options.
 */
export function hypergame(views: readonly GraphGame[]): Hypergame {
  const first = views[0]
  if (first === undefined) throw new RangeError('a hypergame without a view')
  for (const [dm, view] of views.entries()) {
    if (view.decisionMakers !== views.length) throw new RangeError(`view ${dm} is of ${view.decisionMakers} decision makers, and there are ${views.length} views: one each`)
    if (view.options !== first.options || view.owned.some((mask, i) => mask !== first.owned[i])) throw new RangeError(`view ${dm} has other options than view 0`)
  }
  const solved = views.map((view) => stability(view))
  const stateIn = (dm: number, bits: number): number => (views[dm]!.stateAt === null ? bits : views[dm]!.stateAt![bits]!)
  const seenBy = views.map((view, dm): Equilibria => {
    const found = equilibria(view, solved[dm]!)
    return byConcept((concept) => Array.from(found[concept], (state) => view.bits[state]!))
  })
  const knows = (dm: number, bits: number): boolean => stateIn(dm, bits) >= 0
  const all = [...new Set(views.flatMap(({ bits }) => [...bits]))].sort((a, b) => a - b)
  /** Whether a decision maker would stay, by the view of one who knows of the state. */
  const stays = (view: number, dm: number, concept: Concept, bits: number): boolean => {
    const state = stateIn(view, bits)
    return state >= 0 && (solved[view]!.stable[dm * views[view]!.states + state]! & conceptBit(concept)) !== 0
  }
  const everyone = views.map((_, dm) => dm)
  const holding = byConcept((concept) => all.filter((bits) => everyone.every((dm) => stays(dm, dm, concept, bits))))
  const seen = seenBy.map((each) => ({ nash: new Set(each.nash), gmr: new Set(each.gmr), smr: new Set(each.smr), seq: new Set(each.seq), sim: new Set(each.sim) }))
  const inEvery = byConcept((concept) => seenBy[0]![concept].filter((bits) => seen.every((each) => each[concept].has(bits))))
  const surprises = concepts.flatMap((concept) => everyone.flatMap((decisionMaker): Surprise[] => [
    ...all.filter((bits) => !knows(decisionMaker, bits) && everyone.every((dm) => !knows(dm, bits) || stays(dm, dm, concept, bits))).map((state): Surprise => ({ of: 'unknown', decisionMaker, concept, state })),
    ...holding[concept].filter((bits) => !seen[decisionMaker]![concept].has(bits)).map((state): Surprise => ({
      of: 'unforeseen', decisionMaker, concept, state, by: everyone.filter((dm) => !stays(decisionMaker, dm, concept, state)),
    })),
    ...seenBy[decisionMaker]![concept].map((state) => ({ state, by: leavingFrom(state, concept, decisionMaker) })).filter(({ by }) => by.length > 0).map(({ state, by }): Surprise => ({ of: 'leaves', decisionMaker, concept, state, by })),
  ]))
  return { seenBy, inEvery, holding, surprises }

  /** Who, of those who know of a state, would leave it by its own view, and for which. */
  function leavingFrom(bits: number, concept: Concept, seenBy: number): readonly Leaving[] {
    return everyone.filter((dm) => knows(dm, bits) && !stays(dm, dm, concept, bits)).map((dm) => {
      const [view, state] = [views[dm]!, stateIn(dm, bits)]
      const to = improvementsBestFirst(view, dm, state).find((each) => !isPunished(answerTo(view, dm, state, each, concept)))!
      return { decisionMaker: dm, to: views[dm]!.bits[to]!, known: knows(seenBy, views[dm]!.bits[to]!) }
    })
  }
}

function byConcept(find: (concept: Concept) => readonly number[]): Equilibria {
  return { nash: find('nash'), gmr: find('gmr'), smr: find('smr'), seq: find('seq'), sim: find('sim') }
}
