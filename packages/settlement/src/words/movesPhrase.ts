import type { Path } from '../graphAnalysis/path.ts'
import { graphNames } from './graphNames.ts'
import type { Phrase } from './graphSentence.ts'
import type { GraphTelling } from './graphTelling.ts'
import { listedPhrases } from './listedPhrases.ts'
import { phrase } from './phrase.ts'

/** "Russia could go to state 3 (Accept), then Japan to “No agreement”". */
export function movesPhrase(telling: GraphTelling, path: Path): Phrase {
  const { dm, state } = graphNames(telling)
  return listedPhrases(path.map(({ by, to }, i) => (i === 0 ? phrase`${dm(by)} could go to ${state(to)}` : phrase`then ${dm(by)} to ${state(to)}`)), 'and')
}
