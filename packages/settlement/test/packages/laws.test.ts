import { describe, expect, it } from 'vitest'
import { compilePackages, packageValues, solvePackages, type Estimate, type PackageModel, type PackagePoint, type PackageSolution, type SolveOptions } from '@travaux/settlement'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { drawnModel } from './drawnModel.ts'
import { exactly } from './builders.ts'

const chosen = ['pareto', 'nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian', 'leximin'] as const

/** Models too large for the literal solver, with what holds of each. */
function each(check: (model: PackageModel, random: () => number, seed: number) => void): void {
  for (let seed = 1; seed <= 40; seed++) {
    const random = makeRandom(seed)
    check(drawnModel(random, { sides: 2 + (seed % 3), issues: 5, alternatives: 4, most: seed % 2 === 0 ? 6 : 50, linkages: seed % 4, reservation: seed % 2 === 0 ? 8 : 90 }), random, seed)
  }
}

function solved(model: PackageModel, options: SolveOptions = {}): PackageSolution {
  const solution = solvePackages(model, options)
  if ('refused' in solution) throw new Error(solution.refused)
  return solution
}

const values = (points: readonly PackagePoint[]): string[] => points.map((point) => point.values.join()).sort()
const allValues = (solution: PackageSolution): Record<string, unknown> => ({ ...Object.fromEntries(chosen.map((which) => [which, values(solution[which])])), ranges: solution.zopa.ranges })
const estimates = (list: readonly Estimate[], change: (number: number) => number): Estimate[] => list.map(({ likely }) => exactly(change(likely)))

describe('solvePackages(model)', () => {
  it('gives what its picks are worth, and says the same of every package that solves twice', () => {
    each((model) => {
      const game = compilePackages(model)
      if ('refused' in game) throw new Error(game.refused)
      const solution = solved(model)
      for (const which of chosen) for (const point of solution[which]) expect(packageValues(game, point.picks)).toEqual(point.values)
      for (const which of chosen) for (const point of solution[which]) expect(solution.pareto).toContain(point)
    })
  })

  it('does not care in which order the sides stand', () => {
    each((model, random, seed) => {
      const order = model.sides.map((_, side) => side).sort(() => random() - 0.5)
      const turned = solved({ ...model, sides: order.map((side) => model.sides[side]!) })
      const back = (points: readonly PackagePoint[]): string[] => points.map((point) => model.sides.map((_, side) => point.values[order.indexOf(side)]).join()).sort()
      const solution = solved(model)
      for (const which of chosen) expect(back(turned[which]), `seed ${seed}, ${which}`).toEqual(values(solution[which]))
      expect(turned.zopa.count).toBe(solution.zopa.count)
    })
  })

  it('by Nash and by Kalai–Smorodinsky does not care for the scale of a side, nor for where its points begin', () => {
    each((model, random, seed) => {
      const factor = [10, 0.5, 3, 0.001][seed % 4]!
      const scaled = { ...model, sides: model.sides.map((side, i) => i > 0 ? side : { ...side, reservation: exactly(side.reservation!.likely * factor), values: side.values.map((row) => estimates(row, (value) => value * factor)) }) }
      const shifted = { ...model, sides: model.sides.map((side, i) => i > 0 ? side : { ...side, reservation: exactly(side.reservation!.likely - 7), values: side.values.map((row, issue) => issue > 0 ? row : estimates(row, (value) => value - 7)) }) }
      const solution = solved(model)
      const picks = (points: readonly PackagePoint[]): string[] => points.map((point) => point.picks.join())
      for (const other of [solved(scaled), solved(shifted)]) {
        for (const which of ['pareto', 'nash', 'kalaiSmorodinsky'] as const) expect(picks(other[which]), `seed ${seed}, ${which}`).toEqual(picks(solution[which]))
        expect(other.zopa.count).toBe(solution.zopa.count)
      }
      expect(picks(solved(shifted).leximin)).toEqual(picks(solution.leximin))
    })
  })

  it('does not change where an answer is added that is worse than another for all', () => {
    each((model, random, seed) => {
      const issue = Math.floor(random() * model.issues.length)
      // What no limit can bear on: nothing requires or excludes it.
      const free = { ...model, linkages: [] }
      const added = { ...free, issues: free.issues.map((one, i) => i === issue ? { ...one, alternatives: [...one.alternatives, { name: 'worse', doneBy: [] }] } : one), sides: free.sides.map((side) => ({ ...side, values: side.values.map((row, i) => i === issue ? [...row, exactly(row[0]!.likely - 1)] : row) })) }
      const before = Object.fromEntries(Object.entries(allValues(solved(free))).filter(([which]) => which !== 'ranges'))
      expect(allValues(solved(added)), `seed ${seed}`).toMatchObject(before)
    })
  })

  it('does not change where an answer is split into two that are worth the same', () => {
    each((model, random, seed) => {
      const free = { ...model, linkages: [] }
      const issue = Math.floor(random() * model.issues.length)
      const split = { ...free, issues: free.issues.map((one, i) => i === issue ? { ...one, alternatives: [one.alternatives[0]!, ...one.alternatives] } : one), sides: free.sides.map((side) => ({ ...side, values: side.values.map((row, i) => i === issue ? [row[0]!, ...row] : row) })) }
      expect(allValues(solved(split)), `seed ${seed}`).toEqual(allValues(solved(free)))
    })
  })

  it('does not change where an issue is added that is worth nothing to anybody, but counts more packages', () => {
    each((model, random, seed) => {
      const added = { ...model, issues: [...model.issues, { ...model.issues[0]!, name: 'idle' }], sides: model.sides.map((side) => ({ ...side, weights: [...side.weights, exactly(Math.floor(random() * 3))], values: [...side.values, side.values[0]!.map(() => exactly(0))] })) }
      const [solution, more] = [solved(model), solved(added)]
      expect(allValues(more), `seed ${seed}`).toEqual(allValues(solution))
      expect([more.count, more.feasible, more.zopa.count]).toEqual([solution.count * 4n, solution.feasible! * 4n, solution.zopa.count! * 4n])
    })
  })
})
