import { coalitionStability, compileGraph, hypergame, inverse, routeTo, stability, statusQuoAnalysis, strengthStability, uncertainStability, type GraphGame } from '../../packages/settlement/src/index.ts'
import { makeRandom } from '../makeRandom.ts'

/** Times each analysis of a graph model at sizes a person draws and at the largest it is meant for: three decision makers, every combination of options feasible, rankings by chance. */
const rows = [8, 10, 12].map((options) => {
  const game = madeGame(options)
  const middle = game.states >> 1
  const [from, to] = [0, game.states - 1]
  return {
    states: game.states,
    'stability, all five': timed(() => stability(game)),
    'coalitions, all four': timed(() => coalitionStability(game)),
    'unknown, 10 pairs each': timed(() => uncertainStability(game, game.ranks.map((_, dm) => Array.from({ length: 10 }, (_, i) => [i * 7, i * 11 + dm + 1] as const)))),
    strength: timed(() => strengthStability(game, game.ranks.map((ranks) => ({ by: 'gap' as const, worth: ranks, gap: game.states / 8 })))),
    'status quo, with a route': timed(() => routeTo(game, statusQuoAnalysis(game, from), to)),
    'hypergame of three views': timed(() => hypergame(game.ranks.map((_, dm) => ({ ...game, ranks: game.ranks.with(dm, game.ranks[(dm + 1) % 3]!) })))),
    'inverse, Nash': timed(() => inverse(game, middle, 'nash')),
    'inverse, SEQ': timed(() => inverse(game, middle, 'seq')),
    'inverse, SMR': timed(() => inverse(game, middle, 'smr')),
  }
})
console.table(Object.fromEntries(Object.keys(rows[0]!).slice(1).map((name) => [name, Object.fromEntries(rows.map((row) => [`${row.states} states`, row[name as keyof typeof row]]))])))

function madeGame(options: number): GraphGame {
  const random = makeRandom(options)
  const states = 2 ** options
  const game = compileGraph({
    title: 'made', infeasible: [], forbidden: [], statusQuo: 0, named: new Map(),
    options: Array.from({ length: options }, (_, i) => ({ name: `option ${i}`, owner: i % 3, direction: 'both' })),
    decisionMakers: Array.from({ length: 3 }, (_, dm) => ({ name: `side ${dm}`, preference: { by: 'worth', worth: Array.from({ length: states }, random), because: [] } })),
  })
  if ('refused' in game) throw new Error(game.refused)
  return game
}

/** The better of two runs, in milliseconds; where it refused, that. */
function timed(run: () => object): string {
  const times = [0, 1].map(() => {
    const began = performance.now()
    const found = run()
    return 'refused' in found ? Infinity : performance.now() - began
  })
  return Math.min(...times) === Infinity ? 'refused' : `${Math.min(...times).toFixed(1)} ms`
}
