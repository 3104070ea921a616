import type { Concept } from '../graph/concepts.ts'
import { conceptBit } from '../graph/conceptBit.ts'
import { extensions, type Extension, type UncertainStability } from '../graphAnalysis/uncertainStability.ts'
import { conceptWords } from './conceptWords.ts'
import { graphNames } from './graphNames.ts'
import type { GraphSentence } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import type { GraphTelling } from './graphTelling.ts'
import { listedPhrases } from './listedPhrases.ts'
import { phrase } from './phrase.ts'

/** Whether a state would hold where some preferences are not known: however that is taken, or only as it is taken in some ways. */
export function graphUncertainSentences(telling: GraphTelling, { stable }: UncertainStability, state: number, concept: Exclude<Concept, 'sim'>): readonly GraphSentence[] {
  const { dms, state: at } = graphNames(telling)
  const leaving = (extension: Extension): readonly number[] => telling.model.decisionMakers.map((_, dm) => dm).filter((dm) => (stable[extension][dm * telling.game.states + state]! & conceptBit(concept)) === 0)
  const holds = extensions.filter((extension) => leaving(extension).length === 0)
  if (holds.length === extensions.length) return [graphSentenceOf(phrase`${at(state)} would hold however what is not known is taken (${conceptWords[concept]}, extensions a to d).`)]
  if (holds.length === 0) return [graphSentenceOf(phrase`${at(state)} would not hold however what is not known is taken (${conceptWords[concept]}, extensions a to d): even by what is known ${dms(leaving('d'))} could leave it and gain.`)]
  const missing = extensions.filter((extension) => !holds.includes(extension))
  return [
    graphSentenceOf(phrase`${at(state)} would hold if everyone is ${listedPhrases(holds.map((each) => taken[each]), 'or')} (${conceptWords[concept]}, ${named(holds)}).`),
    graphSentenceOf(phrase`It would not hold if everyone is ${listedPhrases(missing.map((each) => taken[each]), 'or')} (${named(missing)}): then ${dms([...new Set(missing.flatMap(leaving))].sort((a, b) => a - b))} could leave it.`),
  ]
}

const taken: Readonly<Record<Extension, string>> = {
  a: 'drawn by what may be better and deterred only by what is known to be no better',
  b: 'drawn and deterred only by what is known',
  c: 'drawn by what may be better and deterred by what may be no better',
  d: 'drawn only by what is known to be better and deterred by what may be no better',
}

function named(all: readonly Extension[]): string {
  return `${all.length === 1 ? 'extension' : 'extensions'} ${listedPhrases(all, 'and').map(({ text }) => text).join('')}`
}
