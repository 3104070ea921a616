import { concepts, stability, type GraphModel, type Reading, type Stability } from '@travaux/settlement'
import { compiled } from './compiled.ts'
import { literalGraph } from './literalGraph.ts'

/** Where kernels and the literal solver differ on a model, a line each; none is wanted. `solve`: the kernels, if not as they are used. */
export function differences(model: GraphModel, reading: Reading, solve = (game: ReturnType<typeof compiled>): Pick<Stability, 'stable'> => stability(game, { reading })): readonly string[] {
  const game = compiled(model)
  const literal = literalGraph(model, reading)
  if (literal.states.join() !== game.bits.join()) return [`states ${game.bits.join()} and not ${literal.states.join()}`]
  const { stable } = solve(game)
  return concepts.flatMap((concept, i) => literal.stable[concept].flatMap((states, dm) => states.flatMap((is, state) => {
    const found = ((stable[dm * game.states + state]! >> i) & 1) === 1
    return found === is ? [] : [`${concept}, ${reading}, decision maker ${dm}, state ${state}: ${found} and not ${is}`]
  })))
}
