import { equilibria, stability, type Concept, type GraphGame, type Stability } from '@travaux/settlement'

/** By concept, the states that are equilibria. */
export type StableStates = Readonly<Record<Concept, ReadonlySet<number>>>

/** What is stable in a game, and so which states are equilibria; `known` where it is worked out already. */
export function stableStates(game: GraphGame, known: Stability | null): { readonly stability: Stability; readonly stable: StableStates } {
  const worked = known ?? stability(game)
  const found = equilibria(game, worked)
  return { stability: worked, stable: { nash: new Set(found.nash), gmr: new Set(found.gmr), smr: new Set(found.smr), seq: new Set(found.seq), sim: new Set(found.sim) } }
}
