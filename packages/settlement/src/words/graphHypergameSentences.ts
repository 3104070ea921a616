import type { Concept } from '../graph/concepts.ts'
import type { Hypergame, Surprise } from '../graphAnalysis/hypergame.ts'
import { conceptWords } from './conceptWords.ts'
import { graphNames } from './graphNames.ts'
import type { GraphSentence, Phrase } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import type { GraphTelling } from './graphTelling.ts'
import { listedPhrases } from './listedPhrases.ts'
import { phrase } from './phrase.ts'

/** States that a sentence names, and surprises that are told; more are counted. */
const [named, told] = [5, 10]

/**
 * What each decision maker expects to hold by its own view, what all expect, what would hold as each sees it for itself, and where one would be surprised. `telling`: with the game of
 * whoever tells, by which states are numbered; states that it does not have are named by their options.
 */
export function graphHypergameSentences(telling: GraphTelling, { seenBy, inEvery, holding, surprises }: Hypergame, concept: Concept): readonly GraphSentence[] {
  const { dm, bits } = graphNames(telling)
  const states = (all: readonly number[]): Phrase => listedPhrases(all.length > named ? [...all.slice(0, named).map(bits), `${all.length - named} more`] : all.map(bits), 'and')
  const own = surprises.filter((each) => each.concept === concept)
  return [
    ...seenBy.map((seen, each) => graphSentenceOf(seen[concept].length === 0 ? phrase`As ${dm(each)} sees it, nothing would hold (${conceptWords[concept]}).` : phrase`As ${dm(each)} sees it, ${states(seen[concept])} would hold (${conceptWords[concept]}).`)),
    graphSentenceOf(inEvery[concept].length === 0 ? phrase`There is no state that all expect to hold.` : phrase`All expect ${states(inEvery[concept])} to hold.`),
    graphSentenceOf(holding[concept].length === 0 ? phrase`No state would hold by what each sees for itself.` : phrase`By what each sees for itself, ${states(holding[concept])} would hold.`),
    ...own.slice(0, told).map((each) => surprised(telling, each)),
    ...own.length > told ? [graphSentenceOf(phrase`There ${own.length - told === 1 ? 'is 1 more surprise' : `are ${own.length - told} more surprises`}.`)] : [],
  ]
}

function surprised(telling: GraphTelling, surprise: Surprise): GraphSentence {
  const { dm, dms, bits } = graphNames(telling)
  const [who, state] = [dm(surprise.decisionMaker), bits(surprise.state)]
  switch (surprise.of) {
    case 'unknown': return graphSentenceOf(phrase`${who} could be surprised by ${state}: it does not know of it, and all who do would stay there.`)
    case 'unforeseen': {
      const itself = surprise.by.includes(surprise.decisionMaker)
      return graphSentenceOf(phrase`${who} could be surprised that ${state} holds: it takes ${itself ? 'itself' : dms(surprise.by)} to gain by leaving, which by ${surprise.by.length === 1 ? 'its' : 'their'} own view ${surprise.by.length === 1 ? 'it would' : 'they would'} not.`)
    }
    case 'leaves': return graphSentenceOf(phrase`${who} could be surprised that ${state} does not hold: by ${surprise.by.length === 1 ? 'its' : 'their'} own view ${listedPhrases(surprise.by.map(({ decisionMaker, to, known }) => phrase`${dm(decisionMaker)} would gain by going to ${bits(to)}${known ? '' : phrase`, which ${who} does not know of`}`), 'and')}.`)
    default: return surprise satisfies never
  }
}
