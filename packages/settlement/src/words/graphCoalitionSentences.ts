import type { CoalitionAnswer, CoalitionReason } from '../graphAnalysis/explainCoalition.ts'
import { inMask } from '../graphAnalysis/inMask.ts'
import { conceptWords } from './conceptWords.ts'
import { graphNames } from './graphNames.ts'
import type { GraphSentence, Phrase } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import type { GraphTelling } from './graphTelling.ts'
import { groundsPhrase } from './groundsPhrase.ts'
import { movesPhrase } from './movesPhrase.ts'
import { phrase } from './phrase.ts'
import { preferenceReason } from './preferenceReason.ts'

/** Improvements that are told one by one; more are counted. */
const told = 3

/** Why a coalition would stay in a state together, or could gain by leaving it together: by which moves of whose, what each member prefers it for, and how those outside could answer. */
export function graphCoalitionSentences(telling: GraphTelling, { coalition, state, concept, stable, answers }: CoalitionReason): readonly GraphSentence[] {
  const { dm, dms, state: at } = graphNames(telling)
  const members = inMask(coalition)
  const together = members.length === 1 ? dm(members[0]!) : phrase`${dms(members)} together`
  const each = members.length === 2 ? 'both' : 'all'
  const name = `coalition ${conceptWords[concept]}`
  if (answers.length === 0) return [graphSentenceOf(phrase`${together} would not move from ${at(state)}: there is no state that they could get to by their own moves and that ${each} would prefer (coalition ${conceptWords.nash}).`)]
  const open = answers.filter(({ sanction, escape }) => sanction === null || escape !== null)
  const shown = (stable ? answers : open).slice(0, told)
  const more = (stable ? answers : open).length - shown.length
  const head = stable
    ? phrase`${together} would not move from ${at(state)}: whatever ${each} would prefer and they could get to, those outside could turn into a state that is no better for one of them (${name}).`
    : phrase`${together} could leave ${at(state)} and ${each} gain by it${concept === 'nash' ? '' : ', for nobody outside could take that away again'} (no ${name}).`
  return [graphSentenceOf(head), ...shown.flatMap((answer) => [way(answer), ...members.map((member) => gain(member, answer.to))]), ...more > 0 ? [graphSentenceOf(phrase`There ${more === 1 ? 'is 1 more such state' : `are ${more} more such states`}.`)] : []]

  function way(answer: CoalitionAnswer): GraphSentence {
    return graphSentenceOf(phrase`To come to ${at(answer.to)}, ${movesPhrase(telling, answer.way)}${met(answer)}.`)
  }

  function met({ to, sanction, escape }: CoalitionAnswer): Phrase {
    if (sanction === null) return []
    const answer = phrase`; but from ${at(to)} ${movesPhrase(telling, sanction.moves)}, no better for ${dms(sanction.harmed)} than ${at(state)}`
    return escape === null ? answer : phrase`${answer}; yet from there ${movesPhrase(telling, escape)}, which ${each} still prefer to ${at(state)}`
  }

  function gain(member: number, to: number): GraphSentence {
    const { words, because } = preferenceReason(telling, member, to, state)
    const grounds = groundsPhrase(because, telling.grounds)
    return graphSentenceOf(phrase`${dm(member)} would prefer ${at(to)} to ${at(state)}: ${words}${grounds.length === 0 ? '' : phrase`; for, ${grounds}`}.`, because)
  }
}
