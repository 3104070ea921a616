import { describe, expect, it } from 'vitest'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import type { GraphModel } from '../../src/graph/graphModel.ts'
import { stability } from '../../src/graph/stability.ts'
import { coalitionStability, type CoalitionStability } from '../../src/graphAnalysis/coalitionStability.ts'
import { strengthStability } from '../../src/graphAnalysis/strengthStability.ts'
import { extensions, uncertainStability, type UncertainStability, type UnknownPairs } from '../../src/graphAnalysis/uncertainStability.ts'
import { inverse, type Inverse } from '../../src/graphAnalysis/inverse.ts'
import { compiled } from '../graph/compiled.ts'
import { randomModel } from './randomModel.ts'

const four = ['nash', 'gmr', 'smr', 'seq'] as const
const coalitions = (model: GraphModel): CoalitionStability => coalitionStability(compiled(model)) as CoalitionStability
const worthOf = (model: GraphModel, dm: number): readonly number[] => {
  const { preference } = model.decisionMakers[dm]!
  return preference.by === 'worth' ? preference.worth : []
}

/** The same conflict with the decision makers in another order. */
const reordered = (model: GraphModel, order: readonly number[]): GraphModel => ({
  ...model,
  decisionMakers: order.map((dm) => model.decisionMakers[dm]!),
  options: model.options.map((option) => ({ ...option, owner: order.indexOf(option.owner) })),
  forbidden: model.forbidden.map((each) => ({ ...each, by: order.indexOf(each.by) })),
})

describe('what follows from a graph model, whoever is named first and however worth is counted', () => {
  it('coalitions: sides renamed, worth scaled, and a bystander added change nothing (400 models from seed 18)', () => {
    const chance = makeRandom(18)
    for (let i = 0; i < 400; i++) {
      const model = randomModel(chance, 3)
      const { coalitions: masks, stable } = coalitions(model)
      const order = model.decisionMakers.map((_, dm) => dm).toReversed()
      const turned = coalitions(reordered(model, order))
      const scaled = coalitions({ ...model, decisionMakers: model.decisionMakers.map(({ name }, dm) => ({ name, preference: { by: 'worth', because: [], worth: worthOf(model, dm).map((each) => 3 * each - 100) } })) })
      const watched = compiled({ ...model, decisionMakers: [...model.decisionMakers, { name: 'bystander', preference: { by: 'worth', because: [], worth: worthOf(model, 0).map(() => 0) } }] })
      const seen = coalitionStability(watched, masks) as CoalitionStability
      for (const [c, mask] of masks.entries()) {
        const same = order.reduce((turnedMask, dm, place) => ((mask >> dm) & 1 ? turnedMask | (1 << place) : turnedMask), 0)
        const said = `model ${i} from seed 18, coalition ${mask}`
        expect([...turned.stable[turned.coalitions.indexOf(same)]!], `${said}`).toEqual([...stable[c]!])
        expect([...scaled.stable[c]!], `${said}`).toEqual([...stable[c]!])
        expect([...seen.stable[c]!], `${said}`).toEqual([...stable[c]!])
      }
    }
  })

  it('coalitions: Nash implies all, SMR implies GMR, so does SEQ where options alone tell the moves, and one that an indifferent member joins never gains', () => {
    const chance = makeRandom(19)
    for (let i = 0; i < 400; i++) {
      const model = randomModel(chance)
      const sanctioned = model.forbidden.length === 0 ? 12 : 4
      for (const bits of coalitions(model).stable.flatMap((each) => [...each])) expect([bits & 1 ? bits : 15, bits & sanctioned ? bits & 2 : 2]).toEqual([15, 2])
      const watched = compiled({ ...model, decisionMakers: [...model.decisionMakers, { name: 'bystander', preference: { by: 'worth', because: [], worth: worthOf(model, 0).map(() => 0) } }] })
      const [all] = (coalitionStability(watched, [(1 << watched.decisionMakers) - 1]) as CoalitionStability).stable
      expect(all!.every((bits) => bits === 15)).toBe(true)
    }
  })

  it('unknown preferences: none unknown is plain stability; a is the narrowest extension and d the widest; c is at least a and d at least b (1,000 models from seed 20)', () => {
    const chance = makeRandom(20)
    for (let i = 0; i < 1_000; i++) {
      const game = compiled(randomModel(chance))
      const plain = [...stability(game, { concepts: four }).stable]
      const certain = uncertainStability(game, []) as UncertainStability
      for (const extension of extensions) expect([...certain.stable[extension]], `model ${i} from seed 20`).toEqual(plain)
      const unknown: UnknownPairs = game.ranks.map(() => [[Math.floor(chance() * game.states), Math.floor(chance() * game.states)]])
      const { stable: { a, b, c, d } } = uncertainStability(game, unknown) as UncertainStability
      for (const [narrow, wide] of [[a, b], [a, c], [b, d], [c, d]] as const) expect(narrow.every((bits, at) => (bits & wide[at]!) === bits), `model ${i} from seed 20`).toBe(true)
    }
  })

  it('strength: what is strong is stable, it is plain stability all the same, and without great preferences only Nash is strong (1,000 models from seed 21)', () => {
    const chance = makeRandom(21)
    for (let i = 0; i < 1_000; i++) {
      const model = randomModel(chance)
      const game = compiled(model)
      const plain = [...stability(game, { concepts: four }).stable]
      const gaps = strengthStability(game, model.decisionMakers.map((_, dm) => ({ by: 'gap', worth: worthOf(model, dm), gap: 1 + Math.floor(chance() * 4) })))
      expect([...gaps.stable], `model ${i} from seed 21`).toEqual(plain)
      expect(gaps.strong.every((bits, at) => (bits & gaps.stable[at]!) === bits)).toBe(true)
      const none = strengthStability(game, [])
      expect([...none.strong]).toEqual(plain.map((bits) => (bits & 1 ? 15 : 0)))
      // A scale of one's own changes no strength where the gap is scaled with it.
      const scaled = strengthStability(game, model.decisionMakers.map((_, dm) => ({ by: 'gap', worth: worthOf(model, dm).map((each) => 8 * each), gap: 8 })))
      expect([...scaled.strong]).toEqual([...strengthStability(game, model.decisionMakers.map((_, dm) => ({ by: 'gap', worth: worthOf(model, dm), gap: 1 }))).strong])
    }
  })

  it('strength: refuses what goes against the ranks', () => {
    const game = compiled({ title: '', infeasible: [], forbidden: [], statusQuo: null, named: new Map(), options: [{ name: 'act', owner: 0, direction: 'both' }], decisionMakers: [{ name: 'one', preference: { by: 'worth', worth: [1, 2], because: [] } }] })
    expect(() => strengthStability(game, [{ by: 'pairs', pairs: [[0, 1]] }])).toThrow('decision maker 0 cannot greatly prefer state 0 to 1, which it does not prefer')
    expect(() => strengthStability(game, [{ by: 'gap', worth: [2, 1], gap: 1 }])).toThrow('decision maker 0 ranks a state worth 1 above one worth 2')
    expect(() => strengthStability(game, [{ by: 'gap', worth: [1, 2], gap: 0 }])).toThrow('a gap of 0 makes no preference great: it must be above 0')
  })

  it('inverse: what it proposes depends on nobody’s place in the list (200 models from seed 22)', () => {
    const chance = makeRandom(22)
    for (let i = 0; i < 200; i++) {
      const model = randomModel(chance, 3)
      const order = model.decisionMakers.map((_, dm) => dm).toReversed()
      const [one, other] = [compiled(model), compiled(reordered(model, order))].map((game) => inverse(game, i % game.states, 'gmr', { most: 100 }) as Inverse)
      expect(other!.preferences.map(({ distance }) => distance), `model ${i} from seed 22`).toEqual(one!.preferences.map(({ distance }) => distance))
      expect(other!.options.map(({ change }) => JSON.stringify(change)), `model ${i} from seed 22`).toEqual(one!.options.map(({ change }) => JSON.stringify(change)))
      expect(new Set(other!.needs.map(({ decisionMaker }) => order[decisionMaker]))).toEqual(new Set(one!.needs.map(({ decisionMaker }) => decisionMaker)))
    }
  })
})
