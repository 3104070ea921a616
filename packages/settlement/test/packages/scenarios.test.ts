import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readModels, solvePackages, type PackageModel, type PackagePoint, type PackageSolution, type SolveOptions } from '@travaux/settlement'
import { exactly } from './builders.ts'

const folder = join(import.meta.dirname, '../../../../../shared/cases')
const here = existsSync(join(folder, 'bargaining-scenarios.json'))

type Points = number[][]
interface Raw { readonly path: string; readonly outcomes: number; readonly pareto: number; readonly nash: Points; readonly kalai: Points; readonly ks: Points; readonly welfare: Points }
interface Normalised { readonly path: string; readonly profiles: readonly string[]; readonly pareto_distinct: number; readonly nash: readonly number[]; readonly egalitarian: readonly number[]; readonly utilitarian: readonly number[]; readonly ks_maxmin_ratio: readonly number[] }
const cases: { readonly rawConvention: readonly Raw[]; readonly geniusNormalised: readonly Normalised[] } = here ? JSON.parse(readFileSync(join(folder, 'bargaining-scenarios.json'), 'utf8')) : { rawConvention: [], geniusNormalised: [] }

describe.skipIf(!here)('solvePackages(model) on the scenarios of shared/cases (skipped where ../shared is not on this machine)', () => {
  it.each(cases.rawConvention)('$path: frontier, Nash, egalitarian, Kalai–Smorodinsky and welfare points as negmas has them', ({ path, outcomes, pareto, nash, kalai, ks, welfare }) => {
    const solution = solved(scenario(path), { disagreement: 'floor' })
    expect(Number(solution.count)).toBe(outcomes)
    // Energy: 252 to negmas, whose floating point splits a tie; 251 are different.
    expect(solution.pareto.length).toBe(path.endsWith('Energy') ? 251 : pareto)
    expect(points(solution.nash)).toEqual(rounded(nash))
    expect(points(solution.egalitarian)).toEqual(rounded(kalai))
    expect(points(solution.kalaiSmorodinsky)).toEqual(rounded(ks))
    // All whose sums tie exactly, of which negmas gives some.
    expect(points(solution.utilitarian)).toEqual(expect.arrayContaining(rounded(welfare)))
    expect(new Set(solution.utilitarian.map(({ values }) => (values[0]! + values[1]!).toFixed(9))).size).toBe(1)
    if (!path.endsWith('Energy')) expect(solution.utilitarian).toHaveLength(welfare.length)
  })

  it.each(cases.geniusNormalised)('$path: the same with utilities normalised to 1, by which ties are told within a billionth', ({ path, pareto_distinct, nash, egalitarian, utilitarian, ks_maxmin_ratio }) => {
    const solution = solved(normalised(scenario(path)), { kalaiSmorodinsky: 'least ratio' })
    // Energy: 208 in floating point; in rational arithmetic there are 204.
    expect(solution.pareto.length).toBe(path.endsWith('Energy') ? 204 : pareto_distinct)
    const chosen = (found: readonly PackagePoint[]): Points => found.map(({ values }) => values.map((value) => Number(value.toFixed(6))))
    expect(chosen(solution.nash)).toContainEqual(nash)
    expect(chosen(solution.egalitarian)).toContainEqual(egalitarian)
    expect(chosen(solution.utilitarian)).toContainEqual(utilitarian)
    expect(chosen(solution.kalaiSmorodinsky)).toContainEqual(ks_maxmin_ratio)
  })
})

function scenario(path: string): PackageModel {
  const { profiles } = cases.geniusNormalised.find((one) => one.path === path)!
  const [domain] = readdirSync(join(folder, path)).filter((name) => name.endsWith('.xml') && !profiles.includes(name))
  const input = readModels([domain!, ...profiles].map((name) => ({ name, text: readFileSync(join(folder, path, name), 'utf8') })))
  if ('refused' in input || input.kind !== 'packages') throw new Error(`no scenario at ${path}`)
  return input.model
}

/** Every alternative's value as a share of the best, and weights as shares of their sum, as Genius reads them. */
function normalised(model: PackageModel): PackageModel {
  const share = (weights: PackageModel['sides'][number]['weights']): number => Number(weights.reduce((sum, { likely }) => sum + likely, 0).toFixed(12))
  return { ...model, sides: model.sides.map((side) => ({ ...side, reservation: exactly(0), weights: side.weights.map(({ likely }) => exactly(likely / share(side.weights))), values: side.values.map((row) => row.map(({ likely }) => exactly(likely / Math.max(...row.map((value) => value.likely))))) })) }
}

function solved(model: PackageModel, options: SolveOptions): PackageSolution {
  const solution = solvePackages(model, options)
  if ('refused' in solution) throw new Error(solution.refused)
  return solution
}

const rounded = (list: Points): Points => list.map((values) => values.map((value) => Number(value.toFixed(9)))).sort((a, b) => b[0]! - a[0]!)
const points = (found: readonly PackagePoint[]): Points => rounded(found.map(({ values }) => [...values]))
