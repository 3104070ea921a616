import { describe, expect, it } from 'vitest'
import { frontierDistance, solutionConcepts, solvePackages, tornado, type Outcome, type PackageModel, type PackageSolution, type Picks } from '@travaux/settlement'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { modelNumbers } from '../../src/robustness/modelNumbers.ts'
import { withNumber } from '../../src/robustness/withNumber.ts'
import { exactly, model } from '../packages/builders.ts'
import { literalWorth } from '../proposals/literalProposals.ts'
import { certain, rangedModel } from './rangedModel.ts'

function solved(of: PackageModel): PackageSolution {
  const solution = solvePackages(of)
  if ('refused' in solution) throw new Error(solution.refused)
  return solution
}

/** The outcome by the likely numbers of a model, `first` being what is looked at before any number moves. */
function literally(of: PackageModel, outcome: Outcome, first: PackageModel): number {
  switch (outcome.of) {
    case 'value': return literalWorth(of, outcome.picks)[outcome.side]! / 10_000
    case 'margin': return literalWorth(of, outcome.picks)[outcome.side]! / 10_000 - (of.sides[outcome.side]!.reservation?.likely ?? 0)
    case 'distance': return frontierDistance(of, outcome.picks, solved(of)).distance
    case 'solution': {
      const [now, before] = [solved(of)[outcome.concept], solved(first)[outcome.concept]]
      if (now.length === 0 || before.length === 0) return now.length === before.length ? 0 : of.issues.length
      return Math.min(...now.flatMap((one) => before.map((other) => one.picks.filter((pick, issue) => pick !== other.picks[issue]).length)))
    }
  }
}

describe('tornado(model, outcome)', () => {
  it('has the outcome that solving with each number at either end gives, the greatest move first', () => {
    for (let seed = 0; seed < 250; seed++) {
      const random = makeRandom(seed)
      const of = rangedModel(random, { packages: 81, ranges: 4 })
      if ('refused' in solvePackages(of)) continue
      const picks: Picks = of.issues.map(({ alternatives }) => Math.floor(random() * alternatives.length))
      const side = Math.floor(random() * of.sides.length)
      for (const outcome of [{ of: 'value', picks, side }, { of: 'margin', picks, side }, { of: 'distance', picks }, { of: 'solution', concept: solutionConcepts[seed % 5]! }] as const) {
        const found = tornado(of, outcome)
        if ('refused' in found) throw new Error(found.refused)
        expect(found.bars.length + found.left, `seed ${seed}`).toBe(modelNumbers(of).length)
        expect(found.likely.result, `seed ${seed} ${outcome.of}`).toBeCloseTo(literally(of, outcome, of), 9)
        for (const { number, low, high, size } of found.bars) {
          const at = (end: number): number => end === number.estimate.likely ? found.likely.result : literally(withNumber(of, number, certain(end)), outcome, of)
          const [down, up] = [at(number.estimate.low), at(number.estimate.high)]
          expect([low.result, high.result].map((result) => result.toFixed(9)), `seed ${seed} ${outcome.of}`).toEqual([down, up].map((result) => result.toFixed(9)))
          expect(size).toBeCloseTo(Math.max(down, up, found.likely.result) - Math.min(down, up, found.likely.result), 9)
        }
        expect(found.bars.map(({ size }) => size)).toEqual(found.bars.map(({ size }) => size).sort((a, b) => b - a))
      }
    }
  })

  it('has the number that moves the outcome most first, and where it lies at either end', () => {
    const of = model([[[0, 10], [0, 6]], [[10, 0], [6, 0]]])
    const unsure: PackageModel = { ...of, sides: of.sides.map((side, at) => (at === 1 ? side : { ...side, values: [[exactly(0), { low: 4, likely: 10, high: 12, because: ['a'] }], [exactly(0), { low: 5, likely: 6, high: 7, because: ['b'] }]] })) }
    const found = tornado(unsure, { of: 'value', picks: [1, 1], side: 0 })
    if ('refused' in found) throw new Error(found.refused)
    expect(found.bars.slice(0, 3).map(({ number, low, high, size }) => [number.estimate.because[0], low.result, high.result, size])).toEqual([['a', 10, 18, 8], ['b', 15, 17, 2], [undefined, 16, 16, 0]])
    expect(found.likely.result).toBe(16)
  })

  it('stopped, says how many numbers were not tried', () => {
    const of = rangedModel(makeRandom(3), { packages: 24, ranges: 12 })
    let asked = 0
    const found = tornado(of, { of: 'value', picks: of.issues.map(() => 0), side: 0 }, { stopped: () => ++asked > 3 })
    expect(found).toMatchObject({ left: modelNumbers(of).length - 3 })
  })
})
