import type { GraphPart, Phrase } from './graphSentence.ts'
import { phrase } from './phrase.ts'

/** "a", "a and b", "a, b and c". */
export function listedPhrases(items: readonly (Phrase | GraphPart | string)[], word: string): Phrase {
  return items.reduce<Phrase>((all, item, i) => (i === 0 ? phrase`${item}` : i === items.length - 1 ? phrase`${all} ${word} ${item}` : phrase`${all}, ${item}`), [])
}
