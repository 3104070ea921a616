import * as highsModule from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compilePackages, packagePicks, solvePackages, type PackageGame, type PackageModel, type PackageSolution, type ProgrammeSolver } from '@travaux/settlement'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { byProgrammes } from '../../src/packages/byProgrammes.ts'
import { bySums } from '../../src/packages/bySums.ts'
import { anyPackage } from '../../src/packages/limits/anyPackage.ts'
import { keepsTo } from '../../src/packages/limits/keepsTo.ts'
import { limitDiagram } from '../../src/packages/limits/limitDiagram.ts'
import { solutionOf, type FrontierFound } from '../../src/packages/solutionOf.ts'
import { completions } from '../../src/packages/sums/completions.ts'
import { linkage, pick, redLine } from './builders.ts'
import { drawnModel } from './drawnModel.ts'

let highs: ProgrammeSolver
beforeAll(async () => {
  // Its types are those of a CommonJS module.
  highs = await (highsModule as unknown as { readonly default: () => Promise<ProgrammeSolver> }).default()
})

function compiled(of: PackageModel): PackageGame {
  const game = compilePackages(of)
  if ('refused' in game) throw new Error(game.refused)
  return game
}

function finished(steps: Generator<unknown, FrontierFound>): FrontierFound {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

const chosen = ['pareto', 'nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian', 'leximin'] as const
const values = (solution: PackageSolution): Record<string, unknown> => Object.fromEntries(chosen.map((which) => [which, solution[which].map((point) => point.values)]))

describe('limitDiagram(sizes, clauses)', () => {
  it('leads to every package that keeps to the clauses and to no other, in whatever order it is drawn', () => {
    const random = makeRandom(6)
    let turned = 0
    for (let time = 0; time < 200; time++) {
      const game = compilePackages(drawnModel(random, { sides: 2, issues: 5, alternatives: 3, most: 9, linkages: time % 9 }))
      if ('refused' in game) continue
      const diagrams = [limitDiagram(game.sizes, game.clauses), limitDiagram(game.sizes, game.clauses, 3)].filter((diagram) => diagram !== null)
      for (const { order, next } of diagrams) {
        if (!order.every((issue, level) => issue === level)) turned++
        for (let number = 0; number < 3 ** 5; number++) {
          const picks = packagePicks(game.sizes, number)
          const end = order.reduce((state, issue, level) => state < 0 ? -1 : next[level]![state * 3 + picks[issue]!]!, 0)
          expect(end >= 0, `time ${time}, ${picks.join()}`).toBe(game.clauses.every((clause) => keepsTo(picks, clause)))
        }
      }
    }
    expect(turned).toBeGreaterThan(5)
  })

  it('takes another order than the issues’ own where that is too wide, and solves in it alike', () => {
    // Ten issues, each tied to one ten places on: a thousand states in the middle, or three at most if each pair is taken together.
    const random = makeRandom(2)
    const pairs = (near: boolean): PackageModel => {
      const at = (issue: number): number => near ? (issue % 10) * 2 + Math.floor(issue / 10) : issue
      const of = drawnModel(makeRandom(2), { sides: 2, issues: 20, alternatives: 2, most: 50, reservation: 450 })
      const inOrder = Array.from({ length: 20 }, (_, place) => [...Array(20).keys()].find((issue) => at(issue) === place)!)
      return { ...of, issues: inOrder.map((issue) => of.issues[issue]!), sides: of.sides.map((side) => ({ ...side, values: inOrder.map((issue) => side.values[issue]!) })), linkages: Array.from({ length: 10 }, (_, i) => linkage(`pair ${i}`, [pick(at(i), i % 2)], i % 3 === 0 ? 'excludes' : 'requires', [pick(at(i + 10), 1)])) }
    }
    expect(random()).toBeGreaterThan(0)
    const [far, near] = [compiled(pairs(false)), compiled(pairs(true))]
    expect(far.diagram!.order).not.toEqual(near.diagram!.order)
    expect(Math.max(...far.diagram!.widths)).toBeLessThanOrEqual(4)
    expect(completions(far.sizes, far.diagram!)[0]).toEqual([3n ** 10n])
    const [one, other] = [pairs(false), pairs(true)].map((of) => solvePackages(of) as PackageSolution) as [PackageSolution, PackageSolution]
    expect(values(one)).toEqual(values(other))
    expect([one.feasible, one.zopa]).toEqual([other.feasible, other.zopa])
  })
})

describe('anyPackage(sizes, clauses)', () => {
  it('finds whether there is one as the diagram does', () => {
    const random = makeRandom(9)
    let none = 0
    for (let time = 0; time < 300; time++) {
      const sizes = [2, 2, 2, 2, 2]
      const of = drawnModel(random, { sides: 2, issues: 5, alternatives: 2, most: 5, linkages: 12 })
      const lines = Array.from({ length: 2 }, (_, i) => redLine(`line ${i}`, 'requires', [pick(Math.floor(random() * 5), Math.floor(random() * 2))]))
      const game = compilePackages({ ...of, redLines: lines })
      const clauses = 'refused' in game ? null : game.clauses
      if (clauses === null) none++
      else expect(anyPackage(sizes, clauses, { looks: 1e6 }), `time ${time}`).toBe(true)
      if ('refused' in game) expect(game.conflict.length).toBeGreaterThan(0)
    }
    expect(none).toBeGreaterThan(10)
  })
})

describe('with HiGHS', () => {
  it('programmes find the same frontier of two sides as sums do, and all that follows from it', () => {
    for (let seed = 1; seed <= 4; seed++) {
      const game = compiled(drawnModel(makeRandom(seed), { sides: 2, issues: 5, alternatives: 4, most: 20, linkages: 4, reservation: 35 }))
      const sums = solutionOf(game, finished(bySums(game, game.diagram!, {})))
      const programmes = solutionOf(game, finished(byProgrammes(game, highs, {}, null)))
      expect(values(programmes), `seed ${seed}`).toEqual(values(sums))
      expect(programmes).toMatchObject({ disagreement: sums.disagreement, method: 'mixed-integer programming', feasible: null, partial: null, exact: true, zopa: { ranges: sums.zopa.ranges } })
    }
  })

  it('programmes find what the solutions choose of more sides', () => {
    for (let seed = 1; seed <= 3; seed++) {
      const of = drawnModel(makeRandom(seed), { sides: 3, issues: 5, alternatives: 4, most: 30, linkages: 2, reservation: 50 })
      const game = compiled(of)
      const sums = solutionOf(game, finished(bySums(game, game.diagram!, {})))
      const programmes = solutionOf(game, finished(byProgrammes(game, highs, {}, null)))
      for (const which of ['nash', 'utilitarian'] as const) expect(programmes[which].map((point) => point.values), `seed ${seed}, ${which}`).toEqual(sums[which].map((point) => point.values))
      for (const which of ['egalitarian', 'kalaiSmorodinsky'] as const) expect(least(programmes, which), `seed ${seed}, ${which}`).toBeCloseTo(least(sums, which), 9)
      expect(programmes.partial).toMatch(/^The frontier of 3 sides has more packages than were kept/)
    }
  })

  it('serves limits too entangled for anything else: 24 issues, each tied to many others', () => {
    const of = drawnModel(makeRandom(3), { sides: 2, issues: 24, alternatives: 8, most: 3, linkages: 80 })
    expect(compilePackages(of)).toHaveProperty('diagram', null)
    expect(solvePackages(of)).toEqual({ refused: 'The red lines and linkages tie 24 issues of “Harbours” together too closely to be followed one by one: let some go, or work it out where integer programmes can be solved, as `travaux settle` does.', conflict: [] })
    const solution = solvePackages(of, { highs }) as PackageSolution
    expect(solution).toMatchObject({ method: 'mixed-integer programming', partial: null, feasible: null })
    expect(solution.pareto.length).toBeGreaterThan(5)
    const { clauses } = compiled(of)
    for (const { picks } of solution.pareto) expect(clauses.every((clause) => keepsTo(picks, clause))).toBe(true)
  })
})

/** The least gain, or the least share of what each can gain, of the first package chosen. */
function least(solution: PackageSolution, which: 'egalitarian' | 'kalaiSmorodinsky'): number {
  const gains = solution[which][0]!.values.map((value, side) => value - solution.disagreement[side]!)
  return Math.min(...gains.map((gain, side) => which === 'egalitarian' ? gain : gain / (solution.zopa.ranges![side]![1] - solution.disagreement[side]!)))
}
