import { describe, expect, it } from 'vitest'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { concepts, type Concept } from '../../src/graph/concepts.ts'
import { equilibria } from '../../src/graph/equilibria.ts'
import type { GraphGame } from '../../src/graph/graphGame.ts'
import type { GraphModel } from '../../src/graph/graphModel.ts'
import { stability } from '../../src/graph/stability.ts'
import { inverse, type Inverse, type Within } from '../../src/graphAnalysis/inverse.ts'
import type { OptionChange } from '../../src/graphAnalysis/optionChanges.ts'
import { compiled } from '../graph/compiled.ts'
import { randomModel } from './randomModel.ts'

const inverted = (game: GraphGame, state: number, concept: Concept, within?: Within): Inverse => {
  const found = inverse(game, state, concept, within)
  if ('refused' in found) throw new Error(found.refused)
  return found
}
const equilibriaOf = (game: GraphGame, concept: Concept): number[] => Array.from(equilibria(game, stability(game))[concept], (state) => game.bits[state]!)

/** The prisoners' dilemma: bit 0 and bit 1, each an option to cooperate. */
const prisoners: GraphModel = {
  title: 'Two prisoners', infeasible: [], forbidden: [], statusQuo: 0, named: new Map(),
  options: [{ name: 'first cooperates', owner: 0, direction: 'both' }, { name: 'second cooperates', owner: 1, direction: 'both' }],
  decisionMakers: [
    { name: 'first', preference: { by: 'ranking', ranking: [[2], [3], [0], [1]], because: [] } },
    { name: 'second', preference: { by: 'ranking', ranking: [[1], [3], [0], [2]], because: [] } },
  ],
}

describe('inverse(game, state, concept)', () => {
  it('says that both prisoners would have to hold cooperation no worse than to be the only one who does not', () => {
    const { needs, preferences } = inverted(compiled(prisoners), 3, 'nash')
    expect(needs.map(({ decisionMaker, changes }) => [decisionMaker, changes.map(({ noBetter }) => noBetter)])).toEqual([[0, [[2]]], [1, [[1]]]])
    expect(preferences).toHaveLength(1)
    expect(preferences[0]).toMatchObject({ distance: 1, effect: { gained: [3], lost: [], gone: [] } })
  })

  it('ties the two options into one step, the only single change of the options that is enough', () => {
    expect(inverted(compiled(prisoners), 3, 'nash').options.map(({ change, effect }) => [change, effect])).toEqual([
      [{ of: 'tied', options: [0, 1] }, { gained: [3], lost: [], gone: [1, 2] }],
    ])
  })

  it('needs nothing where the state is an equilibrium already', () => {
    expect(inverted(compiled(prisoners), 3, 'gmr')).toMatchObject({ already: true, needs: [], preferences: [], options: [] })
  })

  it('changes only the preferences of those who may change theirs, and leaves options alone where asked to', () => {
    const { needs, preferences, options } = inverted(compiled(prisoners), 3, 'nash', { decisionMakers: [0], options: false })
    expect([needs.length, preferences, options]).toEqual([2, [], []])
  })

  it('makes the state an equilibrium by every proposal, and tells what becomes of the others (1,000 models from seed 9)', () => {
    const chance = makeRandom(9)
    let proposals = 0
    for (let i = 0; i < 1_000; i++) {
      const game = compiled(randomModel(chance, 3))
      const [state, concept] = [Math.floor(chance() * game.states), concepts[i % concepts.length]!]
      const before = equilibriaOf(game, concept)
      const found = inverted(game, state, concept, { most: 3 })
      const said = `model ${i} from seed 9, ${concept}, state ${state}`
      expect(found.already, `${said}`).toBe(before.includes(game.bits[state]!))
      for (const { game: changed, effect } of [...found.preferences, ...found.options]) {
        proposals += 1
        const after = equilibriaOf(changed, concept)
        expect(after, `${said}`).toContain(game.bits[state])
        const left = Array.from(changed.bits)
        expect(effect, `${said}`).toEqual({
          gained: after.filter((bits) => !before.includes(bits)), lost: before.filter((bits) => left.includes(bits) && !after.includes(bits)), gone: Array.from(game.bits).filter((bits) => !left.includes(bits)),
        })
      }
      if (!found.already && concept !== 'seq' && concept !== 'sim') expect(found.preferences[0]!.distance, `${said}`).toBe(found.needs.reduce((sum, { changes }) => sum + changes[0]!.distance, 0))
    }
    expect(proposals).toBeGreaterThan(1_000)
  })

  it('finds every single change of the options that is enough, as the model written out with it shows (1,000 models from seed 10)', () => {
    const chance = makeRandom(10)
    for (let i = 0; i < 1_000; i++) {
      const model = { ...randomModel(chance, 3), forbidden: [] }
      const game = compiled(model)
      const [state, concept] = [Math.floor(chance() * game.states), concepts[i % concepts.length]!]
      const { already, options } = inverted(game, state, concept, { most: 1_000 })
      if (already) continue
      const enough = everyChange(model, game.bits[state]!).filter((change) => equilibriaOf(compiled(written(model, game, change)), concept).includes(game.bits[state]!))
      expect(options.map(({ change }) => JSON.stringify(change)).toSorted(), `model ${i} from seed 10, ${concept}, state ${state}`).toEqual(enough.map((change) => JSON.stringify(change)).toSorted())
    }
  })

  it('refuses a model that is too large, with the numbers', () => {
    const states = 2 ** 17
    const game = { states, decisionMakers: 1 } as GraphGame
    expect(inverse(game, 0, 'nash')).toEqual({ refused: 'What would have to change is worked out for at most 65536 states, and this model has 131072: leave options out.', conflict: [] })
  })
})

function everyChange({ options }: GraphModel, bits: number): OptionChange[] {
  const taken = (option: number): boolean => ((bits >> option) & 1) === 1
  return options.flatMap((_, a): OptionChange[] => [
    ...options.flatMap((_, b): OptionChange[] => (a < b && taken(a) === taken(b) ? [{ of: 'tied', options: [a, b] }] : [])),
    ...(options[a]!.direction === 'both' ? [{ of: 'irreversible', option: a, direction: 'forward' }, { of: 'irreversible', option: a, direction: 'back' }] satisfies OptionChange[] : []),
    ...(taken(a) ? [] : [{ of: 'struck', option: a }] satisfies OptionChange[]),
  ])
}

/** The model with the change written into it. What each state is worth stays what it was. */
function written(model: GraphModel, game: GraphGame, change: OptionChange): GraphModel {
  switch (change.of) {
    case 'irreversible': return { ...model, options: model.options.map((option, i) => (i === change.option ? { ...option, direction: change.direction } : option)) }
    case 'tied': {
      const [a, b] = change.options
      return ranked({ ...model, infeasible: [...model.infeasible, [[a, 'Y'], [b, 'N']], [[a, 'N'], [b, 'Y']]] })
    }
    case 'struck': return ranked({ ...model, infeasible: [...model.infeasible, [[change.option, 'Y']]] })
    default: return change satisfies never
  }

  function ranked(changed: GraphModel): GraphModel {
    const left = Array.from(game.bits).filter((bits) => !changed.infeasible.some((conjunction) => conjunction.every(([option, is]) => ((bits >> option) & 1) === (is === 'Y' ? 1 : 0))))
    return {
      ...changed,
      decisionMakers: changed.decisionMakers.map(({ name, preference }) => ({ name, preference: { by: 'worth', because: [], worth: preference.by === 'worth' ? left.map((bits) => preference.worth[game.bits.indexOf(bits)]!) : [] } })),
    }
  }
}
