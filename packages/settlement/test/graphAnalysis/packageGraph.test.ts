import { describe, expect, it } from 'vitest'
import { equilibria } from '../../src/graph/equilibria.ts'
import { stability } from '../../src/graph/stability.ts'
import { packageGraph, type PackageGraph } from '../../src/graphAnalysis/packageGraph.ts'
import type { Estimate, PackageModel, Picks } from '../../src/packages/packageModel.ts'
import { compiled } from '../graph/compiled.ts'
import { makeRandom } from '../../../../bench/makeRandom.ts'

const about = (likely: number, ...because: readonly string[]): Estimate => ({ low: likely, likely, high: likely, because })

/** Two sides over a border post and a tariff: one hands the post over, the other lowers the tariff; a joint commission takes effect by itself. */
const border: PackageModel = {
  title: 'Border', redLines: [], linkages: [],
  issues: [
    { name: 'Post', statusQuo: 0, alternatives: [{ name: 'as it is', doneBy: [] }, { name: 'handed over', doneBy: [0] }] },
    { name: 'Tariff', statusQuo: null, alternatives: [{ name: 'lowered', doneBy: [1] }] },
    { name: 'Commission', statusQuo: null, alternatives: [{ name: 'set up', doneBy: [] }] },
  ],
  sides: [
    { name: 'Aland', reservation: null, weights: [about(10, 'w1'), about(8), about(2)], values: [[about(5, 'post now'), about(0, 'post gone')], [about(10)], [about(5)]] },
    { name: 'Borland', reservation: about(1_000), weights: [about(10), about(3), about(1)], values: [[about(0), about(10)], [about(-10)], [about(5)]] },
  ],
  tabled: [{ name: 'Post for tariff', by: null, date: null, picks: [1, 0, 0] }],
}

const graphOf = (model: PackageModel, picks: Picks): PackageGraph => {
  const graph = packageGraph(model, picks)
  if ('refused' in graph) throw new Error(graph.refused)
  return graph
}

describe('packageGraph(model, picks)', () => {
  it('has a state for every set of sides that have done their part, with its worth to each side', () => {
    const { model, actors, parts, worth, exact, stateOf } = graphOf(border, [1, 0, 0])
    expect([...model.named.values()]).toEqual(['No agreement', 'Only Aland has done its part', 'Only Borland has done its part', 'Post for tariff'])
    expect({ actors, parts, exact, done: stateOf([1]), both: stateOf([0, 1]) }).toEqual({ actors: [0, 1], parts: [[0], [1]], exact: true, done: 2, both: 3 })
    expect(worth).toEqual([[50, 0, 130, 90], [0, 100, -30, 75]])
    expect(model.decisionMakers[0]!.preference.by === 'worth' && model.decisionMakers[0]!.preference.because).toEqual(['w1', 'post gone', 'post now'])
  })

  it('would hold only by foresight where each gains by going back on it alone', () => {
    const { model, stateOf } = graphOf(border, [1, 0, 0])
    const game = compiled(model)
    const found = equilibria(game, stability(game))
    expect([...found.nash]).toEqual([0])
    expect([...found.seq]).toContain(stateOf([0, 1]))
  })

  it('counts an alternative that is the status quo as done already, and leaves the side without an option', () => {
    const { model, actors, worth } = graphOf(border, [0, 0, 0])
    expect(model.options.map(({ name, owner }) => [name, owner])).toEqual([['Borland does its part', 1]])
    expect(model.decisionMakers.map(({ name }) => name)).toEqual(['Aland', 'Borland'])
    expect(actors).toEqual([1])
    expect(worth).toEqual([[50, 140], [0, -25]])
  })

  it('leaves an alternative that takes several sides at the status quo until all have done their part', () => {
    const both: PackageModel = { ...border, issues: border.issues.with(0, { ...border.issues[0]!, alternatives: [border.issues[0]!.alternatives[0]!, { name: 'shared', doneBy: [0, 1] }] }) }
    expect(graphOf(both, [1, 0, 0]).worth).toEqual([[50, 50, 130, 90], [0, 0, -30, 75]])
  })

  it('tells ties by exact sums of decimals', () => {
    const tenths: PackageModel = {
      ...border, tabled: [],
      issues: [0, 1, 2].map((issue) => ({ name: `issue ${issue}`, statusQuo: null, alternatives: [{ name: 'yes', doneBy: [issue === 2 ? 1 : 0] }] })),
      // 0.1 + 0.2 against 0.3: unequal as doubles.
      sides: [{ name: 'Aland', reservation: null, weights: [about(1), about(1), about(1)], values: [[about(0.1)], [about(0.2)], [about(0.3)]] }, border.sides[1]!].map((side) => ({ ...side, values: side.values.map((own) => own.slice(0, 1)) })),
    }
    const { worth: [own], exact } = graphOf(tenths, [0, 0, 0])
    expect(exact).toBe(true)
    expect(own).toEqual([0, 0.3, 0.3, 0.6])
  })

  it('refuses a package in which nobody has anything to do, and the status quo', () => {
    expect(packageGraph({ ...border, issues: border.issues.slice(2), sides: border.sides.map((side) => ({ ...side, weights: side.weights.slice(2), values: side.values.slice(2) })), tabled: [] }, [0]))
      .toEqual({ refused: 'Whether “The package” would hold cannot be asked, for nobody has anything to do in it: say of its alternatives which sides carry them out.', conflict: [] })
    const only: PackageModel = { ...border, issues: border.issues.slice(0, 1), sides: border.sides.map((side) => ({ ...side, weights: side.weights.slice(0, 1), values: side.values.slice(0, 1) })), tabled: [] }
    expect(packageGraph(only, [0])).toMatchObject({ refused: expect.stringContaining('it is the status quo') })
  })

  it('is worth what the definition says, on 2,000 random models of integers from seed 11', () => {
    const chance = makeRandom(11)
    const below = (n: number): number => Math.floor(chance() * n)
    for (let i = 0; i < 2_000; i++) {
      const sides = 2 + below(3)
      const issues = Array.from({ length: 1 + below(4) }, (_, issue) => {
        const alternatives = Array.from({ length: 1 + below(3) }, (_, a) => ({ name: `${issue}.${a}`, doneBy: Array.from({ length: sides }, (_, side) => side).filter(() => chance() < 0.4) }))
        return { name: `issue ${issue}`, alternatives, statusQuo: chance() < 0.5 ? null : below(alternatives.length) }
      })
      const model: PackageModel = {
        title: 'random', issues, redLines: [], linkages: [], tabled: [],
        sides: Array.from({ length: sides }, (_, side) => ({ name: `side ${side}`, reservation: null, weights: issues.map(() => about(below(10))), values: issues.map(({ alternatives }) => alternatives.map(() => about(below(20) - 5))) })),
      }
      const picks = issues.map(({ alternatives }) => below(alternatives.length))
      const graph = packageGraph(model, picks)
      const active = Array.from({ length: sides }, (_, side) => side).filter((side) => issues.some(({ alternatives, statusQuo }, issue) => picks[issue] !== statusQuo && alternatives[picks[issue]!]!.doneBy.includes(side)))
      if ('refused' in graph) {
        expect(active).toEqual([])
        continue
      }
      expect(graph.actors).toEqual(active)
      for (let bits = 0; bits < 2 ** active.length; bits++) {
        const done = active.filter((_, place) => (bits >> place) & 1)
        const holds = issues.map(({ alternatives, statusQuo }, issue) => {
          const { doneBy } = alternatives[picks[issue]!]!
          return picks[issue] === statusQuo || (doneBy.length > 0 ? doneBy : active).every((side) => done.includes(side)) ? picks[issue]! : statusQuo
        })
        expect(graph.worth.map((own) => own[bits])).toEqual(model.sides.map(({ weights, values }) => holds.reduce<number>((sum, alternative, issue) => sum + (alternative === null ? 0 : weights[issue]!.likely * values[issue]![alternative]!.likely), 0)))
        expect(graph.stateOf(done)).toBe(bits)
      }
    }
  })
})
