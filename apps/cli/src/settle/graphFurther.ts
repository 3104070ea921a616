import {
  coalitionStability, compileGraph, concepts, explainCoalition, graphCoalitionSentences, graphHypergameSentences, graphStrengthSentences, graphUncertainSentences, hypergame, strengthStability, uncertainStability,
  type Concept, type Extension, type GraphFurther, type GraphGame, type GraphModel, type Refusal, type StatePairs,
} from '@travaux/settlement'
import type { SettleAsked } from './asked.ts'
import type { SolvedGraph } from './graphQuestions.ts'
import type { SettledGraph } from './settled.ts'

type Answers = Pick<SettledGraph, 'coalitions' | 'unknown' | 'strength' | 'hypergame' | 'said'>
type Punished = Exclude<Concept, 'sim'>

/** Equilibria that are told of one by one where no state is asked for. */
const most = 4

/** What goes beyond one known ranking a side and moves of each for itself: coalitions, where they are asked for; unknown and great preferences and other views, where the file states them. */
export function graphFurther(solved: SolvedGraph, further: GraphFurther | null, asked: SettleAsked): Answers | Refusal {
  const told = toldOf(solved, asked)
  const parts = [
    asked.coalitions === true ? coalitionsOf(solved, told, asked.state === undefined ? null : asked.state - 1) : null,
    further?.unknown == null ? null : unknownOf(solved, further.unknown, told),
    further?.greatly == null ? null : strengthOf(solved, further.greatly, told),
    further?.views == null ? null : viewsOf(solved, further.views, asked.concept ?? 'seq'),
  ]
  let all: Answers = { said: [] }
  for (const part of parts) {
    if (part === null) continue
    if ('refused' in part) return part
    all = { ...all, ...part, said: [...all.said, ...part.said] }
  }
  return all
}

/** What is told in words: of the state that is asked for, else of some equilibria; by a way of foreseeing that is defined here. */
interface Told { readonly states: readonly number[]; readonly concept: Punished }

function toldOf({ found }: SolvedGraph, { state, concept = 'seq' }: SettleAsked): Told {
  const by = concept === 'sim' ? 'seq' : concept
  return { concept: by, states: state === undefined ? [...found[by].subarray(0, most)] : [state - 1] }
}

function coalitionsOf(solved: SolvedGraph, { states, concept }: Told, asked: number | null): Answers | Refusal {
  const { game, model, found } = solved
  const known = coalitionStability(game)
  if ('refused' in known) return known
  const each = known.coalitions.map((coalition, i) => ({ members: model.decisionMakers.filter((_, dm) => (coalition >> dm & 1) === 1).map(({ name }) => name), ...byPunishment((by) => numbered(known.stable[i]!, by, game.states, 0)) }))
  const held = byPunishment((by) => [...found[by]].map((state) => state + 1).filter((number) => each.every((own) => own[by].includes(number))))
  // Of the state asked for all is told; of equilibria, who together would leave them.
  const said = states.flatMap((state) => known.coalitions.filter((_, i) => asked !== null || !holds(known.stable[i]!, state, concept)).flatMap((coalition) => graphCoalitionSentences(solved, explainCoalition(game, coalition, state, concept)))).map(({ text }) => text)
  return { coalitions: { each, equilibria: held }, said }
}

function unknownOf(solved: SolvedGraph, pairs: StatePairs, { states, concept }: Told): Answers | Refusal {
  const { game } = solved
  const known = uncertainStability(game, pairs.map((own) => own.map(([one, other]) => [stateOf(game, one), stateOf(game, other)] as const)))
  if ('refused' in known) return known
  const by = (extension: Extension) => forAll(game, known.stable[extension])
  return { unknown: { a: by('a'), b: by('b'), c: by('c'), d: by('d') }, said: states.flatMap((state) => graphUncertainSentences(solved, known, state, concept)).map(({ text }) => text) }
}

function strengthOf(solved: SolvedGraph, pairs: StatePairs, { states, concept }: Told): Answers | Refusal {
  const { game, model } = solved
  const places = pairs.map((own) => own.map(([one, other]) => [stateOf(game, one), stateOf(game, other)] as const))
  for (const [dm, own] of places.entries()) {
    const against = own.find(([one, other]) => !(game.ranks[dm]![one]! > game.ranks[dm]![other]!))
    const name = model.decisionMakers[dm]!.name
    if (against !== undefined) return { refused: `${name} is said to prefer state ${against[0] + 1} greatly to state ${against[1] + 1}, and by its ranking it does not prefer it at all; correct one of the two.`, conflict: [name] }
  }
  const known = strengthStability(game, places.map((own) => (own.length === 0 ? null : { by: 'pairs', pairs: own })))
  const [stable, strong] = [forAll(game, known.stable), forAll(game, known.strong)]
  return { strength: { strong, weak: byPunishment((by) => stable[by].filter((number) => !strong[by].includes(number))) }, said: states.flatMap((state) => graphStrengthSentences(solved, known, state, concept)).map(({ text }) => text) }
}

function viewsOf(solved: SolvedGraph, views: readonly GraphModel[], concept: Concept): Answers | Refusal {
  const { game, model } = solved
  const games: GraphGame[] = []
  for (const [dm, view] of views.entries()) {
    const compiled = compileGraph(view)
    if ('refused' in compiled) return { ...compiled, refused: `As ${model.decisionMakers[dm]!.name} sees it: ${compiled.refused}` }
    games.push(compiled)
  }
  const found = hypergame(games)
  const numbers = (of: Readonly<Record<Concept, readonly number[]>>) => ({ nash: of.nash.map(numberOf), gmr: of.gmr.map(numberOf), smr: of.smr.map(numberOf), seq: of.seq.map(numberOf), sim: of.sim.map(numberOf) })
  return {
    hypergame: {
      seenBy: found.seenBy.map((seen, dm) => ({ decisionMaker: model.decisionMakers[dm]!.name, ...numbers(seen) })), inEvery: numbers(found.inEvery), holding: numbers(found.holding),
      surprises: found.surprises.map(({ decisionMaker, concept: by, of, state }) => ({ decisionMaker: model.decisionMakers[decisionMaker]!.name, concept: by, of, state: numberOf(state) })),
    },
    said: graphHypergameSentences(solved, found, concept).map(({ text }) => text),
  }

  function numberOf(bits: number): number {
    return stateOf(game, bits) + 1
  }
}

function stateOf({ stateAt }: GraphGame, bits: number): number {
  return stateAt === null ? bits : stateAt[bits]!
}

function holds(stable: Uint8Array, at: number, concept: Punished): boolean {
  return (stable[at]! >> concepts.indexOf(concept) & 1) === 1
}

/** Numbers of the states for which a bit is set in a row that begins at `from`. */
function numbered(stable: Uint8Array, concept: Punished, states: number, from: number): number[] {
  return Array.from({ length: states }, (_, state) => state).filter((state) => holds(stable, from + state, concept)).map((state) => state + 1)
}

/** Numbers of the states that are stable for all decision makers, by a table of theirs. */
function forAll({ states, decisionMakers }: GraphGame, stable: Uint8Array) {
  return byPunishment((concept) => Array.from({ length: decisionMakers }, (_, dm) => numbered(stable, concept, states, dm * states)).reduce((all, own) => { const kept = new Set(own); return all.filter((number) => kept.has(number)) }))
}

function byPunishment(find: (concept: Punished) => number[]): { nash: number[]; gmr: number[]; smr: number[]; seq: number[] } {
  return { nash: find('nash'), gmr: find('gmr'), smr: find('smr'), seq: find('seq') }
}
