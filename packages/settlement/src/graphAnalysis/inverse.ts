import type { Concept } from '../graph/concepts.ts'
import { equilibria } from '../graph/equilibria.ts'
import type { GraphGame } from '../graph/graphGame.ts'
import { stability } from '../graph/stability.ts'
import type { Refusal } from '../refusal.ts'
import { explainStability } from './explainStability.ts'
import { LeastFirst } from './leastFirst.ts'
import { optionChanges, type OptionChange } from './optionChanges.ts'
import { preferenceChanges, type PreferenceChange, type PreferenceChanges } from './preferenceChanges.ts'
import { restricted } from './restricted.ts'

/** What may change. `decisionMakers`: whose preferences, everybody's where not given. `options`: whether options may (they may where not given). `most`: proposals of each kind, 5 where not given. */
export interface Within { readonly decisionMakers?: readonly number[]; readonly options?: boolean; readonly most?: number }

/** States by their bits, rising: those that become equilibria by the concept asked about, that stop being such though they can still be, and that can no longer be. */
export interface Effect { readonly gained: readonly number[]; readonly lost: readonly number[]; readonly gone: readonly number[] }

/** Changes after which the wanted state is an equilibrium, as solving the changed game has shown. `distance`: of the rankings together. */
export interface PreferenceProposal { readonly changes: readonly PreferenceChange[]; readonly distance: number; readonly game: GraphGame; readonly effect: Effect }
export interface OptionProposal { readonly change: OptionChange; readonly game: GraphGame; readonly effect: Effect }

/**
 * `already`: it is an equilibrium as things are, and nothing need change. `needs`: for every decision maker for whom it is not stable, how its own ranking could change. `preferences`:
 * proposals, the nearest first; `options`: those that leave most states first. `whole`: whether those of preferences are all.
 */
export interface Inverse {
  readonly state: number
  readonly concept: Concept
  readonly already: boolean
  readonly needs: readonly ({ readonly decisionMaker: number } & PreferenceChanges)[]
  readonly preferences: readonly PreferenceProposal[]
  readonly options: readonly OptionProposal[]
  readonly whole: boolean
}

/** States beyond which it takes too long to solve the game anew for every proposal, and combinations of changes looked at. */
const [mostStates, mostTried] = [2 ** 16, 500]

/**
 * What would have to change for a state to be an equilibrium, at the least. Of preferences: every decision maker for whom it is not stable must change its ranking; changes of
 * several are combined, the nearest together first, each ranking changed once. For Nash, GMR and SMR the first proposal is the nearest there is, for there what one prefers moves
 * nobody else's stability. In SEQ and SIM it may, as whoever punishes must gain: there a proposal that unsettles another is mended by a change of that one's ranking too, or
 * dropped; that others might come to gain by punishing is not proposed. Of options: every single tie, irreversibility and striking out is tried.
 *
 * Inverse GMCR (Kinsara, Petersons, Hipel & Kilgour 2015) lists all rankings, or conditions on them, that make a state an equilibrium; Garcia, Obeidi & Hipel look for strategic
 * interventions. Ours starts from the rankings there are and looks for the nearest, and takes in options. O(decision makers · `preferenceChanges` + proposals · stability).
 */
export function inverse(game: GraphGame, state: number, concept: Concept, { decisionMakers, options = true, most = 5 }: Within = {}): Inverse | Refusal {
  if (!(state >= 0 && state < game.states)) throw new RangeError(`state ${state} is none of ${game.states}`)
  if (game.states > mostStates) return { refused: `What would have to change is worked out for at most ${mostStates} states, and this model has ${game.states}: leave options out.`, conflict: [] }
  const before = equilibriaOf(game, concept)
  const mayChange = (dm: number): boolean => decisionMakers?.includes(dm) ?? true
  const unstable = unstableFor(game, state, concept)
  const needs = unstable.map((decisionMaker) => ({ decisionMaker, ...preferenceChanges(game, decisionMaker, state, concept, most) }))
  if (unstable.length === 0) return { state, concept, already: true, needs, preferences: [], options: [], whole: true }
  const { proposals, whole } = preferencesFor()
  return { state, concept, already: false, needs, preferences: proposals, options: options ? optionsFor() : [], whole }

  function preferencesFor(): { readonly proposals: readonly PreferenceProposal[]; readonly whole: boolean } {
    const proposals: PreferenceProposal[] = []
    const waiting = new LeastFirst<{ readonly changes: readonly PreferenceChange[]; readonly game: GraphGame }>()
    waiting.put(0, { changes: [], game })
    let whole = needs.every((each) => each.whole)
    let tried = 0
    for (let next = waiting.take(); next !== undefined; next = waiting.take()) {
      if (proposals.length === most || ++tried > mostTried) return { proposals, whole: false }
      const { changes, game: changed } = next.value
      const dm = unstableFor(changed, state, concept)[0]
      if (dm === undefined) {
        proposals.push({ changes, distance: next.least, game: changed, effect: effectOf(changed) })
        continue
      }
      if (!mayChange(dm) || changes.some((change) => change.decisionMaker === dm)) continue
      const ways = preferenceChanges(changed, dm, state, concept, most)
      whole &&= ways.whole
      for (const change of ways.changes) {
        waiting.put(next.least + change.distance, { changes: [...changes, change], game: { ...changed, ranks: changed.ranks.with(dm, change.ranks) } })
      }
    }
    return { proposals, whole }
  }

  function optionsFor(): readonly OptionProposal[] {
    const found: OptionProposal[] = []
    for (const { change, leaves } of optionChanges(game, state)) {
      const changed = restricted(game, leaves)
      const bits = game.bits[state]!
      if (unstableFor(changed, changed.stateAt === null ? bits : changed.stateAt[bits]!, concept).length === 0) found.push({ change, game: changed, effect: effectOf(changed) })
    }
    return found.sort((a, b) => a.effect.gone.length - b.effect.gone.length).slice(0, most)
  }

  function effectOf(changed: GraphGame): Effect {
    const after = equilibriaOf(changed, concept)
    const left = new Set(changed.bits)
    const gone = Array.from(game.bits).filter((bits) => !left.has(bits))
    return { gained: [...after].filter((bits) => !before.has(bits)), lost: [...before].filter((bits) => left.has(bits) && !after.has(bits)), gone }
  }
}

function unstableFor(game: GraphGame, state: number, concept: Concept): readonly number[] {
  return Array.from({ length: game.decisionMakers }, (_, dm) => dm).filter((dm) => !explainStability(game, dm, state, concept).stable)
}

/** By their bits, rising. */
function equilibriaOf(game: GraphGame, concept: Concept): ReadonlySet<number> {
  return new Set(Array.from(equilibria(game, stability(game, { concepts: [concept] }))[concept], (state) => game.bits[state]!))
}
