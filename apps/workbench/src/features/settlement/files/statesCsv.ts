import { concepts, type GraphGame, type GraphModel } from '@travaux/settlement'
import type { StableStates } from '../graph/stableStates.ts'
import { csv } from './csv.ts'

/** Every state as a table: its options, how each decision maker ranks it (more is better), and in which senses it would hold. Yes is 1. */
export function statesCsv(model: GraphModel, game: GraphGame, stable: StableStates): string {
  return csv([
    ['state', 'name', ...model.options.map(({ name, owner }) => `${model.decisionMakers[owner]!.name}: ${name}`), ...model.decisionMakers.map(({ name }) => `rank for ${name}`), ...concepts.map((concept) => (concept === 'nash' ? 'Nash' : concept.toUpperCase()))],
    ...Array.from(game.bits, (bits, state) => [
      state + 1, model.named.get(bits) ?? '', ...model.options.map((_, option) => ((bits >>> option) % 2 === 1 ? 'Y' : 'N')), ...game.ranks.map((ranks) => ranks[state]!), ...concepts.map((concept) => (stable[concept].has(state) ? 1 : 0)),
    ]),
  ])
}
