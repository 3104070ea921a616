import type { Concept } from '../graph/concepts.ts'
import type { Stability } from '../graph/stability.ts'
import { explainStability } from '../graphAnalysis/explainStability.ts'
import type { PackageGraph } from '../graphAnalysis/packageGraph.ts'
import { routeTo } from '../graphAnalysis/routeTo.ts'
import { statusQuoAnalysis } from '../graphAnalysis/statusQuoAnalysis.ts'
import { basesPhrase } from './basesPhrase.ts'
import { graphRouteSentences } from './graphRouteSentences.ts'
import type { GraphSentence } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import { graphStabilitySentences } from './graphStabilitySentences.ts'
import { graphStateSentences } from './graphStateSentences.ts'
import type { GraphTelling } from './graphTelling.ts'
import { phrase } from './phrase.ts'

/**
 * Whether a package would hold once all have done their part (`telling` is of its graph): by which way of foreseeing, what each side would do alone, and by `concept` why it would stay or
 * go back on it; how the package could come about from no agreement; and what the sums stand on.
 */
export function graphPackageSentences(telling: GraphTelling, { actors, exact, stateOf }: PackageGraph, stability: Stability, concept: Concept): readonly GraphSentence[] {
  const { game } = telling
  const done = game.stateAt === null ? stateOf(actors) : game.stateAt[stateOf(actors)]!
  return [
    ...graphStateSentences(telling, done, stability),
    ...actors.flatMap((actor) => graphStabilitySentences(telling, explainStability(game, actor, done, concept))),
    ...graphRouteSentences(telling, routeTo(game, statusQuoAnalysis(game, 0), done)),
    graphSentenceOf(phrase`What a state is worth to a side is the sum of weight times value, by the likely numbers, of what is in force in it; reservation values play no part${exact ? '' : ', and worths within a billionth of the side’s range count as level'}.`),
    ...standsOn(telling),
  ]
}

/** The bases of the numbers that are added up, none of which is passed off as another. */
function standsOn({ model, grounds }: GraphTelling): readonly GraphSentence[] {
  const keys = model.decisionMakers.flatMap(({ preference }) => (preference.by === 'statements' ? [] : preference.because))
  const named = basesPhrase(keys, grounds)
  return named.length === 0 ? [] : [graphSentenceOf(phrase`These numbers rest on ${named}.`, keys)]
}
