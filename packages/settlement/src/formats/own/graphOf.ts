import { conjunctionMask } from '../../graph/conjunctionMask.ts'
import { feasibleStates } from '../../graph/feasibleStates.ts'
import type { Conjunction, DecisionMaker, GraphModel, GraphPreference } from '../../graph/graphModel.ts'
import type { GraphFurther, GraphInput, StatePairs } from '../settleInput.ts'
import { sideName } from '../sideName.ts'
import { viewOf } from '../viewOf.ts'
import { groundsOf, type GroundsMade } from './groundsOf.ts'
import type { GraphFile, PatternGiven } from './modelFile.ts'
import { mustDiffer, placeOf, Unfit } from './namePlaces.ts'

interface Known { readonly options: readonly string[]; readonly bits: Uint32Array; readonly grounds: GroundsMade }

/** A graph model with names turned into places and states into bits. @throws Unfit where a name is unknown or there twice, or a state cannot be. */
export function graphOf(file: string, given: GraphFile): GraphInput {
  const names = given.sides.map(({ name }) => name)
  mustDiffer(names, 'sides')
  const options = given.sides.flatMap((side, owner) => side.options.map((option) => ({ ...(typeof option === 'string' ? { name: option, direction: 'both' as const } : option), owner })))
  if (options.length > 24) throw new Unfit(`there are ${options.length} options, and states of more than 24 cannot be numbered; leave some out.`)
  const known = options.map(({ name }) => name)
  const twice = known.findIndex((name, at) => known.indexOf(name) !== at)
  if (twice >= 0) {
    const [first, second] = [options[known.indexOf(known[twice]!)]!.owner, options[twice]!.owner].map((owner) => names[owner])
    throw new Unfit(first === second ? `${first} has the option “${known[twice]}” twice; name it once.` : `the option “${known[twice]}” is both ${first}’s and ${second}’s; give it to one of them, or call theirs differently.`)
  }
  const infeasible = (given.infeasible ?? []).map((pattern) => conjunctionOf(pattern, known, 'infeasible'))
  const { bits } = feasibleStates(options.length, infeasible.map(conjunctionMask))
  const grounds = groundsOf()
  const all = { options: known, bits, grounds }
  const model: GraphModel = {
    title: given.title ?? sideName(file), options, infeasible,
    decisionMakers: given.sides.map((side): DecisionMaker => ({ name: side.name, preference: preferenceOf(side.name, side, all) })),
    forbidden: (given.forbidden ?? []).map(({ side, from, to }) => ({ by: placeOf(side, names, 'a side', 'forbidden'), from: from.flatMap((each) => statesOf(each, all, 'forbidden')), to: to.flatMap((each) => statesOf(each, all, 'forbidden')) })),
    statusQuo: given.statusQuo === undefined ? null : stateOf(given.statusQuo, all, 'the status quo'),
    named: new Map(Object.entries(given.named ?? {}).map(([letters, name]) => [stateOf(letters, all, `the state named “${name}”`), name])),
  }
  const further = furtherOf(given, model, all)
  return { kind: 'graph', model, notes: [], grounds: grounds.all, ...further === null ? {} : { further } }
}

/** What the sides say of pairs of states, and of how they see the others; null where none says anything. */
function furtherOf({ sides }: GraphFile, model: GraphModel, known: Known): GraphFurther | null {
  const pairsOf = (what: 'unknown' | 'greatly', words: string): StatePairs | null => sides.every((side) => side[what] === undefined) ? null : sides.map((side) => (side[what] ?? []).flatMap(([first, second]) => {
    const [ones, others] = [statesOf(first, known, `${words} ${side.name}`), statesOf(second, known, `${words} ${side.name}`)]
    if (ones.length * others.length > mostPairs) throw new Unfit(`${words} ${side.name} has a pair that stands for ${(ones.length * others.length).toLocaleString('en')} pairs of states, and ${mostPairs.toLocaleString('en')} are the most; say more options.`)
    return ones.flatMap((one) => others.map((other) => [one, other] as const))
  }))
  const names = sides.map(({ name }) => name)
  const views = sides.every(({ sees, unaware }) => sees === undefined && unaware === undefined) ? null : sides.map(({ name, sees = {}, unaware = [] }) => viewOf(model, unaware.map((pattern) => conjunctionOf(pattern, known.options, `what ${name} is unaware of`)), new Map(Object.entries(sees).map(([other, wants]) => [placeOf(other, names, 'a side', `what ${name} sees`), preferenceOf(`${other} as ${name} sees it`, wants, known)]))))
  const [unknown, greatly] = [pairsOf('unknown', 'what is unknown of'), pairsOf('greatly', 'what is greatly preferred by')]
  return unknown === null && greatly === null && views === null ? null : { unknown, greatly, views }
}

const mostPairs = 100_000

function preferenceOf(name: string, { ranking, prefers }: Pick<GraphFile['sides'][number], 'ranking' | 'prefers'>, known: Known): GraphPreference {
  if ((ranking === undefined) === (prefers === undefined)) throw new Unfit(`${name} has ${ranking === undefined ? 'neither a ranking nor what it prefers' : 'both a ranking and what it prefers'}; give it one of the two.`)
  if (ranking !== undefined) return { by: 'ranking', ranking: ranking.map((tied) => [tied].flat().flatMap((each) => statesOf(each, known, `the ranking of ${name}`))), because: [] }
  return {
    by: 'statements',
    statements: (prefers ?? []).map((each) => {
      const said = typeof each === 'object' && Array.isArray(each.anyOf) ? each as Extract<typeof each, { readonly anyOf: readonly PatternGiven[] }> : { anyOf: [each as PatternGiven], words: undefined, why: undefined, basis: undefined }
      return { anyOf: said.anyOf.map((pattern) => conjunctionOf(pattern, known.options, `what ${name} prefers`)), words: said.words ?? '', because: known.grounds.because(said.why, said.basis) }
    }),
  }
}

function conjunctionOf(pattern: PatternGiven, options: readonly string[], where: string): Conjunction {
  if (typeof pattern !== 'string') return Object.entries(pattern).map(([option, is]) => [placeOf(option, options, 'an option', where), is] as const)
  if (pattern.length !== options.length) throw new Unfit(`${where} has “${pattern}”, ${pattern.length} letters for ${options.length} options.`)
  return [...pattern].flatMap((letter, at) => (letter === '-' ? [] : [[at, letter as 'Y' | 'N'] as const]))
}

/** The feasible states that a number or a pattern stands for, by their bits. @throws Unfit where there is none. */
function statesOf(given: number | PatternGiven, { options, bits }: Known, where: string): readonly number[] {
  if (typeof given === 'number') {
    const state = bits[given - 1]
    if (state === undefined) throw new Unfit(`${where} has state ${given}, and the feasible states run from 1 to ${bits.length}.`)
    return [state]
  }
  const { mask, value } = conjunctionMask(conjunctionOf(given, options, where))
  const found = [...bits].filter((each) => (each & mask) === value)
  if (found.length === 0) throw new Unfit(`${where} has ${typeof given === 'string' ? `“${given}”` : JSON.stringify(given)}, which no feasible state is.`)
  return found
}

function stateOf(given: number | PatternGiven, known: Known, where: string): number {
  const found = statesOf(given, known, where)
  if (found.length > 1) throw new Unfit(`${where} fits ${found.length} states; say every option.`)
  return found[0]!
}
