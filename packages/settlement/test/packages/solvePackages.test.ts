import { describe, expect, it } from 'vitest'
import { limitCounts, packageSteps, solvePackages, whyOut, type PackageModel, type PackagePoint, type PackageProgress, type PackageSolution, type SolveOptions } from '@travaux/settlement'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { linkage, model, pick, redLine } from './builders.ts'
import { drawnModel } from './drawnModel.ts'

function solved(of: PackageModel, options: SolveOptions = {}): PackageSolution {
  const solution = solvePackages(of, options)
  if ('refused' in solution) throw new Error(solution.refused)
  return solution
}

/** One issue whose answers are worth `points` to the sides. */
const list = (points: readonly (readonly number[])[], reservations?: readonly (number | null)[]): PackageModel => model(points[0]!.map((_, side) => [points.map((values) => values[side]!)]), reservations === undefined ? {} : { reservations })
const values = (points: readonly PackagePoint[]): (readonly number[])[] => points.map((point) => point.values)

describe('solvePackages(model)', () => {
  it('tells what is possible, what nobody would better, and what each solution chooses', () => {
    const solution = solved(list([[1, 1], [10, 2], [8, 5], [5, 6], [4, 6], [2, 7], [0, 9]], [1, 1]))
    expect(values(solution.pareto)).toEqual([[10, 2], [8, 5], [5, 6], [2, 7], [0, 9]])
    expect(values(solution.nash)).toEqual([[8, 5]])
    // Shares of the ideal gains, 9 and 6: 7/9 and 4/6 at (8, 5), 4/9 and 5/6 at (5, 6).
    expect(values(solution.kalaiSmorodinsky)).toEqual([[8, 5]])
    expect(values(solution.egalitarian)).toEqual([[8, 5], [5, 6]])
    expect(values(solution.leximin)).toEqual([[8, 5]])
    expect(values(solution.utilitarian)).toEqual([[8, 5]])
    expect(solution.zopa).toEqual({ count: 6n, ranges: [[1, 10], [1, 7]], attained: true })
    expect(solution).toMatchObject({ count: 7n, feasible: 7n, disagreement: [1, 1], disagreementBy: 'reservation', method: 'enumeration', exact: true, partial: null })
  })

  it('takes as disagreement what is stated, or the least of any package; with `floor` the greater of both', () => {
    const points = [[1, 1], [5, 4], [3, 6]]
    expect(solved(list(points, [0, null])).disagreement).toEqual([0, 1])
    expect(solved(list(points, [0, 3]), { disagreement: 'floor' }).disagreement).toEqual([1, 3])
  })

  it('chooses nothing where no package gives every side what it has, but for the greatest sum', () => {
    const { nash, kalaiSmorodinsky, egalitarian, leximin, utilitarian, zopa, pareto } = solved(list([[4, 1], [1, 5]], [2, 2]))
    expect([nash, kalaiSmorodinsky, egalitarian, leximin]).toEqual([[], [], [], []])
    expect(values(utilitarian)).toEqual([[1, 5]])
    expect(zopa).toEqual({ count: 0n, ranges: null, attained: true })
    expect(pareto).toHaveLength(2)
  })

  it('has every package of the frontier tie by Nash where none is a gain to all', () => {
    expect(values(solved(list([[4, 1], [1, 5], [2, 1]], [1, 1])).nash)).toEqual([[4, 1], [1, 5]])
  })

  it('leaves a side that can gain nothing out of Kalai–Smorodinsky', () => {
    expect(values(solved(list([[3, 5, 0], [3, 1, 4], [3, 3, 3]], [3, 1, 0])).kalaiSmorodinsky)).toEqual([[3, 3, 3]])
  })

  it('parts the two readings of Kalai–Smorodinsky: the greatest least share, and shares least apart', () => {
    // Ideal gains 10 and 10: shares 0.4 and 0.9, or 0.5 and 0.39.
    const of = list([[10, 0], [5, 3.9], [4, 9], [0, 10]], [0, 0])
    expect(values(solved(of).kalaiSmorodinsky)).toEqual([[4, 9]])
    expect(solved(of).kalaiSmorodinskyBy).toBe('least ratio')
    expect(values(solved(of, { disagreement: 'floor' }).kalaiSmorodinsky)).toEqual([[5, 3.9]])
    expect(values(solved(of, { kalaiSmorodinsky: 'equal ratios' }).kalaiSmorodinsky)).toEqual([[5, 3.9]])
  })

  it('counts decimals as they are written: 0.1 × 3 and 0.3 × 1 tie, though doubles part them', () => {
    const of = model([[[3, 0], [1, 0]], [[0, 1], [1, 0]]], { weights: [[0.1, 0.3], [1, 1]] })
    const solution = solved(of)
    expect(solution.exact).toBe(true)
    expect(values(solution.pareto)).toEqual([[0.6, 1], [0.3, 2]])
    const thirds = solved(model([[[1, 0], [1, 0], [1, 0]], [[0, 1 / 3], [0, 1 / 3], [0, 1 / 3]]], { weights: [[1 / 3, 1 / 3, 1 / 3], [1, 1, 1]] }))
    expect(thirds.exact).toBe(false)
    expect(thirds.pareto).toHaveLength(4)
    expect(thirds.pareto.map((point) => point.values[0])).toEqual([1, 2 / 3, 1 / 3, 0].map((value) => expect.closeTo(value, 12)))
  })

  it('tells ties within a billionth of a side’s range where numbers are not exact', () => {
    const random = makeRandom(5)
    for (let time = 0; time < 30; time++) {
      const whole = drawnModel(random, { sides: 2 + (time % 2), issues: 4, alternatives: 4, most: 5, reservation: 6, linkages: time % 3 })
      // The same points in units that no decimal of a double's length has.
      const unit = 1 / 7
      const rough = { ...whole, sides: whole.sides.map((side) => ({ ...side, reservation: times(side.reservation!, unit), weights: side.weights.map((weight) => times(weight, unit)) })) }
      const [exact, near] = [solved(whole), solved(rough)]
      expect(near.exact).toBe(false)
      for (const which of ['pareto', 'nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian', 'leximin'] as const) expect(near[which].map((point) => point.values.map((value) => Math.round(value / unit))), `time ${time}, ${which}`).toEqual(values(exact[which]))
      expect(near.zopa.count).toBe(exact.zopa.count)
    }
  })

  it('finds beyond what can be gone through the same frontier, and the least of each side within reach', () => {
    const random = makeRandom(8)
    for (let time = 0; time < 40; time++) {
      const of = drawnModel(random, { sides: 2 + (time % 3), issues: 5, alternatives: 4, most: [4, 30][time % 2]!, reservation: [9, 60][time % 2]!, linkages: time % 4 })
      const [all, some] = [solved(of), solved(of, { limit: 0 })]
      expect({ ...some, method: 0, zopa: 0 }).toEqual({ ...all, method: 0, zopa: 0 })
      expect(some.method).toBe('dynamic programming')
      if (of.sides.length === 2) expect({ ...some.zopa, count: 0 }).toEqual({ ...all.zopa, count: 0 })
      else if (!some.zopa.attained) expect(some.zopa.ranges!.map(([least]) => least)).toEqual(some.disagreement)
      expect([null, all.zopa.count]).toContain(some.zopa.count)
    }
  })

  it('works out 10^20 packages', () => {
    const solution = solved(drawnModel(makeRandom(1), { sides: 2, issues: 20, alternatives: 10, most: 1000 }))
    expect(solution).toMatchObject({ count: 10n ** 20n, feasible: 10n ** 20n, method: 'dynamic programming', exact: true, partial: null, zopa: { count: 10n ** 20n } })
    expect(solution.pareto.length).toBeGreaterThan(100)
    // Nobody can do better than their best of each issue.
    expect(solution.pareto[0]!.values[0]).toBe(drawnModel(makeRandom(1), { sides: 2, issues: 20, alternatives: 10, most: 1000 }).sides[0]!.values.reduce((sum, row) => sum + Math.max(...row.map(({ likely }) => likely)), 0))
  })

  it('tells how far it has come', () => {
    const told: PackageProgress[] = []
    const solution = solved(drawnModel(makeRandom(3), { sides: 2, issues: 7, alternatives: 9, most: 100, reservation: 400 }), { onProgress: (progress) => told.push(progress) })
    expect(told.filter(({ what }) => what === 'adding up issues').map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(told.some(({ what }) => what === 'going through packages')).toBe(true)
    expect(told.every(({ done, of }) => done <= of)).toBe(true)
    const steps = packageSteps(drawnModel(makeRandom(3), { sides: 2, issues: 7, alternatives: 9, most: 100, reservation: 400 }))
    let last = steps.next()
    while (last.done !== true) last = steps.next()
    expect(last.value).toEqual(solution)
  })

  it('stopped, gives packages that can be had, and says so', () => {
    const of = drawnModel(makeRandom(4), { sides: 4, issues: 9, alternatives: 8, most: 1000, reservation: 3000 })
    let asked = 0
    const solution = solved(of, { stopped: () => ++asked > 3 })
    expect(solution.partial).toBe('The run was stopped: every package shown can be had, but better ones may be missing.')
    expect(solution.pareto.length).toBeGreaterThan(10)
    for (const { picks, values } of solution.pareto) expect(of.sides.map((side) => picks.reduce((sum, pick, issue) => sum + side.values[issue]![pick]!.likely, 0))).toEqual(values)
    const late = solved(drawnModel(makeRandom(3), { sides: 2, issues: 7, alternatives: 9, most: 100, reservation: 400 }), { stopped: () => ++asked > 15 })
    expect(late.partial).toBe('The run was stopped: the frontier and what is chosen from it are whole, but the packages that would give every side enough were not counted.')
    expect(late.zopa.count).toBe(null)
  })

  it('says where it kept fewer packages than are undominated', () => {
    const solution = solved(drawnModel(makeRandom(4), { sides: 5, issues: 6, alternatives: 6, most: 1000 }), { most: 300, limit: 0 })
    expect(solution.partial).toBe('More packages are undominated than were kept (300 are): every package shown can be had, but better ones may be missing.')
  })

  it('finds what the solutions choose where it kept fewer, by going through all packages', () => {
    const random = makeRandom(11)
    for (let time = 0; time < 12; time++) {
      const of = drawnModel(random, { sides: 6 + (time % 3), issues: 5, alternatives: 5, most: [20, 1000][time % 2]!, linkages: Math.floor(time / 3) % 2, ...time % 4 === 0 ? {} : { reservation: [20, 1000][time % 2]! } })
      const disagreement = time % 3 === 0 ? 'floor' : 'reservation'
      const [whole, some] = [solved(of, { disagreement }), solved(of, { disagreement, most: 256 })]
      expect(whole.partial).toBe(null)
      expect(some.partial, `time ${time}`).toMatch(/^The frontier of \d sides has more packages than were kept \(\d+ are\): what the solutions choose(, but for Kalai–Smorodinsky,)? is among them, but others are missing\.$/)
      for (const which of ['nash', 'egalitarian', 'utilitarian', 'leximin', ...disagreement === 'floor' ? [] : ['kalaiSmorodinsky' as const]] as const) expect(some[which], `time ${time}, ${which}`).toEqual(whole[which])
      expect(some.zopa).toEqual(whole.zopa)
    }
  })
})

describe('whyOut(model, picks)', () => {
  const of = model([[[3, 1], [0, 2]], [[1, 3], [2, 0]]], {
    reservations: [4, 1.5],
    redLines: [redLine('No first', 'excludes', [pick(0, 0)]), redLine('Second at least', 'requires', [pick(1, 1)]), redLine('Perhaps', 'excludes', [pick(1, 0)], false)],
    linkages: [linkage('First takes second', [pick(0, 0)], 'requires', [pick(1, 1)]), linkage('Not both', [pick(0, 0)], 'excludes', [pick(1, 0)], false), linkage('Second first', [pick(0, 0)], 'waits-for', [pick(1, 1)])],
  })

  it('names the red lines and linkages that rule a package out, those that would, who falls short by how much, and what waits', () => {
    expect(whyOut(of, [0, 0])).toEqual({ redLines: [0, 1], linkages: [0], ifHeld: { redLines: [2], linkages: [1] }, short: [{ side: 0, by: 1 }], waits: [{ linkage: 2, met: false }] })
    expect(whyOut(of, [0, 1])).toEqual({ redLines: [0], linkages: [], ifHeld: { redLines: [], linkages: [] }, short: [{ side: 1, by: 0.5 }], waits: [{ linkage: 2, met: true }] })
    expect(whyOut(of, [1, 1])).toMatchObject({ redLines: [], linkages: [], waits: [], short: [{ side: 0, by: 1 }] })
  })

  it('throws on picks that are no package', () => {
    expect(() => whyOut(of, [0])).toThrow('picks 0 are not one alternative of each of 2 issues')
    expect(() => whyOut(of, [0, 2])).toThrow(RangeError)
  })

  it('limitCounts counts what each takes, and gives back', () => {
    expect(limitCounts(of)).toEqual({
      count: 4n, feasible: 1n, allHeld: 1n,
      redLines: [{ alone: 2n, turned: 1n }, { alone: 2n, turned: 1n }, { alone: 2n, turned: 0n }],
      linkages: [{ alone: 1n, turned: 0n }, { alone: 1n, turned: 0n }, { alone: 0n, turned: 0n }],
    })
  })
})

function times({ likely }: { readonly likely: number }, factor: number): { low: number; likely: number; high: number; because: string[] } {
  return { low: likely * factor, likely: likely * factor, high: likely * factor, because: [] }
}
