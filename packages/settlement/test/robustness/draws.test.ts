import { describe, expect, it } from 'vitest'
import { solutionConcepts, solvePackages, surviving, type Finding, type PackageModel, type PackageSolution, type Picks, type SurvivalOptions } from '@travaux/settlement'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { modelNumbers } from '../../src/robustness/modelNumbers.ts'
import { numberDraws } from '../../src/robustness/numberDraws.ts'
import { withNumber } from '../../src/robustness/withNumber.ts'
import { drawnModel } from '../packages/drawnModel.ts'
import { allPicks } from '../packages/literalPackages.ts'
import { certain, rangedModel } from './rangedModel.ts'

/** The models by the numbers of each draw, as plain models. */
function drawnModels(model: PackageModel, seed: number, draws: number): PackageModel[] {
  const draw = numberDraws(model, seed)
  return Array.from({ length: draws }, () => {
    const { numbers } = draw()
    return modelNumbers(model).reduce((made, number, place) => withNumber(made, number, certain(numbers[place]!)), model)
  })
}

function worth({ sides }: PackageModel, picks: Picks): number[] {
  return sides.map(({ weights, values }) => picks.reduce((sum, pick, issue) => sum + weights[issue]!.likely * values[issue]![pick]!.likely, 0))
}

/** Whether a solution has the package among those it picks, or one worth the same. */
function picksIt(model: PackageModel, among: PackageSolution['pareto'], picks: Picks): boolean {
  const own = worth(model, picks)
  return among.some(({ values }) => own.every((value, side) => Math.abs(value - values[side]!) <= 1e-7 * Math.max(1, Math.abs(value))))
}

/** The first finding whose share is not that of the draws solved one after the other; null where all are. */
function differs(model: PackageModel, picks: Picks, options: SurvivalOptions & { readonly draws: number }): string | null {
  const findings: Finding[] = [{ of: 'frontier', picks }, ...solutionConcepts.map((concept): Finding => ({ of: 'solution', concept, picks }))]
  const told = surviving(model, findings, options)
  const solved = drawnModels(model, options.seed, options.draws).map((drawn) => ({ drawn, solution: solvePackages(drawn, options) }))
  for (const [i, finding] of findings.entries()) {
    const one = told[i]!
    if ('refused' in one) return 'refused' in solved[0]!.solution ? null : one.refused
    const kept = solved.filter(({ drawn, solution }) => !('refused' in solution) && picksIt(drawn, finding.of === 'solution' ? solution[finding.concept] : solution.pareto, picks)).length
    if (one.share !== kept / options.draws) return `${finding.of === 'solution' ? finding.concept : finding.of} of ${picks.join()}: ${one.share} instead of ${kept / options.draws}${one.exact ? ', exact' : ''}`
  }
  return null
}

describe('surviving(model, findings, { seed, draws }), where it draws', () => {
  it('gives the share of the draws in which solving the model anew finds the same', () => {
    const differing: string[] = []
    for (let seed = 0; seed < 400; seed++) {
      const random = makeRandom(seed)
      const model = rangedModel(random, { packages: 81, ranges: 8 })
      const all = allPicks(model)
      const [disagreement, kalaiSmorodinsky] = [random() < 0.3 ? 'floor' as const : 'reservation' as const, random() < 0.5 ? 'least ratio' as const : 'equal ratios' as const]
      const options = { seed, draws: 8, disagreement, ...random() < 0.3 ? { kalaiSmorodinsky } : {} }
      const solution = solvePackages(model, options)
      if ('refused' in solution) continue
      // What is picked by the likely numbers, or any package.
      const picks = random() < 0.7 ? (solution[solutionConcepts[seed % 5]!][0] ?? solution.pareto[0]!).picks : all[Math.floor(random() * all.length)]!
      const difference = differs(model, picks, options)
      if (difference !== null) differing.push(`seed ${seed}: ${difference}`)
    }
    expect(differing).toEqual([])
  })

  it('does so too where packages are too many to be gone through in every draw', () => {
    for (let seed = 1; seed <= 4; seed++) {
      const model = drawnModel(makeRandom(seed), { sides: 2, issues: 8, alternatives: 4, most: 50, linkages: 2, reservation: 100 })
      const ranged = { ...model, sides: model.sides.map((side) => ({ ...side, values: side.values.map((row) => row.map(({ likely }) => ({ low: likely - 3, likely, high: likely + 4, because: [] }))) })) }
      const solution = solvePackages(ranged)
      if ('refused' in solution) throw new Error(solution.refused)
      expect(differs(ranged, solution.nash[0]!.picks, { seed, draws: 5 }), `seed ${seed}`).toBe(null)
    }
  })

  it('gives the same shares for the same seed, and a Wilson interval about each', () => {
    const model = rangedModel(makeRandom(4), { packages: 24, ranges: 12 })
    const ask = () => surviving(model, allPicks(model).map((picks): Finding => ({ of: 'frontier', picks })), { seed: 7, draws: 100 })
    expect(ask()).toEqual(ask())
    for (const one of ask()) {
      if ('refused' in one) throw new Error(one.refused)
      expect(one.low).toBeLessThanOrEqual(one.share)
      expect(one.high).toBeGreaterThanOrEqual(one.share)
      expect(one.draws).toBe(one.exact ? 0 : 100)
    }
  })

  it('stopped, tells of the draws that were made', () => {
    const model = rangedModel(makeRandom(8), { packages: 24, ranges: 12 })
    let asked = 0
    const open = surviving(model, allPicks(model).map((picks): Finding => ({ of: 'frontier', picks })), { seed: 1, draws: 100, stopped: () => ++asked > 10 }).filter((one) => !('refused' in one) && !one.exact)
    expect(open.length).toBeGreaterThan(0)
    for (const one of open) expect(one).toMatchObject({ draws: 11 })
  })
})
