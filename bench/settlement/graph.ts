import { spawnSync } from 'node:child_process'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { compileGraph, equilibria, stability, type Concept, type GraphModel } from '@travaux/settlement'
import { literalGraph } from '../../packages/settlement/test/graph/literalGraph.ts'
import { makeRandom } from '../makeRandom.ts'
import { peakMegabytes } from '../peakMegabytes.ts'
import { drawnGraph, layouts, type Layout } from './drawnGraph.ts'

/**
 * Graph models of a conflict, from the model to the equilibria by Nash, GMR, SMR and SEQ: 4,096 states of three decision makers, as gmcr-py was measured; the same beside a solver
 * that follows the definitions, at sizes that it manages; and how time and memory grow to 2^24 states of five. Models by chance from a seed, in several layouts, each reported.
 *
 *   node bench/settlement/graph.ts [--seed 1] [--most 24]
 *
 * gmcr-py's figure is that of ../shared/cases/README.md, on two cores of this kind.
 */
const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, most: { type: 'string', default: '24' }, one: { type: 'string' } } })
const seed = Number(values.seed)
const peer = 44_500
const four = ['nash', 'gmr', 'smr', 'seq'] as const

interface Measured { readonly first: number; readonly fastest: number; readonly compiled: number; readonly solved: number; readonly total: number; readonly states: number; readonly megabytes: number; readonly equilibria: number }

if (values.one === undefined) measureAll()
else {
  const [options, decisionMakers, layout, times] = JSON.parse(values.one) as [number, number, number, number]
  console.log(JSON.stringify(measure(drawnGraph(makeRandom(seed), options, decisionMakers, layouts[layout]!), times)))
}

function measureAll(): void {
  console.log(`node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}; each layout in a process of its own`)
  console.log(`\n4,096 states, 3 decision makers, four stabilities; gmcr-py ${peer} ms (at least 10,000 times as fast, aim 50,000)`)
  console.log(`  ${'milliseconds'.padEnd(42)}${['first run', 'median', 'to compile', 'to solve', 'fastest', 'times as fast'].map((each) => each.padStart(14)).join('')}`)
  // Where combinations are ruled out, an option more leaves about as many states.
  const compared = layouts.map((layout, i) => ({ layout, ...apart(layout.ruledOut > 0 ? 13 : 12, 3, i, 301) }))
  for (const { layout, first, fastest, compiled, solved, total, states, equilibria } of compared) {
    console.log(`  ${layout.name.padEnd(42)}${[first, total, compiled, solved, fastest].map((each) => each.toFixed(2).padStart(14)).join('')}${Math.round(peer / total).toLocaleString('en').padStart(14)}   ${states} states, ${equilibria} equilibria by SEQ`)
  }
  console.log(`  the slowest: ${Math.round(peer / Math.max(...compared.map(({ total }) => total))).toLocaleString('en')} times as fast by its median, ${Math.round(peer / Math.max(...compared.map(({ fastest }) => fastest))).toLocaleString('en')} by its fastest run, which others on the machine disturb least; in a process that has just begun ${Math.round(peer / Math.max(...compared.map(({ first }) => first))).toLocaleString('en')} times`)
  console.log('\nBeside the definitions line by line, 3 decision makers, all five stabilities, ranked by chance; milliseconds')
  for (const options of [6, 7, 8, 9]) besideLiteral(options)
  console.log('\nGrowth, 5 decision makers, four stabilities; seconds to the equilibria, the first run in a process, and its peak resident memory in MB')
  console.log('  (at least: 2^20 in 2 s, 2^22 in 10 s, 2^24 in 110 s and 3,072 MB; aim 0.3 s, 2 s, 20 s)')
  console.log(`  ${'states'.padEnd(8)}${'slowest'.padStart(9)}${'fastest'.padStart(9)}${'memory'.padStart(9)}   each layout: ${layouts.map(({ name }) => name).join('; ')}`)
  for (const options of [10, 12, 14, 16, 18, 20, 22, 24].filter((each) => each <= Number(values.most))) {
    const each = layouts.map((_, i) => apart(options, 5, i, 1))
    const seconds = each.map(({ first }) => first / 1000)
    console.log(`  ${`2^${options}`.padEnd(8)}${Math.max(...seconds).toFixed(3).padStart(9)}${Math.min(...seconds).toFixed(3).padStart(9)}${Math.max(...each.map(({ megabytes }) => megabytes)).toFixed(0).padStart(9)}   ${seconds.map((one) => one.toFixed(3)).join(' ')}`)
  }
  console.log(`\nload at the end ${loadavg()[0]!.toFixed(1)}`)
}

function besideLiteral(options: number): void {
  const layout: Layout = layouts.find(({ preferences, oneWayIn, ruledOut, uneven }) => preferences === 'worth' && oneWayIn === 0 && ruledOut === 0 && !uneven)!
  const model = drawnGraph(makeRandom(seed), options, 3, layout)
  const began = performance.now()
  const { stable } = literalGraph(model)
  const literal = performance.now() - began
  const { total } = measure(model, 31, [...four, 'sim'])
  const equilibria = stable.seq[0]!.filter((_, state) => stable.seq.every((own) => own[state])).length
  console.log(`  ${`${2 ** options} states`.padEnd(42)}${literal.toFixed(1).padStart(14)}${total.toFixed(3).padStart(14)}${Math.round(literal / total).toLocaleString('en').padStart(14)} times   ${equilibria} equilibria by SEQ`)
}

/** In a process of its own, so that it is cold, and its memory its own. */
function apart(options: number, decisionMakers: number, layout: number, times: number): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, '--seed', String(seed), '--one', JSON.stringify([options, decisionMakers, layout, times])], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Measured
}

/** Milliseconds: the first run, the fastest, and the median of all. */
function measure(model: GraphModel, times: number, concepts: readonly Concept[] = four): Measured {
  const runs: { readonly compiled: number; readonly solved: number; readonly total: number }[] = []
  let [states, found] = [0, 0]
  for (let time = 0; time < times; time++) {
    const began = performance.now()
    const game = compileGraph(model)
    if ('refused' in game) throw new Error(game.refused)
    const between = performance.now()
    found = equilibria(game, stability(game, { concepts })).seq.length
    const end = performance.now()
    states = game.states
    runs.push({ compiled: between - began, solved: end - between, total: end - began })
  }
  return { first: runs[0]!.total, fastest: Math.min(...runs.map(({ total }) => total)), ...runs.toSorted((a, b) => a.total - b.total)[times >> 1]!, states, megabytes: peakMegabytes(), equilibria: found }
}
