import type { Concept } from '../graph/concepts.ts'
import { conceptBit } from '../graph/conceptBit.ts'
import type { StrengthStability } from '../graphAnalysis/strengthStability.ts'
import { conceptWords } from './conceptWords.ts'
import { graphNames } from './graphNames.ts'
import type { GraphSentence } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import type { GraphTelling } from './graphTelling.ts'
import { phrase } from './phrase.ts'

/** Whether a state would hold strongly, weakly or not, where preferences are mild or great, and for whom it is which. */
export function graphStrengthSentences(telling: GraphTelling, { stable, strong }: StrengthStability, state: number, concept: Exclude<Concept, 'sim'>): readonly GraphSentence[] {
  const { dms, state: at } = graphNames(telling)
  const without = (table: Uint8Array): readonly number[] => telling.model.decisionMakers.map((_, dm) => dm).filter((dm) => (table[dm * telling.game.states + state]! & conceptBit(concept)) === 0)
  const [leaving, weak] = [without(stable), without(strong)]
  if (leaving.length > 0) return [graphSentenceOf(phrase`${at(state)} would not hold (${conceptWords[concept]}), neither strongly nor weakly: ${dms(leaving)} could leave it and gain.`)]
  if (weak.length === 0) return [graphSentenceOf(phrase`${at(state)} would hold strongly (${conceptWords[concept]}): whoever could gain by leaving could be brought to a state that it greatly prefers ${at(state)} to.`)]
  return [graphSentenceOf(phrase`${at(state)} would hold, but only weakly (${conceptWords[concept]}): not everything that ${dms(weak)} could gain by leaving could be answered with a state that ${weak.length === 1 ? 'it greatly prefers' : 'they greatly prefer'} ${at(state)} to.`)]
}
