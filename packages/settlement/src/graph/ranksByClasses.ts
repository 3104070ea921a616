import type { Refusal } from '../refusal.ts'
import type { FeasibleStates } from './feasibleStates.ts'
import type { GraphModel } from './graphModel.ts'
import { stateInWords } from './stateInWords.ts'

/** Names of states that a refusal gives at most. */
const told = 10

/** Ranks from classes of states by their bits, most preferred first; empty classes count for nothing. Refuses a ranking that does not name each feasible state once. O(states). */
export function ranksByClasses(model: GraphModel, feasible: FeasibleStates, name: string, ranking: readonly (readonly number[])[]): Int32Array | Refusal {
  const { bits, stateAt } = feasible
  const combinations = 2 ** model.options.length
  const ranks = new Int32Array(bits.length).fill(-1)
  let rank = ranking.reduce((classes, each) => classes + (each.length > 0 ? 1 : 0), 0)
  let count = 0
  for (const each of ranking) {
    if (each.length > 0) rank -= 1
    for (const one of each) {
      if (!Number.isInteger(one) || one < 0 || one >= combinations) return { refused: `The ranking of ${name} names state ${one}, and ${model.options.length} options make states 0 to ${combinations - 1}: correct it.`, conflict: [name] }
      const words = (): string => stateInWords(model, feasible, one)
      const state = stateAt === null ? one : stateAt[one]!
      if (state < 0) return { refused: `The ranking of ${name} names ${words()}, which the model rules out: take it out of the ranking, or allow it.`, conflict: [words()] }
      if (ranks[state]! >= 0) return { refused: `The ranking of ${name} names ${words()} twice: leave it where it belongs.`, conflict: [words()] }
      ranks[state] = rank
      count += 1
    }
  }
  if (count === bits.length) return ranks
  const missed: string[] = []
  for (let state = 0; state < bits.length && missed.length < told; state++) if (ranks[state]! < 0) missed.push(stateInWords(model, feasible, bits[state]!))
  const more = bits.length - count - missed.length
  return { refused: `The ranking of ${name} misses ${missed.join(', ')}${more > 0 ? ` and ${more} more` : ''}: rank every feasible state.`, conflict: missed }
}
