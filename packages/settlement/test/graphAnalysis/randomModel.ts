import type { Conjunction, GraphModel } from '../../src/graph/graphModel.ts'

/** A small model of 2 to `most` decision makers and up to 32 states: some options that go one way only, some states ruled out, ties, and some moves forbidden. */
export function randomModel(chance: () => number, most = 4): GraphModel {
  const below = (n: number): number => Math.floor(chance() * n)
  const owners = 2 + below(most - 1)
  const options = Array.from({ length: 2 + below(chance() < 0.2 ? 4 : 3) }, (_, i) => ({ name: `option ${i + 1}`, owner: below(owners), direction: chance() < 0.6 ? 'both' as const : chance() < 0.5 ? 'forward' as const : 'back' as const }))
  const combinations = 2 ** options.length
  const ruled: Conjunction[] = chance() < 0.5 ? [] : Array.from({ length: 1 + below(2) }, () => Array.from(new Set([below(options.length), below(options.length)]), (option) => [option, chance() < 0.5 ? 'Y' : 'N'] as const))
  const isOut = (bits: number): boolean => ruled.some((conjunction) => conjunction.every(([option, is]) => ((bits >> option) & 1) === (is === 'Y' ? 1 : 0)))
  const infeasible = Array.from({ length: combinations }, (_, bits) => bits).every(isOut) ? [] : ruled
  const states = Array.from({ length: combinations }, (_, bits) => bits).filter((bits) => infeasible.length === 0 || !isOut(bits))
  const classes = 1 + below(states.length)
  const forbidden = chance() < 0.7 ? [] : options.flatMap((_, by) => (by >= owners ? [] : states.flatMap((from) => states.flatMap((to) => (from !== to && chance() < 0.2 && canMove(options, by, from, to) ? [{ by, from: [from], to: [to] }] : [])))))
  return {
    title: 'random', options, infeasible, forbidden, statusQuo: states[below(states.length)]!, named: new Map(),
    decisionMakers: Array.from({ length: owners }, (_, i) => ({ name: `side ${i + 1}`, preference: { by: 'worth' as const, worth: states.map(() => below(classes)), because: [] } })),
  }
}

/** Whether what changes between two combinations are options of one owner, each in a direction it can go. */
export function canMove(options: GraphModel['options'], by: number, from: number, to: number): boolean {
  return options.every(({ owner, direction }, option) => {
    const [was, is] = [(from >> option) & 1, (to >> option) & 1]
    return was === is || (owner === by && (direction === 'both' || (direction === 'forward') === (is === 1)))
  })
}
