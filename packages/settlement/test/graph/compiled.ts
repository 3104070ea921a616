import { compileGraph, type GraphGame, type GraphModel } from '@travaux/settlement'

/** The game of a model that is expected to be one. */
export function compiled(model: GraphModel): GraphGame {
  const game = compileGraph(model)
  if ('refused' in game) throw new Error(game.refused)
  return game
}
