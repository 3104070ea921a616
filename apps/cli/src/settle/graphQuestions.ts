import {
  concepts, explainStability, graphInverseSentences, graphRouteSentences, graphStabilitySentences, graphStateSentences, improvementsOf, inverse, routeTo, statusQuoAnalysis,
  type Concept, type GraphGame, type Grounds, type GraphModel, type Inverse, type OptionChange, type Path, type Refusal, type Stability,
} from '@travaux/settlement'
import { Stop } from '../stop.ts'
import type { SettleAsked } from './asked.ts'
import type { SettledGraph } from './settled.ts'

/** A game whose equilibria are known, with its model's names. */
export interface SolvedGraph { readonly model: GraphModel; readonly game: GraphGame; readonly grounds: Grounds; readonly known: Stability; readonly found: Readonly<Record<Concept, Uint32Array>> }

type Answers = Pick<SettledGraph, 'statusQuo' | 'asked' | 'wanted' | 'said'>

/** Ways to equilibria that are told in words; of a model with more states than these the ways are told only where they are asked for. */
const [mostWays, mostStates] = [4, 2 ** 16]

/**
 * What else is asked of a graph model: how its equilibria come about from the status quo, why a state holds or does not, what would have to change for one to hold.
 *
 * @throws Stop where a state is asked for that there is not.
 */
export function graphQuestions(solved: SolvedGraph, { from, state, want, concept = 'seq' }: SettleAsked): Answers | Refusal {
  const { model, game } = solved
  for (const [option, number] of [['--from', from], ['--state', state], ['--want', want]] as const) {
    if (number !== undefined && number > game.states) throw new Stop('wrong', `${option} ${number}: there is no state ${number}; the states run from 1 to ${game.states}.`)
  }
  const current = model.statusQuo === null ? null : game.stateAt === null ? model.statusQuo : game.stateAt[model.statusQuo]!
  const began = from !== undefined ? from - 1 : game.states > mostStates || current === null || current < 0 ? null : current
  const nothing: Answers = { said: [] }
  const ways = began === null ? nothing : waysFrom(solved, began)
  const why = state === undefined ? nothing : whyStable(solved, state - 1, concept)
  const change = want === undefined ? nothing : wanted(solved, want - 1, concept)
  return 'refused' in change ? change : {
    ...ways, ...why, ...change,
    // Where something else is asked, the ways are told only if they are asked for too.
    said: [...from !== undefined || (state === undefined && want === undefined) ? ways.said : [], ...why.said, ...change.said],
  }
}

function waysFrom(solved: SolvedGraph, began: number): Answers {
  const { game, found } = solved
  const analysis = statusQuoAnalysis(game, began)
  // Those that hold where others answer by what they gain by; Nash equilibria are among them.
  const routes = Array.from(found.seq.subarray(0, 1000), (to) => routeTo(game, analysis, to))
  return {
    statusQuo: { from: began + 1, ways: routes.map(({ to, improving, legal }) => ({ to: to + 1, improving: movesOf(solved, improving), legal: movesOf(solved, legal) })) },
    said: routes.slice(0, mostWays).flatMap((route) => graphRouteSentences(solved, route)).map(({ text }) => text),
  }
}

function movesOf({ model }: SolvedGraph, path: Path | null): { decisionMaker: string; to: number }[] | null {
  return path === null ? null : path.map(({ by, to }) => ({ decisionMaker: model.decisionMakers[by]!.name, to: to + 1 }))
}

function whyStable(solved: SolvedGraph, state: number, concept: Concept): Answers {
  const { game, known, model } = solved
  const leaving = model.decisionMakers.flatMap((_, dm) => (improvementsOf(game, dm, state).length === 0 ? [] : [dm]))
  return {
    asked: { state: state + 1, holds: concepts.filter((each) => solved.found[each].includes(state)) },
    said: [...graphStateSentences(solved, state, known), ...leaving.flatMap((dm) => graphStabilitySentences(solved, explainStability(game, dm, state, concept)))].map(({ text }) => text),
  }
}

function wanted(solved: SolvedGraph, state: number, concept: Concept): Answers | Refusal {
  const { model } = solved
  const found = inverse(solved.game, state, concept)
  if ('refused' in found) return found
  const numbers = (bits: readonly number[]) => bits.map((each) => numberOf(solved.game, each))
  const effect = ({ gained, lost, gone }: Inverse['preferences'][number]['effect']) => ({ alsoHold: numbers(gained).filter((each) => each !== state + 1), noLongerHold: numbers(lost), noLongerPossible: numbers(gone) })
  return {
    wanted: {
      state: state + 1, concept, already: found.already,
      preferences: found.preferences.map(({ changes, distance, effect: brings }) => ({ changes: changes.map(({ decisionMaker, noBetter }) => ({ decisionMaker: model.decisionMakers[decisionMaker]!.name, noBetter: noBetter.map((each) => each + 1) })), distance, ...effect(brings) })),
      options: found.options.map(({ change, effect: brings }) => ({ change: change.of, options: optionsOf(change).map((option) => model.options[option]!.name), direction: change.of === 'irreversible' ? change.direction : null, ...effect(brings) })),
    },
    said: graphInverseSentences(solved, found).map(({ text }) => text),
  }
}

function numberOf({ stateAt }: GraphGame, bits: number): number {
  return (stateAt === null ? bits : stateAt[bits]!) + 1
}

function optionsOf(change: OptionChange): readonly number[] {
  return change.of === 'tied' ? change.options : [change.option]
}
