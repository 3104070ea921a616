import { describe, expect, it } from 'vitest'
import { rearranged } from '../../src/graphAnalysis/rearranged.ts'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { kendall, weakOrders } from './weakOrders.ts'

describe('rearranged(rank, wanted, set)', () => {
  it('finds none nearer, nor one as near that passes fewer, among all weak orders of up to five states, whatever the set (5,000 from seed 6)', () => {
    const chance = makeRandom(6)
    const orders = [2, 3, 4, 5].map(weakOrders)
    for (let i = 0; i < 5_000; i++) {
      const all = orders[Math.floor(chance() * orders.length)]!
      const rank = all[Math.floor(chance() * all.length)]!
      const wanted = Math.floor(chance() * rank.length)
      const set = Array.from(rank, (_, state) => state).filter((state) => rank[state]! > rank[wanted]! && chance() < 0.6)
      if (set.length === 0) continue
      const allowed = all.filter((order) => set.every((state) => order[state]! <= order[wanted]!))
      const { ranks, distance, passed } = rearranged(rank, wanted, set)
      const said = `${rank.join(' ')}, wanted ${wanted}, set ${set.join(' ')}`
      expect(set.every((state) => ranks[state]! <= ranks[wanted]!), `${said}`).toBe(true)
      expect(distance, `${said}`).toBe(kendall(rank, ranks))
      expect(distance, `${said}`).toBe(Math.min(...allowed.map((order) => kendall(rank, order))))
      const passes = (order: Int32Array): number => Array.from(rank).filter((each, state) => each > rank[wanted]! && order[state]! <= order[wanted]!).length
      expect(passed, `${said}`).toBe(passes(ranks))
      expect(passed, `${said}`).toBe(Math.min(...allowed.filter((order) => kendall(rank, order) === distance).map(passes)))
    }
  })

  it('lets the state down rather than pass others by, where that is as near', () => {
    expect(rearranged(Int32Array.of(0, 1, 2, 3), 0, [2])).toEqual({ only: false, distance: 1.5, passed: 1, ranks: Int32Array.of(0, 1, 0, 2) })
  })

  it('raises the wanted state where several would have to be let down past others', () => {
    expect(rearranged(Int32Array.of(0, 1, 2, 3), 0, [2, 3])).toEqual({ only: true, distance: 2.5, passed: 3, ranks: Int32Array.of(2, 0, 1, 2) })
  })
})
