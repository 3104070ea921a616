import type { Answer } from '../graphAnalysis/answer.ts'
import type { StabilityReason } from '../graphAnalysis/explainStability.ts'
import { isPunished } from '../graphAnalysis/isPunished.ts'
import { conceptWords } from './conceptWords.ts'
import { graphNames } from './graphNames.ts'
import type { GraphSentence, Phrase } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import type { GraphTelling } from './graphTelling.ts'
import { groundsPhrase } from './groundsPhrase.ts'
import { listedPhrases } from './listedPhrases.ts'
import { movesPhrase } from './movesPhrase.ts'
import { phrase } from './phrase.ts'
import { preferenceReason } from './preferenceReason.ts'

/** Improvements that are told one by one; more are counted. */
const told = 3

/**
 * Why a decision maker would stay in a state, or could gain by leaving it: first what holds and by which way of foreseeing, then for its improvements, the best first, what each is
 * better by, what that rests on, and how the others could answer.
 */
export function graphStabilitySentences(telling: GraphTelling, reason: StabilityReason): readonly GraphSentence[] {
  const { decisionMaker, state, concept, stable, answers } = reason
  const { dm, state: at } = graphNames(telling)
  const own = dm(decisionMaker)
  if (answers.length === 0) return [graphSentenceOf(phrase`${own} would not move from ${at(state)}: nothing that it could do alone would leave it better off (${conceptWords.nash}, and so stability by every way of foreseeing).`)]
  const open = answers.filter((answer) => !isPunished(answer))
  const shown = (stable ? answers : open).slice(0, told)
  const more = (stable ? answers : open).length - shown.length
  const gained = (answer: Answer): GraphSentence => {
    const better = preferenceReason(telling, decisionMaker, answer.to, state)
    const grounds = groundsPhrase(better.because, telling.grounds)
    const could = stable ? phrase`${own} could go to ${at(answer.to)}` : phrase`${own} could improve alone from ${at(state)} by going to ${at(answer.to)}`
    return graphSentenceOf(phrase`${could}, which it prefers (${better.words})${grounds.length === 0 ? '' : phrase`, for, ${grounds}`}${answered(telling, reason, answer, better.because)}.`, better.because)
  }
  return [
    graphSentenceOf(stable ? phrase`${own} would not move from ${at(state)}: ${held(telling, reason)} (${conceptWords[concept]}).` : phrase`${own} could leave ${at(state)} and gain by it: ${loose(telling, reason, open)} (no ${conceptWords[concept]}).`),
    ...shown.map(gained),
    ...more > 0 ? [graphSentenceOf(phrase`${own} has ${more} more such ${more === 1 ? 'move' : 'moves'}${stable ? ', each answered so' : ''}.`)] : [],
  ]
}

function held(telling: GraphTelling, { decisionMaker, state, concept, answers }: StabilityReason): Phrase {
  const { dms, state: at, dm } = graphNames(telling)
  const who = dms([...new Set(answers.flatMap(({ sanction }) => sanction?.moves.map(({ by }) => by) ?? []))].sort((a, b) => a - b))
  const than = phrase`no better for ${dm(decisionMaker)} than ${at(state)}`
  switch (concept) {
    case 'nash': return phrase`nothing that it could do alone would leave it better off`
    case 'gmr': return phrase`every state it could go to and would prefer, ${who} could turn into one that is ${than}`
    case 'smr': return phrase`every state it could go to and would prefer, ${who} could turn into one that is ${than}, and from which it could not get to a better one again`
    case 'seq': return phrase`every state it could go to and would prefer, ${who} could turn into one that is ${than}, gaining by each of these moves`
    case 'sim': return phrase`whatever it could gain by, if ${who} improved at the same time, could end in a state that is ${than}`
    default: return concept satisfies never
  }
}

function loose(telling: GraphTelling, { decisionMaker, concept }: StabilityReason, open: readonly Answer[]): Phrase {
  const { others, state: at } = graphNames(telling)
  const gains = listedPhrases(open.length > told ? [...open.slice(0, told).map(({ to }) => at(to)), `${open.length - told} more`] : open.map(({ to }) => at(to)), 'and')
  const rest = telling.model.decisionMakers.length === 1 ? 'nobody' : phrase`no move of ${others(decisionMaker)}`
  switch (concept) {
    case 'nash': return phrase`by one move it could get to ${gains}`
    case 'gmr': return phrase`${rest} could take the gain of going to ${gains} away again`
    case 'smr': return phrase`${rest} could take the gain of going to ${gains} away for good`
    case 'seq': return phrase`${rest} by which those who make it gain could take the gain of going to ${gains} away again`
    case 'sim': return phrase`no improvement that others could make at the same time would take the gain of going to ${gains} away`
    default: return concept satisfies never
  }
}

/** How an improvement is met. Empty where the concept foresees no answer. `said`: grounds that were told already. */
function answered(telling: GraphTelling, { decisionMaker, state, concept }: StabilityReason, { to, sanction, escape }: Answer, said: readonly string[]): Phrase {
  const { dm, dms, state: at } = graphNames(telling)
  if (sanction === null) {
    switch (concept) {
      case 'nash': return []
      case 'gmr': case 'smr': return phrase`; from there nobody else could bring about a state that is no better for it than ${at(state)}`
      case 'seq': return phrase`; from there nobody else could bring about, by moves that each gain their maker something, a state that is no better for it than ${at(state)}`
      case 'sim': return phrase`; and nothing that others could improve by at the same time would make it a state no better for it`
      default: return concept satisfies never
    }
  }
  const worse = preferenceReason(telling, decisionMaker, state, sanction.end)
  const grounds = groundsPhrase(worse.because.filter((key) => !said.includes(key)), telling.grounds)
  const because = phrase` (${worse.words}${grounds.length === 0 ? '' : phrase`; ${grounds}`})`
  if (sanction.atOnce) {
    const who = dms(sanction.moves.map(({ by }) => by))
    const separately = listedPhrases(sanction.moves.map(({ by, to: end }) => phrase`${dm(by)} to ${at(end)}`), 'and')
    return phrase`; but if ${who} moved at the same time (${separately}), it would come to ${at(sanction.end)}, no better for ${dm(decisionMaker)} than ${at(state)}${because}`
  }
  const answer = phrase`; but from ${at(to)} ${movesPhrase(telling, sanction.moves)}, no better for ${dm(decisionMaker)} than ${at(state)}${because}`
  return escape === null ? answer : phrase`${answer}; yet from there ${dm(decisionMaker)} could go on to ${at(escape)}, which it still prefers to ${at(state)}`
}
