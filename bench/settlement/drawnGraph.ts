import type { Conjunction, GraphModel, GraphOption, GraphPreference } from '@travaux/settlement'

export interface Layout {
  readonly name: string
  /** Of so many options one goes one way only; 0 for none. */
  readonly oneWayIn: number
  /** `worth`: every state has a rank of its own, by chance; `statements`: 24 statements in order of priority, of one or two conjunctions of up to three options. */
  readonly preferences: 'worth' | 'statements'
  /** How many conjunctions of three options are ruled out. */
  readonly ruledOut: number
  /** Whether the first decision maker has half of the options; otherwise they are dealt out in turn. */
  readonly uneven: boolean
}

/** What models come in; none is left out of the figures. */
export const layouts: readonly Layout[] = [
  { name: 'statements', oneWayIn: 0, preferences: 'statements', ruledOut: 0, uneven: false },
  { name: 'statements, third one way', oneWayIn: 3, preferences: 'statements', ruledOut: 0, uneven: false },
  { name: 'statements, 6 ruled out, fifth one way', oneWayIn: 5, preferences: 'statements', ruledOut: 6, uneven: false },
  { name: 'ranked by chance', oneWayIn: 0, preferences: 'worth', ruledOut: 0, uneven: false },
  { name: 'ranked by chance, third one way', oneWayIn: 3, preferences: 'worth', ruledOut: 0, uneven: false },
  { name: 'ranked by chance, 6 ruled out', oneWayIn: 0, preferences: 'worth', ruledOut: 6, uneven: false },
  { name: 'ranked by chance, one has half', oneWayIn: 0, preferences: 'worth', ruledOut: 0, uneven: true },
]

/** A graph model by chance. `random`: numbers in [0, 1). Options of a decision maker lie side by side. */
export function drawnGraph(random: () => number, options: number, decisionMakers: number, { oneWayIn, preferences, ruledOut, uneven }: Layout): GraphModel {
  const below = (n: number): number => Math.floor(random() * n)
  const half = Math.floor(options / 2)
  const ownerOf = (option: number): number => uneven ? (option < half ? 0 : 1 + Math.floor((option - half) * (decisionMakers - 1) / (options - half))) : Math.floor(option * decisionMakers / options)
  const conjunction = (named: number): Conjunction => [...new Set(Array.from({ length: named }, () => below(options)))].map((option) => [option, random() < 0.5 ? 'Y' : 'N'] as const)
  const infeasible = Array.from({ length: ruledOut }, () => conjunction(3))
  const states = ruledOut === 0 ? 2 ** options : countOf(options, infeasible)
  const preference = (): GraphPreference => {
    if (preferences === 'worth') return { by: 'worth', because: [], worth: shuffled(states, below) }
    return { by: 'statements', statements: Array.from({ length: 24 }, () => ({ anyOf: Array.from({ length: 1 + below(2) }, () => conjunction(1 + below(3))), words: '', because: [] })) }
  }
  return {
    title: 'by chance', infeasible, forbidden: [], statusQuo: null, named: new Map(),
    options: Array.from({ length: options }, (_, option): GraphOption => ({
      name: `option ${option}`, owner: ownerOf(option), direction: oneWayIn > 0 && option % oneWayIn === 0 ? (option % 2 === 0 ? 'forward' : 'back') : 'both',
    })),
    decisionMakers: Array.from({ length: decisionMakers }, (_, dm) => ({ name: `side ${dm}`, preference: preference() })),
  }
}

function countOf(options: number, infeasible: readonly Conjunction[]): number {
  let count = 0
  for (let bits = 0; bits < 2 ** options; bits++) if (!infeasible.some((each) => each.every(([option, is]) => ((bits >> option) & 1) === (is === 'Y' ? 1 : 0)))) count += 1
  return count
}

/** 0 to n - 1 in an order by chance (Fisher & Yates, Durstenfeld 1964). */
function shuffled(n: number, below: (n: number) => number): readonly number[] {
  const numbers = Array.from({ length: n }, (_, i) => i)
  for (let last = n - 1; last > 0; last--) {
    const other = below(last + 1)
    const kept = numbers[last]!
    numbers[last] = numbers[other]!
    numbers[other] = kept
  }
  return numbers
}
