import { describe, expect, it } from 'vitest'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { concepts } from '../../src/graph/concepts.ts'
import { equilibria } from '../../src/graph/equilibria.ts'
import type { GraphModel } from '../../src/graph/graphModel.ts'
import { stability } from '../../src/graph/stability.ts'
import { explainStability } from '../../src/graphAnalysis/explainStability.ts'
import { hypergame } from '../../src/graphAnalysis/hypergame.ts'
import { compiled } from '../graph/compiled.ts'
import { randomModel } from './randomModel.ts'

/** Two sides with an option each, ranked by classes of states by their bits: bit 0 the first attacks, bit 1 the second attacks. */
const view = (first: readonly (readonly number[])[], second: readonly (readonly number[])[], infeasible: GraphModel['infeasible'] = []): GraphModel => ({
  title: 'Two sides', infeasible, forbidden: [], statusQuo: 0, named: new Map(),
  options: [{ name: 'attack', owner: 0, direction: 'both' }, { name: 'attack', owner: 1, direction: 'both' }],
  decisionMakers: [first, second].map((ranking, i) => ({ name: `side ${i + 1}`, preference: { by: 'ranking', ranking, because: [] } })),
})

describe('hypergame(views)', () => {
  it('sees what each expects, what holds by each one’s own view, and that a side is surprised by an attack it thought unwanted', () => {
    const peaceful = [[0], [2], [1], [3]] as const
    const warlike = [[2], [0], [3], [1]] as const
    const quiet = [[0], [1], [2], [3]] as const
    // The first takes the second for peaceful; the second knows itself to be warlike.
    const found = hypergame([compiled(view(quiet, peaceful)), compiled(view(quiet, warlike))])
    expect(found.seenBy.map(({ nash }) => nash)).toEqual([[0], [2]])
    expect(found.inEvery.nash).toEqual([])
    expect(found.holding.nash).toEqual([2])
    expect(found.surprises.filter(({ concept }) => concept === 'nash')).toEqual([
      { of: 'unforeseen', decisionMaker: 0, concept: 'nash', state: 2, by: [1] },
      { of: 'leaves', decisionMaker: 0, concept: 'nash', state: 0, by: [{ decisionMaker: 1, to: 2, known: true }] },
    ])
  })

  it('tells of a state that one does not know of, and of a move into it', () => {
    const blind = compiled(view([[0], [1]], [[0], [1]], [[[1, 'Y']]]))
    const seeing = compiled(view([[0], [1], [2], [3]], [[2], [0], [3], [1]]))
    const { surprises } = hypergame([blind, seeing])
    expect(surprises.filter(({ concept }) => concept === 'nash')).toEqual([
      { of: 'unknown', decisionMaker: 0, concept: 'nash', state: 2 },
      { of: 'unknown', decisionMaker: 0, concept: 'nash', state: 3 },
      { of: 'leaves', decisionMaker: 0, concept: 'nash', state: 0, by: [{ decisionMaker: 1, to: 2, known: false }] },
    ])
  })

  it('surprises nobody where all see the same game', () => {
    const chance = makeRandom(13)
    for (let i = 0; i < 300; i++) {
      const game = compiled(randomModel(chance))
      const { seenBy, inEvery, holding, surprises } = hypergame(Array.from({ length: game.decisionMakers }, () => game))
      const all = equilibria(game, stability(game))
      expect(surprises, `model ${i} from seed 13`).toEqual([])
      for (const concept of concepts) {
        const bits = Array.from(all[concept], (state) => game.bits[state]!)
        expect([...seenBy.map((each) => each[concept]), inEvery[concept], holding[concept]]).toEqual(Array.from({ length: game.decisionMakers + 2 }, () => bits))
      }
    }
  })

  it('holds exactly the states that everyone stays in by its own view (300 hypergames of random rankings from seed 14)', () => {
    const chance = makeRandom(14)
    for (let i = 0; i < 300; i++) {
      const model = randomModel(chance, 3)
      const games = model.decisionMakers.map(() => compiled({
        ...model, decisionMakers: model.decisionMakers.map(({ name, preference }) => ({ name, preference: { by: 'worth', because: [], worth: preference.by === 'worth' ? preference.worth.map((each) => (chance() < 0.3 ? Math.floor(chance() * 5) : each)) : [] } })),
      }))
      const { holding, surprises, seenBy } = hypergame(games)
      for (const concept of concepts) {
        const holds = Array.from(games[0]!.bits).filter((_, state) => games.every((game, dm) => explainStability(game, dm, state, concept).stable))
        expect(holding[concept], `hypergame ${i} from seed 14, ${concept}`).toEqual(holds)
        for (const [dm, seen] of seenBy.entries()) {
          const mine = surprises.filter((each) => each.decisionMaker === dm && each.concept === concept)
          expect(mine.filter((each) => each.of === 'unforeseen').map(({ state }) => state)).toEqual(holds.filter((bits) => !seen[concept].includes(bits)))
          expect(mine.filter((each) => each.of === 'leaves').map(({ state }) => state)).toEqual(seen[concept].filter((bits) => !holds.includes(bits)))
        }
      }
    }
  })

  it('throws where the views are not of the same decision makers and options', () => {
    const game = compiled(view([[0], [1], [2], [3]], [[0], [1], [2], [3]]))
    expect(() => hypergame([game])).toThrow('view 0 is of 2 decision makers, and there are 1 views: one each')
    expect(() => hypergame([game, { ...game, options: 3 }])).toThrow('view 1 has other options than view 0')
  })
})
