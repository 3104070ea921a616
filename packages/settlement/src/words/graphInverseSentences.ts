import type { GraphGame } from '../graph/graphGame.ts'
import type { Effect, Inverse } from '../graphAnalysis/inverse.ts'
import type { OptionChange } from '../graphAnalysis/optionChanges.ts'
import type { PreferenceChange } from '../graphAnalysis/preferenceChanges.ts'
import { conceptWords } from './conceptWords.ts'
import { graphNames } from './graphNames.ts'
import type { GraphPart, GraphSentence, Phrase } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import type { GraphTelling } from './graphTelling.ts'
import { groundsPhrase } from './groundsPhrase.ts'
import { listedPhrases } from './listedPhrases.ts'
import { phrase } from './phrase.ts'
import { preferenceReason } from './preferenceReason.ts'

/** States that a sentence names; more are counted. */
const named = 5

/** What would have to change for a state to hold: what it is that each decision maker prefers, then the proposals, each with what else it would bring about. */
export function graphInverseSentences(telling: GraphTelling, found: Inverse): readonly GraphSentence[] {
  const { state, concept, already, needs, preferences, options, whole } = found
  const names = graphNames(telling)
  const wanted = names.state(state)
  if (already) return [graphSentenceOf(phrase`${wanted} would hold as things are (${conceptWords[concept]}): nothing need change for it.`)]
  const head = graphSentenceOf(phrase`${wanted} would not hold as things are (${conceptWords[concept]}), for ${names.dms(needs.map(({ decisionMaker }) => decisionMaker))} could leave it and gain.`)
  const proposals = preferences.map(({ changes, effect }) => graphSentenceOf(phrase`${wanted} would hold if ${listedPhrases(changes.map((change) => changed(telling, state, change)), 'and')}${effects(telling, state, effect)}.`))
  const grounds = [...new Map(preferences.flatMap(({ changes }) => changes).flatMap(({ decisionMaker, noBetter }) => noBetter.slice(0, named).map((better) => [`${decisionMaker} ${better}`, now(telling, decisionMaker, better, state)] as const))).values()]
  const raises = needs.flatMap(({ decisionMaker, raise }) => (raise === null ? [] : [graphSentenceOf(phrase`Raised alone in the ranking of ${names.dm(decisionMaker)}, ${wanted} would have to pass, or come level with, ${count(raise.passed, 'state')}.`)]))
  const unchanged = preferences.length === 0 ? [graphSentenceOf(phrase`No change of ${names.dms(needs.map(({ decisionMaker }) => decisionMaker))}’s preferences that was looked at is enough.`)] : whole ? [] : [graphSentenceOf(phrase`These are the nearest changes of preferences; there are others, farther off.`)]
  return [head, ...proposals, ...grounds, ...raises, ...unchanged, ...options.map(({ change, effect }) => graphSentenceOf(phrase`${wanted} would hold, with preferences as they are, if ${optionChanged(telling, change)}${effects(telling, state, effect)}.`))]
}

function changed(telling: GraphTelling, state: number, { decisionMaker, noBetter, only, passed }: PreferenceChange): Phrase {
  const names = graphNames(telling)
  const others = passed - noBetter.length
  const along = others > 0 ? phrase` (and with it ${count(others, 'other state')}, as the nearest ranking that does so would)` : only ? '' : phrase` (which could come down to it, all else as it is)`
  return phrase`${names.dm(decisionMaker)} held ${statesNamed(names.state, noBetter)} no better than ${names.state(state)}${along}`
}

/** Why it prefers another state as yet: what would have to give way. */
function now(telling: GraphTelling, decisionMaker: number, better: number, state: number): GraphSentence {
  const names = graphNames(telling)
  const { words, because } = preferenceReason(telling, decisionMaker, better, state)
  const grounds = groundsPhrase(because, telling.grounds)
  return graphSentenceOf(phrase`As yet ${names.dm(decisionMaker)} prefers ${names.state(better)} to ${names.state(state)}: ${words}${grounds.length === 0 ? '' : phrase`; for, ${grounds}`}.`, because)
}

function optionChanged(telling: GraphTelling, change: OptionChange): Phrase {
  const { option, dm } = graphNames(telling)
  const owner = (each: number): GraphPart => dm(telling.model.options[each]!.owner)
  switch (change.of) {
    case 'tied': {
      const [one, other] = change.options
      return phrase`${option(one)} of ${owner(one)} and ${option(other)} of ${owner(other)} were one step, taken and dropped together`
    }
    case 'irreversible': return change.direction === 'forward' ? phrase`${owner(change.option)} could take ${option(change.option)} but not undo it` : phrase`${owner(change.option)} could drop ${option(change.option)} but not take it`
    case 'struck': return phrase`${owner(change.option)} could not take ${option(change.option)} at all`
    default: return change satisfies never
  }
}

function effects(telling: GraphTelling, state: number, { gained, lost, gone }: Effect): Phrase {
  const { game, model } = telling
  const names = graphNames(telling)
  const also = gained.filter((bits) => bits !== game.bits[state])
  const stateOf = (bits: number): number => placeOf(game, bits)
  const told = [
    ...also.length === 0 ? [] : [phrase`${statesNamed(names.state, also.map(stateOf))} would hold as well`],
    ...lost.length === 0 ? [] : [phrase`${statesNamed(names.state, lost.map(stateOf))} would hold no longer`],
    ...gone.length === 0 ? [] : [phrase`${count(gone.length, 'state')} could no longer be${model.statusQuo !== null && gone.includes(model.statusQuo) ? ', that in which things stand among them' : ''}`],
  ]
  return told.length === 0 ? [] : phrase`; then ${listedPhrases(told, 'and')}`
}

function placeOf({ stateAt }: GraphGame, bits: number): number {
  return stateAt === null ? bits : stateAt[bits]!
}

function statesNamed(name: (state: number) => GraphPart, states: readonly number[]): Phrase {
  return listedPhrases(states.length > named ? [...states.slice(0, named).map(name), `${states.length - named} more`] : states.map(name), 'and')
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
