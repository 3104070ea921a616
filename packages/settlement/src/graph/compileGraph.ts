import type { Refusal } from '../refusal.ts'
import { arcsLeft } from './arcsLeft.ts'
import { conjunctionInWords } from './conjunctionInWords.ts'
import { conjunctionMask } from './conjunctionMask.ts'
import { feasibleStates, type FeasibleStates } from './feasibleStates.ts'
import type { Arcs, GraphGame } from './graphGame.ts'
import type { DecisionMaker, GraphModel } from './graphModel.ts'
import { ranksByClasses } from './ranksByClasses.ts'
import { ranksByStatements } from './ranksByStatements.ts'
import { ranksByWorth } from './ranksByWorth.ts'
import { refuseGraphModel } from './refuseGraphModel.ts'
import { smallestCover } from './smallestCover.ts'

/**
 * A graph model as kernels take it: its feasible states, what each decision maker owns and how it ranks them, and the moves of those to whom some are forbidden. A model that
 * contradicts itself is refused in a sentence, with the smallest set of its parts that do. O(2^options + what conjunctions rule out + states · statements / 20).
 */
export function compileGraph(model: GraphModel): GraphGame | Refusal {
  const refused = refuseGraphModel(model)
  if (refused) return refused
  const { decisionMakers, options } = model
  const infeasible = model.infeasible.map(conjunctionMask)
  const feasible = feasibleStates(options.length, infeasible)
  const states = feasible.bits.length
  if (states === 0) {
    const conflict = smallestCover(options.length, infeasible).map((place) => conjunctionInWords(options, model.infeasible[place]!))
    return { refused: `No state is left: the model rules out ${conflict.join('; ')}, which is everything. Allow one of them.`, conflict }
  }
  const ranks: Int32Array[] = []
  for (const decisionMaker of decisionMakers) {
    const own = ranksOf(model, feasible, decisionMaker)
    if ('refused' in own) return own
    ranks.push(own)
  }
  const maskOf = (is: (option: GraphModel['options'][number]) => boolean): number => options.reduce((mask, option, i) => (is(option) ? mask | (1 << i) : mask), 0)
  const game: GraphGame = {
    ...feasible, states, decisionMakers: decisionMakers.length, options: options.length, ranks,
    owned: Uint32Array.from(decisionMakers, (_, dm) => maskOf(({ owner }) => owner === dm)),
    forward: maskOf(({ direction }) => direction === 'forward'), back: maskOf(({ direction }) => direction === 'back'),
    arcs: decisionMakers.map(() => null),
  }
  const arcs: (Arcs | null)[] = []
  for (const [dm, { name }] of decisionMakers.entries()) {
    const own = arcsLeft(game, model.forbidden, dm)
    if (own === undefined) return { refused: `Some moves are forbidden to ${name}, so that its moves must be listed one by one, and there are too many (more than 2^27): say it by the direction of an option, or leave options out.`, conflict: [name] }
    arcs.push(own)
  }
  for (const [i, { by, from, to }] of model.forbidden.entries()) {
    if (!from.some((one) => to.some((other) => isMove(game, by, one, other)))) {
      const { name } = decisionMakers[by]!
      return { refused: `What is forbidden to ${name} as number ${i + 1} is no move of ${name}: from no state that it names can ${name} go to any of the others by its own options. Correct the states, or whose moves they are.`, conflict: [name] }
    }
  }
  return { ...game, arcs }
}

function ranksOf(model: GraphModel, feasible: FeasibleStates, { name, preference }: DecisionMaker): Int32Array | Refusal {
  switch (preference.by) {
    case 'ranking': return ranksByClasses(model, feasible, name, preference.ranking)
    case 'statements': return ranksByStatements(feasible.bits, preference.statements)
    case 'worth': {
      const states = feasible.bits.length
      if (preference.worth.length !== states) return { refused: `${name} gives ${preference.worth.length} numbers for ${states} feasible states: give each state one, in rising order of their bits.`, conflict: [name] }
      const bad = preference.worth.findIndex((each) => !Number.isFinite(each))
      if (bad >= 0) return { refused: `What state ${bad + 1} is worth to ${name} is ${preference.worth[bad]}: give a finite number.`, conflict: [name] }
      return ranksByWorth(preference.worth)
    }
    default: return preference satisfies never
  }
}

function isMove({ bits, stateAt, owned, forward, back }: GraphGame, dm: number, from: number, to: number): boolean {
  const feasible = (one: number): boolean => (stateAt === null ? one < bits.length : stateAt[one]! >= 0)
  return from !== to && ((from ^ to) & ~owned[dm]!) === 0 && (from & ~to & forward) === 0 && (~from & to & back) === 0 && feasible(from) && feasible(to)
}
