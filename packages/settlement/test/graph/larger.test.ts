import { concepts, stability, type Conjunction, type GraphModel, type GraphOption, type Reading } from '@travaux/settlement'
import { describe, expect, it } from 'vitest'
import { listSolver } from '../../src/graph/listSolver.ts'
import { compiled } from './compiled.ts'
import { numbers } from './numbers.ts'

/** A model of so many options, by their owners in turn: wide and narrow fields, some options one way, some combinations ruled out, some ranks alike. */
function largerModel(seed: number, owners: readonly number[], { oneWay, ruledOut, classes }: { readonly oneWay: number; readonly ruledOut: number; readonly classes: number | null }): GraphModel {
  const random = numbers(seed)
  const below = (n: number): number => Math.floor(random() * n)
  const conjunction = (): Conjunction => [...new Set(Array.from({ length: 3 }, () => below(owners.length)))].map((option) => [option, random() < 0.5 ? 'Y' : 'N'] as const)
  const infeasible = Array.from({ length: ruledOut }, conjunction)
  const states = Array.from({ length: 2 ** owners.length }, (_, bits) => bits).filter((bits) => !infeasible.some((each) => each.every(([option, is]) => ((bits >> option) & 1) === (is === 'Y' ? 1 : 0))))
  return {
    title: '', infeasible, forbidden: [], statusQuo: null, named: new Map(),
    options: owners.map((owner, option): GraphOption => ({ name: `${option}`, owner, direction: option < oneWay ? (option % 2 === 0 ? 'forward' : 'back') : 'both' })),
    decisionMakers: Array.from({ length: Math.max(...owners) + 1 }, (_, dm) => ({ name: `${dm}`, preference: { by: 'worth', worth: states.map(() => classes === null ? random() : below(classes)), because: [] } })),
  }
}

/** Fields of 8 bits and of 3 and 2, which are sorted and swept in other ways than those of small models. */
const wide = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2]
const even = Array.from({ length: 13 }, (_, option) => Math.floor(option / 3.5))
const scattered = Array.from({ length: 12 }, (_, option) => option % 3)

describe('games of thousands of states are solved alike by arithmetic on cells and by lists of moves', () => {
  it.each([
    { title: 'wide field first', owners: wide, oneWay: 0, ruledOut: 0, classes: null, reading: 'any-sequence' },
    { title: 'wide field last', owners: wide.toReversed().map((dm) => 2 - dm), oneWay: 0, ruledOut: 0, classes: 40, reading: 'any-sequence' },
    { title: 'wide field, some ruled out', owners: wide, oneWay: 0, ruledOut: 3, classes: null, reading: 'any-sequence' },
    { title: 'wide field, some one way and ruled out', owners: wide, oneWay: 3, ruledOut: 2, classes: 300, reading: 'any-sequence' },
    { title: 'four even fields', owners: even, oneWay: 0, ruledOut: 0, classes: null, reading: 'any-sequence' },
    { title: 'four even fields, much alike', owners: even, oneWay: 0, ruledOut: 1, classes: 12, reading: 'any-sequence' },
    { title: 'four even fields, one way', owners: even, oneWay: 8, ruledOut: 0, classes: 1000, reading: 'any-sequence' },
    { title: 'scattered options, one way and ruled out', owners: scattered, oneWay: 4, ruledOut: 4, classes: 500, reading: 'any-sequence' },
    { title: 'four even fields, once each', owners: even, oneWay: 2, ruledOut: 2, classes: 500, reading: 'one-move-each' },
    { title: 'wide field, once each', owners: wide, oneWay: 0, ruledOut: 0, classes: null, reading: 'one-move-each' },
  ] as const)('$title ($reading)', ({ owners, reading, ...form }) => {
    const game = compiled(largerModel(7, owners, form))
    const asked = concepts.filter((concept) => concept !== 'sim')
    const { stable } = stability(game, { concepts: asked, reading: reading as Reading })
    const byLists = new Uint8Array(stable.length)
    const solver = listSolver(game, reading, () => false)
    for (let dm = 0; dm < game.decisionMakers; dm++) solver.solve(dm, asked, byLists.subarray(dm * game.states, (dm + 1) * game.states))
    expect(stable.findIndex((bits, at) => bits !== byLists[at])).toBe(-1)
    // Not all alike, so that there is something to tell apart.
    expect(new Set(stable).size).toBeGreaterThan(3)
  })
})
