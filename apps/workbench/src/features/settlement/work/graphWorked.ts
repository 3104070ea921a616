import { compileGraph, equilibria, inverse, routeTo, stability, statusQuoAnalysis, type Concept, type GraphGame, type GraphModel, type Inverse, type Refusal, type Route, type Stability } from '@travaux/settlement'

/** A graph model worked out: which states would hold, how the one asked about can come about, and what would have to change for it to hold. */
export interface GraphWorked {
  readonly game: GraphGame
  readonly stability: Stability
  /** By concept, the states that are equilibria, from 0, rising. */
  readonly equilibria: Readonly<Record<Concept, Uint32Array>>
  /** States that can come of the status quo by moves their makers gain by, the nearest first, itself included; none where there is no status quo. */
  readonly reachable: readonly number[]
  readonly asked: number
  readonly route: Route | null
  readonly inverse: Inverse | Refusal
}

/** A model with more states is looked at with the command: its tables would be no shorter here. */
const mostStates = 2 ** 16

/** `asked`: the state to be held, by its bits; null where it is that in which things stand, or the first. */
export function graphWorked(model: GraphModel, asked: number | null, concept: Concept): GraphWorked | Refusal {
  const game = compileGraph(model)
  if ('refused' in game) return game
  if (game.states > mostStates) return { refused: `“${model.title}” has ${game.states.toLocaleString('en')} states, more than are shown here: travaux settle lists its equilibria.`, conflict: [] }
  const placeOf = (bits: number | null) => (bits === null ? -1 : game.stateAt === null ? bits : game.stateAt[bits] ?? -1)
  const stable = stability(game)
  const statusQuo = placeOf(model.statusQuo)
  const state = Math.max(0, placeOf(asked) === -1 ? statusQuo : placeOf(asked))
  const from = statusQuo === -1 ? null : statusQuoAnalysis(game, statusQuo)
  const near = from === null ? [] : Array.from(from.improving.moves, (moves, each) => ({ each, moves })).filter(({ moves }) => moves >= 0).toSorted((a, b) => a.moves - b.moves || a.each - b.each)
  return {
    game, stability: stable, equilibria: equilibria(game, stable), reachable: near.map(({ each }) => each), asked: state,
    route: from === null ? null : routeTo(game, from, state), inverse: inverse(game, state, concept, { most: 3 }),
  }
}
