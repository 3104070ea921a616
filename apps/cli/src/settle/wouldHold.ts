import { compileGraph, concepts, equilibria, graphPackageSentences, packageGraph, stability, type Concept, type Grounds, type PackageModel, type Picks } from '@travaux/settlement'

/**
 * By which ways of foreseeing a package would hold once all have done their part, and why, in words; null where nobody has anything to do for it, so that the question does not arise.
 */
export function wouldHold(model: PackageModel, picks: Picks, grounds: Grounds): { readonly holds: Concept[]; readonly said: readonly string[] } | null {
  const graph = packageGraph(model, picks)
  if ('refused' in graph) return null
  const game = compileGraph(graph.model)
  if ('refused' in game) return null
  const known = stability(game)
  const found = equilibria(game, known)
  const bits = graph.stateOf(graph.actors)
  const done = game.stateAt === null ? bits : game.stateAt[bits]!
  return { holds: concepts.filter((concept) => found[concept].includes(done)), said: graphPackageSentences({ model: graph.model, game, grounds }, graph, known, 'seq').map(({ text }) => text) }
}
