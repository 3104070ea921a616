import { concepts, type Concept } from '../graph/concepts.ts'
import type { Stability } from '../graph/stability.ts'
import { conceptBit } from '../graph/conceptBit.ts'
import { conceptWords } from './conceptWords.ts'
import { graphNames } from './graphNames.ts'
import type { GraphSentence } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import type { GraphTelling } from './graphTelling.ts'
import { listedPhrases } from './listedPhrases.ts'
import { phrase } from './phrase.ts'

/** Whether a state would hold: for whom it is stable by which way of foreseeing, one sentence for those by which it is an equilibrium and one for each by which it is not. */
export function graphStateSentences(telling: GraphTelling, state: number, { stable, concepts: known }: Stability): readonly GraphSentence[] {
  const { dms, state: at } = graphNames(telling)
  const leaving = (concept: Concept): readonly number[] => telling.model.decisionMakers.map((_, dm) => dm).filter((dm) => (stable[dm * telling.game.states + state]! & conceptBit(concept)) === 0)
  const asked = concepts.filter((concept) => known.includes(concept))
  const holding = asked.filter((concept) => leaving(concept).length === 0)
  const open = Map.groupBy(asked.filter((concept) => !holding.includes(concept)), (concept) => leaving(concept).join(' '))
  return [
    ...holding.length === 0 ? [] : [graphSentenceOf(phrase`${at(state)} would hold, as an equilibrium, ${holding.length === asked.length && asked.length > 1 ? 'by every way of foreseeing that was worked out' : `if all foresee ${foresight(holding)}`}.`)],
    ...[...open.values()].map((those) => graphSentenceOf(phrase`${at(state)} would not hold if all foresee ${foresight(those)}: ${dms(leaving(those[0]!))} could leave it and gain.`)),
  ]
}

function foresight(those: readonly Concept[]): string {
  return listedPhrases(those.map((concept) => `${foreseen[concept]} (${conceptWords[concept]})`), 'or').map(({ text }) => text).join('')
}

const foreseen: Readonly<Record<Concept, string>> = {
  nash: 'only their own next move',
  gmr: 'any answer of the others',
  smr: 'any answer of the others and what they could do then',
  seq: 'answers that the others gain by',
  sim: 'what others could improve at the same time',
}
