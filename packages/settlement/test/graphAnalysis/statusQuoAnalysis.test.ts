import { describe, expect, it } from 'vitest'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import type { GraphModel } from '../../src/graph/graphModel.ts'
import type { Path } from '../../src/graphAnalysis/path.ts'
import { routeTo } from '../../src/graphAnalysis/routeTo.ts'
import { statusQuoAnalysis } from '../../src/graphAnalysis/statusQuoAnalysis.ts'
import { compiled } from '../graph/compiled.ts'
import { Literal } from './literal.ts'
import { randomModel } from './randomModel.ts'

/**
 * By state: fewest losing moves on a legal sequence to it and, of those, fewest moves; by looking at all sequences of up to `longest` moves, one after the other. `may`: whether a losing
 * move may be made.
 */
function literalWays(literal: Literal, from: number, losing: boolean, counted: boolean): Map<number, readonly [number, number]> {
  const best = new Map<string, readonly [number, number]>([[`${from} -1`, [0, 0]]])
  const nearer = (a: readonly [number, number], b: readonly [number, number] | undefined): boolean => b === undefined || a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
  for (let grown = true; grown;) {
    grown = false
    for (const [place, [lost, moves]] of best) {
      const [state, last] = place.split(' ').map(Number) as [number, number]
      for (let dm = 0; dm < literal.n; dm++) {
        if (dm === last) continue
        for (const to of literal.moves(dm, state)) {
          const gains = literal.prefers(dm, to, state)
          if (!gains && !losing) continue
          const way = [lost + (gains || !counted ? 0 : 1), moves + 1] as const
          if (!nearer(way, best.get(`${to} ${dm}`))) continue
          best.set(`${to} ${dm}`, way)
          grown = true
        }
      }
    }
  }
  const byState = new Map<number, readonly [number, number]>()
  for (const [place, way] of best) {
    const state = Number(place.split(' ')[0])
    if (nearer(way, byState.get(state))) byState.set(state, way)
  }
  return byState
}

describe('statusQuoAnalysis(game, from)', () => {
  it('finds for every state the fewest legal moves, the fewest improvements, and the fewest losing moves (1,000 models from seed 12)', () => {
    const chance = makeRandom(12)
    for (let i = 0; i < 1_000; i++) {
      const model = randomModel(chance)
      const game = compiled(model)
      const literal = new Literal(model)
      const from = i % game.states
      const found = statusQuoAnalysis(game, from)
      const [legal, improving, least] = [literalWays(literal, from, true, false), literalWays(literal, from, false, false), literalWays(literal, from, true, true)]
      for (let to = 0; to < game.states; to++) {
        const said = `model ${i} from seed 12, from ${from} to ${to}`
        expect([found.legal.moves[to], found.improving.moves[to], found.leastLosing.losses[to], found.leastLosing.moves[to]], `${said}`)
          .toEqual([legal.get(to)?.[1] ?? -1, improving.get(to)?.[1] ?? -1, ...(least.get(to) ?? [-1, -1])])
        const route = routeTo(game, found, to)
        expect([lengthIn(literal, route.legal, from, to), lengthIn(literal, route.improving, from, to), lengthIn(literal, route.leastLosing, from, to)], `${said}`)
          .toEqual([legal.get(to)?.[1] ?? null, improving.get(to)?.[1] ?? null, least.get(to)?.[1] ?? null])
        expect(route.losing.length, `${said}`).toBe(least.get(to)?.[0] ?? 0)
        expect(route.barred === null, `${said}`).toBe(legal.has(to))
        if (route.improving !== null) expect(route.improving.every(({ by, to: end }, at) => literal.prefers(by, end, at === 0 ? from : route.improving![at - 1]!.to)), `${said}`).toBe(true)
      }
    }
  })

  const oneWay: GraphModel = {
    title: 'Left and never come back', infeasible: [[[0, 'Y'], [1, 'Y']], [[1, 'N'], [2, 'Y']]], forbidden: [], statusQuo: 1, named: new Map(),
    options: [{ name: 'leave', owner: 0, direction: 'forward' }, { name: 'open', owner: 1, direction: 'both' }, { name: 'share', owner: 1, direction: 'both' }],
    decisionMakers: [0, 1].map((side) => ({ name: `side ${side}`, preference: { by: 'worth', worth: [0, 0, 0, 0], because: [] } })),
  }

  it('says which option can never be undone where that is why a state is not reached', () => {
    const game = compiled(oneWay)
    // 0: nothing; 1: left; 2: open; 3: open and shared.
    expect([...game.bits]).toEqual([0, 1, 2, 6])
    expect(routeTo(game, statusQuoAnalysis(game, 1), 3).barred).toEqual({ by: 'irreversible', options: [0] })
    expect(routeTo(game, statusQuoAnalysis(game, 2), 2)).toMatchObject({ legal: [], improving: [], losing: [], barred: null })
  })

  it('says which states come nearest where what lies between cannot be', () => {
    const apart: GraphModel = { ...oneWay, infeasible: [[[0, 'Y'], [1, 'N']], [[0, 'N'], [1, 'Y']]], options: oneWay.options.map((option) => ({ ...option, direction: 'both' })) }
    const game = compiled(apart)
    expect([...game.bits]).toEqual([0, 3, 4, 7])
    expect(routeTo(game, statusQuoAnalysis(game, 0), 3).barred).toEqual({ by: 'cut-off', nearest: [2] })
  })
})

/** How many moves a path has, null for none; throws where the model does not bear it out. */
function lengthIn(literal: Literal, path: Path | null, from: number, to: number): number | null {
  if (path === null) return null
  let [at, last] = [from, -1]
  for (const { by, to: end } of path) {
    if (by === last || !literal.moves(by, at).includes(end)) throw new Error(`no legal move of ${by} from ${at} to ${end}`)
    ;[at, last] = [end, by]
  }
  if (at !== to) throw new Error(`the path ends in ${at}, not in ${to}`)
  return path.length
}
