import { compileGraph } from '../../src/graph/compileGraph.ts'
import type { GraphGame } from '../../src/graph/graphGame.ts'
import type { GraphModel } from '../../src/graph/graphModel.ts'

/** The game of a model that is known to be sound. */
export function compiled(model: GraphModel): GraphGame {
  const game = compileGraph(model)
  if ('refused' in game) throw new Error(game.refused)
  return game
}
