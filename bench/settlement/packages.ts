import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { allPackages, compilePackages, limitCounts, paretoFrontier, readModels, solvePackages, type PackageModel, type PackageSolution, type SolveOptions } from '@travaux/settlement'
import { drawnModel } from '../../packages/settlement/test/packages/drawnModel.ts'
import { makeRandom } from '../makeRandom.ts'
import { peakMegabytes } from '../peakMegabytes.ts'
import { numpyFilter } from './numpyFilter.ts'

/**
 * Packages of a settlement: the frontier of ready points, all solutions from what alternatives are worth, and what no peer reaches, with how time and memory grow. Whole numbers by
 * chance, evenly spread, from a seed; points against one another, most of them undominated; and the scenarios of ../shared/cases where they are here. Every figure has the first run, cold, the median once
 * warm, and the fastest, which on a busy machine says most of the work itself.
 *
 *   node bench/settlement/packages.ts [--seed 1]
 *
 * A peer's figures are those of ../shared/cases/README.md (negmas 0.12 on two cores of this kind); beside them, where python3 and numpy are here, a numpy filter of the
 * same kind runs on the same points.
 */
const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, grown: { type: 'string' } } })
const seed = Number(values.seed)
const peer = { filter: { 2: 330, 3: 570 }, solutions: { 2: 6600, 3: 11_100 } } as const

if (values.grown === undefined) await measureAll()
else measureGrowth(...(JSON.parse(values.grown) as [sides: 2 | 3, issues: number, alternatives: number]))

async function measureAll(): Promise<void> {
  console.log(`node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}; milliseconds: first run, median once warm, fastest\n`)
  console.log('Frontier of 1,000,000 ready points (at least 8 times as fast as negmas’s filter, aim 30)')
  for (const sides of [2, 3] as const) for (const spread of ['evenly', 'against one another'] as const) readyPoints(sides, spread)
  console.log('\nFrom what alternatives are worth to all solutions, 1,000,000 packages of 6 issues (at least 30 times as fast as negmas, aim 100)')
  for (const sides of [2, 3] as const) {
    const of = drawnModel(makeRandom(seed), { sides, issues: 6, alternatives: 10, most: 100, reservation: 300 })
    const { took, median, answer } = timed(() => solved(of), 15)
    console.log(row(`${sides} sides`, took, `${answer.pareto.length} on the frontier, ${answer.zopa.count} in the ZOPA; negmas ${peer.solutions[sides]} ms: ${(peer.solutions[sides] / took[0]).toFixed(0)} and ${(peer.solutions[sides] / median).toFixed(0)} times`))
  }
  console.log('\n10^20 packages, 20 issues of 10 alternatives, points up to 1,000 an issue, exact frontier of two sides (at least 2 s, aim 0.1 s)')
  for (const reservation of [null, 10_000]) {
    const of = drawnModel(makeRandom(seed), { sides: 2, issues: 20, alternatives: 10, most: 1000, ...reservation === null ? {} : { reservation } })
    const { took, answer } = timed(() => solved(of), 9)
    console.log(row(reservation === null ? 'no reservations' : 'each side has half', took, `${answer.pareto.length} on the frontier, exact: ${answer.exact}, ZOPA counted: ${answer.zopa.count !== null}`))
  }
  console.log('\nScenarios of Genius, from the model to all solutions')
  scenarios()
  console.log('\nMany sides, 10,000,000 packages of 7 issues, points up to 100, each side has half')
  for (const sides of [4, 5, 8]) {
    const of = drawnModel(makeRandom(seed), { sides, issues: 7, alternatives: 10, most: 100, reservation: 350 })
    const { took, answer } = timed(() => solved(of), sides === 8 ? 1 : 3)
    console.log(row(`${sides} sides`, took, `${answer.pareto.length} on the frontier, ${answer.zopa.count} in the ZOPA${answer.partial === null ? '' : `; ${answer.partial}`}`))
  }
  console.log('\nA slider dragged, 100,000 packages of two sides (the frame is 16 ms, redrawing included)')
  slider()
  console.log('\n30 issues of 10 alternatives, two sides, points up to 100, linkages between two issues each')
  await linked()
  console.log('\nGrowth, points up to 100, each side has half; a process each: peak resident memory in megabytes')
  for (const sides of [2, 3] as const) {
    for (const [issues, alternatives] of [[3, 10], [4, 10], [5, 10], [6, 10], [7, 10], [8, 10], [9, 10], [12, 10], [20, 10], [30, 10]] as const) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, '--seed', String(seed), '--grown', JSON.stringify([sides, issues, alternatives])], { encoding: 'utf8' })
      console.log(status === 0 ? stdout.trimEnd() : stderr)
    }
  }
}

function readyPoints(sides: 2 | 3, spread: 'evenly' | 'against one another'): void {
  const random = makeRandom(seed)
  const points = Float64Array.from({ length: 1_000_000 * sides }, random)
  if (spread === 'against one another') {
    for (let at = 0; at < points.length; at += sides) {
      const away = points.subarray(at, at + sides).reduce((sum, value) => sum + value, 0) / sides - 0.5
      for (let side = 0; side < sides; side++) points[at + side]! -= 0.9 * away
    }
  }
  const { took, median, answer } = timed(() => paretoFrontier(points, sides), 15)
  // Where many points are undominated a filter of this kind takes minutes or hours: it gets a part of them, and so do we beside it.
  const part = spread === 'evenly' ? 1_000_000 : sides === 2 ? 100_000 : 20_000
  const fewer = points.subarray(0, part * sides)
  const beside = numpyFilter(fewer.slice(), sides)
  const ours = part < 1_000_000 ? timed(() => paretoFrontier(fewer, sides), 15).median : median
  const told = spread === 'evenly' ? `; negmas ${peer.filter[sides]} ms: ${(peer.filter[sides] / took[0]).toFixed(0)} and ${(peer.filter[sides] / median).toFixed(0)} times` : ''
  const numpy = beside === null ? '' : `; numpy here${part < 1_000_000 ? ` on ${part.toLocaleString('en')} of them` : ''} ${beside.milliseconds.toFixed(0)} ms, ${beside.found} found: ${(beside.milliseconds / ours).toFixed(0)} times`
  console.log(row(`${sides} sides, spread ${spread}`, took, `${answer.length} undominated${told}${numpy}`))
}

/** Scenarios of two sides, reading left out. */
function scenarios(): void {
  const folder = join(import.meta.dirname, '../../../shared/cases')
  if (!existsSync(join(folder, 'bargaining-scenarios.json'))) return console.log('  ../shared/cases is not here')
  const { geniusNormalised } = JSON.parse(readFileSync(join(folder, 'bargaining-scenarios.json'), 'utf8')) as { readonly geniusNormalised: readonly { readonly path: string; readonly profiles: readonly string[] }[] }
  for (const { path, profiles } of geniusNormalised) {
    const domain = readdirSync(join(folder, path)).filter((name) => name.endsWith('.xml') && !profiles.includes(name))
    const input = readModels([...domain, ...profiles].map((name) => ({ name, text: readFileSync(join(folder, path, name), 'utf8') })))
    if ('refused' in input || input.kind !== 'packages') throw new Error(`no scenario at ${path}`)
    const { took, answer } = timed(() => solved(input.model, { disagreement: 'floor' }), 30)
    console.log(row(path, took, `${answer.count.toLocaleString('en')} packages, ${answer.pareto.length} on the frontier`))
  }
}

function slider(): void {
  const of = drawnModel(makeRandom(seed), { sides: 2, issues: 5, alternatives: 10, most: 100, reservation: 250, linkages: 2 })
  let frame = 0
  const dragged = (): PackageModel => ({ ...of, sides: of.sides.map((side) => ({ ...side, weights: side.weights.map((weight, issue) => issue === 0 ? { ...weight, low: 1, likely: 1 + (++frame % 100) / 100, high: 3 } : weight) })) })
  for (const [what, run] of [['all solutions', () => solved(dragged())], ['every dot, with flags', () => allPackages(compiled(dragged()))], ['what every limit takes', () => limitCounts(of)]] as readonly (readonly [string, () => unknown])[]) {
    const { took } = timed(run, 60)
    console.log(row(what, took, ''))
  }
}

async function linked(): Promise<void> {
  // Loaded here alone: what the server brings would be counted as memory of the kernels.
  const highs = await (await import('@travaux/server')).loadHighs()
  for (const linkages of [0, 10, 20, 45, 90]) {
    const of = drawnModel(makeRandom(seed + linkages), { sides: 2, issues: 30, alternatives: 10, most: linkages === 90 ? 20 : 100, linkages })
    const { took, answer } = timed(() => solvePackages(of, { highs }), linkages === 90 ? 1 : 5)
    console.log(row(`${linkages} linkages`, took, 'refused' in answer ? answer.refused : `${answer.pareto.length} on the frontier, ${answer.feasible === null ? 'an unknown number' : Number(answer.feasible).toExponential(2)} of packages feasible, by ${answer.method}${answer.partial === null ? '' : `; ${answer.partial}`}`))
  }
}

function measureGrowth(sides: 2 | 3, issues: number, alternatives: number): void {
  const of = drawnModel(makeRandom(seed), { sides, issues, alternatives, most: 100, reservation: 50 * issues })
  const { took, answer } = timed(() => solved(of), 5)
  console.log(row(`${sides} sides, 10^${issues} packages`, took, `${answer.pareto.length} on the frontier, ${peakMegabytes().toFixed(0)} MB, by ${answer.method}`))
}

function solved(of: PackageModel, options: SolveOptions = {}): PackageSolution {
  const solution = solvePackages(of, options)
  if ('refused' in solution) throw new Error(solution.refused)
  return solution
}

function compiled(of: PackageModel): Exclude<ReturnType<typeof compilePackages>, { refused: string }> {
  const game = compilePackages(of)
  if ('refused' in game) throw new Error(game.refused)
  return game
}

/** `took`: the first run, the median once warm, the fastest, in milliseconds. */
function timed<T>(run: () => T, times: number): { readonly took: readonly [first: number, median: number, fastest: number]; readonly median: number; readonly answer: T } {
  const took: number[] = []
  let answer: T | undefined
  for (let time = 0; time < times; time++) {
    const began = performance.now()
    answer = run()
    took.push(performance.now() - began)
  }
  const warm = took.slice(Math.min(2, times - 1)).sort((a, b) => a - b)
  return { took: [took[0]!, warm[warm.length >> 1]!, Math.min(...took)], median: warm[warm.length >> 1]!, answer: answer as T }
}

function row(what: string, took: readonly number[], told: string): string {
  return `  ${what.padEnd(36)}${took.map((milliseconds) => milliseconds.toFixed(2).padStart(10)).join('')}   ${told}`
}
