import { describe, expect, it } from 'vitest'
import { worthOfLearning, type Chooser, type PackageModel, type Picks, type WorthOfLearning } from '@travaux/settlement'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { modelNumbers } from '../../src/robustness/modelNumbers.ts'
import { numberDraws } from '../../src/robustness/numberDraws.ts'
import { triangular } from '../../src/robustness/triangular.ts'
import { exactly, model } from '../packages/builders.ts'
import { allPicks, isFeasible } from '../packages/literalPackages.ts'
import { rangedModel } from './rangedModel.ts'

const steps = 15

/** What each side gains by a package over what it has without an agreement, by numbers in the order of `modelNumbers`. */
function gainsOf(of: PackageModel, numbers: ArrayLike<number>, picks: Picks, floors: readonly number[]): number[] {
  const all = modelNumbers(of)
  const at = (what: string, side: number, issue: number | null, alternative: number | null): number => numbers[all.findIndex((one) => one.of === what && one.side === side && one.issue === issue && one.alternative === alternative)]!
  return of.sides.map(({ reservation }, side) => picks.reduce((sum, pick, issue) => sum + at('weight', side, issue, null) * at('value', side, issue, pick), 0) - (reservation === null ? floors[side]! : at('reservation', side, null, null)))
}

/** By its definition, over the same draws: for each number, what the best choice is worth once it is known, less what the best choice is worth now. */
function literally(of: PackageModel, chooser: Chooser, seed: number, draws: number): number[] {
  const packages = allPicks(of).filter((picks) => isFeasible(of, picks))
  const floors = of.sides.map(({ weights, values }) => Math.min(...packages.map((picks) => picks.reduce((sum, pick, issue) => sum + weights[issue]!.likely * values[issue]![pick]!.likely, 0))))
  const draw = numberDraws(of, seed)
  const drawn = Array.from({ length: draws }, () => Float64Array.from(draw().numbers))
  const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length
  // The sides' numbers are apart: an expectation of a product is the product of the expectations.
  const expected = (picks: Picks, numbers: readonly Float64Array[]): number => {
    const gains = numbers.map((own) => gainsOf(of, own, picks, floors))
    if (chooser.by === 'egalitarian') return mean(gains.map((own) => Math.min(...own.map((gain) => Math.max(0, gain)))))
    const proposer = chooser.by === 'side' ? chooser.side : null
    return of.sides.reduce((product, _, side) => product * mean(gains.map((own) => proposer === null ? Math.max(0, own[side]!) : side === proposer ? own[side]! : own[side]! >= 0 ? 1 : 0)), 1)
  }
  const best = (numbers: readonly Float64Array[]): number => Math.max(...packages.map((picks) => expected(picks, numbers)), chooser.by === 'side' ? 0 : -Infinity)
  const root = (of: number, sides: number): number => chooser.by === 'nash' ? Math.max(0, of) ** (1 / sides) : of
  return modelNumbers(of).map(({ estimate }, place) => {
    if (estimate.low === estimate.high) return 0
    const known = Array.from({ length: steps }, (_, step) => drawn.map((own) => own.with(place, triangular(estimate, (step + 0.5) / steps))))
    const now = Math.max(...packages.map((picks) => mean(known.map((numbers) => expected(picks, numbers)))), chooser.by === 'side' ? 0 : -Infinity)
    return Math.max(0, root(mean(known.map(best)), of.sides.length) - root(now, of.sides.length))
  })
}

function told(of: PackageModel, chooser: Chooser, seed: number, draws: number): WorthOfLearning {
  const found = worthOfLearning(of, chooser, { seed, draws })
  if ('refused' in found) throw new Error(found.refused)
  return found
}

describe('worthOfLearning(model, chooser, { seed, draws })', () => {
  it('is by how much the best choice with a number known is better than the best choice now, over the draws', () => {
    for (let seed = 0; seed < 120; seed++) {
      const random = makeRandom(seed)
      const of = rangedModel(random, { packages: 12, ranges: 3 })
      if (!allPicks(of).some((picks) => isFeasible(of, picks))) continue
      const chooser: Chooser = seed % 3 === 0 ? { by: 'nash' } : seed % 3 === 1 ? { by: 'egalitarian' } : { by: 'side', side: seed % of.sides.length }
      const { numbers } = told(of, chooser, seed, 6)
      const literal = literally(of, chooser, seed, 6)
      const all = modelNumbers(of)
      for (const { number, worth } of numbers) {
        const place = all.findIndex((one) => one.of === number.of && one.side === number.side && one.issue === number.issue && one.alternative === number.alternative)
        expect(Math.abs(worth - literal[place]!), `seed ${seed}, ${chooser.by}, number ${place}: ${worth} instead of ${literal[place]}`).toBeLessThan(1e-6 * Math.max(1, Math.abs(literal[place]!)))
      }
    }
  })

  it('comes near what arithmetic gives: of a number about 5, from 0 to 10, against 5 for certain, 5 / 6', () => {
    const of = model([[[5, 5]], [[1, 1]]], { reservations: [0, 0] })
    const [first, second] = of.sides as [PackageModel['sides'][number], PackageModel['sides'][number]]
    const unsure = { ...of, sides: [{ ...first, values: [[exactly(5), { low: 0, likely: 5, high: 10, because: [] }]] }, second] }
    const { numbers, all, sides } = told(unsure, { by: 'side', side: 0 }, 1, 2000)
    expect(numbers[0]!.number).toMatchObject({ of: 'value', side: 0, issue: 0, alternative: 1 })
    for (const worth of [numbers[0]!.worth, all, sides[0]!.worth]) expect(Math.abs(worth - 5 / 6)).toBeLessThan(0.05)
    expect(sides[1]!.worth).toBe(0)
  })

  it('is never below 0, and 0 for a number without a range', () => {
    for (let seed = 0; seed < 60; seed++) {
      const of = rangedModel(makeRandom(seed), { packages: 24, ranges: 6 })
      if (!allPicks(of).some((picks) => isFeasible(of, picks))) continue
      const { numbers, sides, all } = told(of, { by: 'egalitarian' }, seed, 30)
      for (const { number, worth, changes } of numbers) {
        expect(worth).toBeGreaterThanOrEqual(0)
        if (number.estimate.low === number.estimate.high) expect([worth, changes]).toEqual([0, 0])
      }
      for (const worth of [all, ...sides.map((side) => side.worth)]) expect(worth).toBeGreaterThanOrEqual(0)
    }
  })

  it('grows with a side’s scale, and stays as it is whatever the side is called', () => {
    const of = { ...rangedModel(makeRandom(5), { packages: 24, ranges: 10 }), redLines: [], linkages: [] }
    const side = of.sides[0]!
    const times = (estimate: { low: number; likely: number; high: number }) => ({ low: 4 * estimate.low, likely: 4 * estimate.likely, high: 4 * estimate.high, because: [] })
    const scaled = { ...of, sides: [{ ...side, name: 'renamed', reservation: side.reservation === null ? null : times(side.reservation), values: side.values.map((row) => row.map(times)) }, ...of.sides.slice(1)] }
    const [before, after] = [told(of, { by: 'side', side: 0 }, 3, 50), told(scaled, { by: 'side', side: 0 }, 3, 50)]
    expect(after.now.expected).toBeCloseTo(4 * before.now.expected, 9)
    expect(after.all).toBeCloseTo(4 * before.all, 9)
    expect(after.numbers.map(({ worth }) => worth.toFixed(9))).toEqual(before.numbers.map(({ worth }) => (4 * worth).toFixed(9)))
  })
})
