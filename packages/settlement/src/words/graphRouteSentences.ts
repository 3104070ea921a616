import type { Barred, Route } from '../graphAnalysis/routeTo.ts'
import { graphNames } from './graphNames.ts'
import type { GraphSentence, Phrase } from './graphSentence.ts'
import { graphSentenceOf } from './graphSentenceOf.ts'
import type { GraphTelling } from './graphTelling.ts'
import { groundsPhrase } from './groundsPhrase.ts'
import { listedPhrases } from './listedPhrases.ts'
import { movesPhrase } from './movesPhrase.ts'
import { phrase } from './phrase.ts'
import { preferenceReason } from './preferenceReason.ts'

/** How a state could be come to from the status quo, in how many moves and whose, and what its makers gain by them; or why it cannot be. */
export function graphRouteSentences(telling: GraphTelling, route: Route): readonly GraphSentence[] {
  const { from, to, legal, improving, leastLosing, losing, barred } = route
  const { state, dms } = graphNames(telling)
  if (from === to) return [graphSentenceOf(phrase`${state(to)} is where things stand.`)]
  if (barred !== null) return [graphSentenceOf(phrase`${state(to)} cannot be reached from ${state(from)}: ${bar(telling, to, barred)}.`)]
  if (improving !== null) {
    return [
      graphSentenceOf(phrase`${state(to)} could be reached from ${state(from)} in ${improving.length === 1 ? '1 move that its maker gains by' : `${improving.length} moves, each of which its maker gains by`}: ${movesPhrase(telling, improving)}.`),
      ...improving.map(({ by, to: end }, i) => gain(telling, by, i === 0 ? from : improving[i - 1]!.to, end)),
    ]
  }
  const lost = losing.map((i) => ({ by: leastLosing![i]!.by, from: i === 0 ? from : leastLosing![i - 1]!.to, to: leastLosing![i]!.to }))
  const shorter = legal!.length < leastLosing!.length ? [graphSentenceOf(phrase`Without regard to what anyone gains it takes ${moves(legal!.length)}: ${movesPhrase(telling, legal!)}.`)] : []
  return [
    graphSentenceOf(phrase`${state(to)} could be reached from ${state(from)} only if ${dms([...new Set(lost.map(({ by }) => by))])} made ${lost.length === 1 ? 'a move that it would not gain by' : `${lost.length} moves that whoever makes them would not gain by`}: ${movesPhrase(telling, leastLosing!)}.`),
    ...lost.map((each) => loss(telling, each.by, each.from, each.to)),
    ...shorter,
  ]
}

function gain(telling: GraphTelling, by: number, from: number, to: number): GraphSentence {
  const { dm, state } = graphNames(telling)
  const { words, because } = preferenceReason(telling, by, to, from)
  const grounds = groundsPhrase(because, telling.grounds)
  return graphSentenceOf(phrase`${dm(by)} would gain by going from ${state(from)} to ${state(to)}: ${words}${grounds.length === 0 ? '' : phrase`; for, ${grounds}`}.`, because)
}

function loss(telling: GraphTelling, by: number, from: number, to: number): GraphSentence {
  const { dm, state } = graphNames(telling)
  const level = telling.game.ranks[by]![from] === telling.game.ranks[by]![to]
  const { words, because } = preferenceReason(telling, by, from, to)
  const grounds = groundsPhrase(because, telling.grounds)
  return graphSentenceOf(phrase`${dm(by)} would ${level ? 'neither gain nor lose' : 'lose'} by going from ${state(from)} to ${state(to)}: ${words}${grounds.length === 0 ? '' : phrase`; for, ${grounds}`}.`, because)
}

function bar(telling: GraphTelling, to: number, barred: Barred): Phrase {
  const { option, state } = graphNames(telling)
  switch (barred.by) {
    case 'irreversible': return listedPhrases(barred.options.map((each) => ((telling.game.bits[to]! >>> each) & 1) === 1 ? `${option(each)} is taken there, which can be dropped but not taken` : `${option(each)} is not taken there, which can be taken but not undone`), 'and')
    case 'cut-off': return phrase`what lies between cannot be, or may not be moved through; nearest to it comes ${listedPhrases(barred.nearest.slice(0, 3).map(state), 'or')}`
    default: return barred satisfies never
  }
}

function moves(count: number): string {
  return `${count} ${count === 1 ? 'move' : 'moves'}`
}
