import { describe, expect, it } from 'vitest'
import { concepts } from '../../src/graph/concepts.ts'
import type { GraphGame } from '../../src/graph/graphGame.ts'
import { explainStability } from '../../src/graphAnalysis/explainStability.ts'
import { preferenceChanges } from '../../src/graphAnalysis/preferenceChanges.ts'
import { raised } from '../../src/graphAnalysis/raised.ts'
import { compiled } from '../graph/compiled.ts'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { randomModel } from './randomModel.ts'
import { kendall, weakOrders } from './weakOrders.ts'

const withRanks = (game: GraphGame, dm: number, ranks: Int32Array): GraphGame => ({ ...game, ranks: game.ranks.with(dm, ranks) })

describe('preferenceChanges(game, dm, state, concept, most)', () => {
  it('gives exactly the smallest sets that all rankings of a model with up to five states bear out, and the nearest ranking first (600 models from seed 7)', () => {
    const chance = makeRandom(7)
    const orders = [0, 1, 2, 3, 4, 5].map(weakOrders)
    for (let i = 0, done = 0; done < 600; i++) {
      const game = compiled(randomModel(chance, 3))
      if (game.states > 5) continue
      done += 1
      const [dm, state, concept] = [Math.floor(chance() * game.decisionMakers), Math.floor(chance() * game.states), concepts[i % concepts.length]!]
      const rank = game.ranks[dm]!
      const good = orders[game.states]!.filter((order) => explainStability(withRanks(game, dm, order), dm, state, concept).stable)
      const { changes, whole, raise } = preferenceChanges(game, dm, state, concept, 1_000)
      const said = `model ${i} from seed 7, ${concept}, state ${state}, decision maker ${dm}`
      if (explainStability(game, dm, state, concept).stable) {
        expect({ changes, raise }, `${said}`).toEqual({ changes: [], raise: null })
        continue
      }
      // What each good ranking holds no better that was preferred; and of these the smallest.
      const sets = [...new Set(good.map((order) => Array.from(rank, (_, each) => each).filter((each) => rank[each]! > rank[state]! && order[each]! <= order[state]!).join(' ')))].map((key) => key.split(' ').map(Number))
      const smallest = sets.filter((set) => !sets.some((other) => other.length < set.length && other.every((each) => set.includes(each))))
      expect(whole, `${said}`).toBe(true)
      expect(changes.map(({ noBetter }) => noBetter.join(' ')).toSorted(), `${said}`).toEqual(smallest.map((set) => set.join(' ')).toSorted())
      expect(changes[0]!.distance, `${said}`).toBe(Math.min(...good.map((order) => kendall(rank, order))))
      expect(changes.map(({ distance }) => distance), `${said}`).toEqual(changes.map(({ distance }) => distance).toSorted((a, b) => a - b))
      for (const { ranks, distance } of [...changes, raise!]) {
        expect(explainStability(withRanks(game, dm, ranks), dm, state, concept).stable, `${said}`).toBe(true)
        expect(distance, `${said}`).toBe(kendall(rank, ranks))
      }
      const levels = [...new Set(rank)].filter((level) => level > rank[state]! && explainStability(withRanks(game, dm, raised(rank, state, level).ranks), dm, state, concept).stable)
      expect(raise!.ranks, `${said}`).toEqual(raised(rank, state, Math.min(...levels)).ranks)
    }
  })

  it('stops at as many as are asked for, the nearest, and says that there are more', () => {
    const chance = makeRandom(8)
    let cut = 0
    for (let i = 0; i < 300; i++) {
      const game = compiled(randomModel(chance, 3))
      const [dm, state] = [i % game.decisionMakers, i % game.states]
      const all = preferenceChanges(game, dm, state, 'gmr', 1_000)
      const some = preferenceChanges(game, dm, state, 'gmr', 2)
      expect(some.changes.map(({ distance }) => distance)).toEqual(all.changes.slice(0, 2).map(({ distance }) => distance))
      if (all.changes.length > 2) {
        cut += 1
        expect(some.whole).toBe(false)
      }
    }
    expect(cut).toBeGreaterThan(10)
  })
})
