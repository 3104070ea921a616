import type { Conjunction, GraphModel, GraphOption, GraphPreference } from '@travaux/settlement'

/**
 * A small model by chance: 2 to 5 decision makers with 2 to 5 options in any order, some of them irreversible; partial combinations ruled out; ties; now and then forbidden
 * moves. `random`: numbers in [0, 1). Of those that leave no state, another is made.
 */
export function randomModel(random: () => number): GraphModel {
  const below = (n: number): number => Math.floor(random() * n)
  const decisionMakers = 2 + below(4)
  const count = 2 + below(4)
  const irreversible = random() < 0.5 ? 0 : random()
  const options: GraphOption[] = Array.from({ length: count }, (_, option) => ({
    name: `option ${option + 1}`, owner: below(decisionMakers), direction: random() < irreversible ? (random() < 0.5 ? 'forward' : 'back') : 'both',
  }))
  const conjunction = (most: number): Conjunction => {
    const named = options.map((_, option) => option).sort(() => random() - 0.5).slice(0, 1 + below(most))
    return named.map((option) => [option, random() < 0.5 ? 'Y' : 'N'] as const)
  }
  const infeasible = random() < 0.4 ? [] : Array.from({ length: 1 + below(4) }, () => conjunction(count))
  const states = Array.from({ length: 2 ** count }, (_, bits) => bits).filter((bits) => !infeasible.some((each) => each.every(([option, is]) => ((bits >> option) & 1) === (is === 'Y' ? 1 : 0))))
  if (states.length === 0) return randomModel(random)
  const preference = (): GraphPreference => {
    const kind = random()
    if (kind < 0.3) return { by: 'statements', statements: Array.from({ length: below(5) }, () => ({ anyOf: Array.from({ length: 1 + below(2) }, () => conjunction(3)), words: '', because: [] })) }
    const values = random() < 0.5 ? states.length * 3 : 1 + below(states.length)
    const worth = states.map(() => below(values))
    if (kind < 0.6) return { by: 'worth', worth: worth.map((each) => each / 3 - 1), because: [] }
    const ranking = Array.from({ length: values }, (_, value) => states.filter((_, state) => worth[state] === values - 1 - value)).filter((tied) => tied.length > 0)
    return { by: 'ranking', ranking, because: [] }
  }
  const some = (): readonly number[] => Array.from({ length: 1 + below(4) }, () => states[below(states.length)]!)
  const forbidden = random() < 0.8 ? [] : Array.from({ length: 1 + below(3) }, () => ({ by: below(decisionMakers), from: some(), to: some() }))
  const model: GraphModel = {
    title: 'by chance', decisionMakers: Array.from({ length: decisionMakers }, (_, dm) => ({ name: `side ${dm + 1}`, preference: preference() })),
    options, infeasible, forbidden, statusQuo: null, named: new Map(),
  }
  return { ...model, forbidden: forbidden.filter(({ by, from, to }) => from.some((one) => to.some((other) => one !== other && options.every(({ owner, direction }, option) => mayChange(one, other, option, owner === by ? direction : null))))) }
}

function mayChange(from: number, to: number, option: number, direction: GraphOption['direction'] | null): boolean {
  const [before, after] = [(from >> option) & 1, (to >> option) & 1]
  return before === after || direction === 'both' || (direction === 'forward' && after === 1) || (direction === 'back' && after === 0)
}
