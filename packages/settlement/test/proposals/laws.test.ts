import { describe, expect, it } from 'vitest'
import { counterProposals, frontierDistance, logRolling, solvePackages, type CounterProposals, type FrontierDistance, type LogRoll, type PackageModel, type Picks } from '@travaux/settlement'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { exactly } from '../packages/builders.ts'
import { drawnModel } from '../packages/drawnModel.ts'

interface Said { readonly distance: FrontierDistance; readonly counters: CounterProposals; readonly trades: readonly LogRoll[] }

function said(model: PackageModel, picks: Picks): Said {
  const solution = solvePackages(model)
  if ('refused' in solution) throw new Error(solution.refused)
  return { distance: frontierDistance(model, picks, solution), counters: counterProposals(model, picks, { solution, most: 1000 }), trades: logRolling(model, picks, { most: 1000 }) }
}

/** Models too large for the literal solver, with a package each. */
function each(check: (model: PackageModel, picks: Picks, seed: number, random: () => number) => void): void {
  for (let seed = 1; seed <= 40; seed++) {
    const random = makeRandom(seed)
    const model = drawnModel(random, { sides: 2 + (seed % 3), issues: 5, alternatives: 4, most: seed % 2 === 0 ? 6 : 50, linkages: seed % 4, reservation: seed % 2 === 0 ? 8 : 90 })
    check(model, model.issues.map(() => Math.floor(random() * 4)), seed, random)
  }
}

/** What there is to it, with the sides as `order` has them, by the best of every merit, whoever of equals has it. */
function summary({ distance, counters, trades }: Said, order: readonly number[]): unknown {
  const back = (by: readonly number[]): number[] => order.map((_, side) => by[order.indexOf(side)]!)
  const merits = counters.proposals.flatMap(({ kind, merits, shares, changes }) => merits.map((merit) => {
    const of = 'side' in merit ? { ...merit, side: order[merit.side]! } : merit
    return JSON.stringify([kind, of, merit.of === 'fewest-changes' ? changes.length : 'side' in merit && merit.of === 'most' ? shares[merit.side] : null])
  })).sort()
  return {
    merits, distance: distance.distance, possible: distance.possible, onFrontier: distance.onFrontier, dominated: distance.dominatedBy.length, nearest: distance.nearest?.changes.length,
    left: back(distance.left.map(({ share }) => share ?? -1)), trades: trades.map(({ changes }) => changes.map(({ issue }) => issue).sort().join()).sort(),
  }
}

describe('frontierDistance, counterProposals and logRolling', () => {
  it('do not care in which order the sides stand', () => {
    each((model, picks, seed, random) => {
      const sides = model.sides.map((_, side) => side)
      const order = [...sides].sort(() => random() - 0.5)
      expect(summary(said({ ...model, sides: order.map((side) => model.sides[side]!) }, picks), order), `seed ${seed}`).toEqual(summary(said(model, picks), sides))
    })
  })

  it('do not care for the scale of a side, nor for where its points begin', () => {
    each((model, picks, seed) => {
      const sides = model.sides.map((_, side) => side)
      const turned = (points: (value: number) => number, reservation: (value: number) => number): PackageModel => ({ ...model, sides: model.sides.map((side, i) => i > 0 ? side : { ...side, reservation: exactly(reservation(side.reservation!.likely)), values: side.values.map((row) => row.map(({ likely }) => exactly(points(likely)))) }) })
      const as = summary(said(model, picks), sides)
      expect(summary(said(turned((value) => value * 25, (value) => value * 25), picks), sides), `seed ${seed}`).toEqual(as)
      expect(summary(said(turned((value) => value - 7, (value) => value - 7 * model.issues.length), picks), sides), `seed ${seed}`).toEqual(as)
    })
  })

  it('do not offer an answer that is worse than another for all, and offer what they did before', () => {
    each((model, picks, seed, random) => {
      const issue = Math.floor(random() * model.issues.length)
      const free = { ...model, linkages: [] }
      const least = (row: readonly { readonly likely: number }[]): number => Math.min(...row.map(({ likely }) => likely))
      // Worse for all than another, yet no worse than the worst: what each side has at stake stays as it is.
      const worst = free.sides.map((side) => least(side.values[issue]!))
      const added = {
        ...free, issues: free.issues.map((one, i) => i === issue ? { ...one, alternatives: [...one.alternatives, { name: 'worse', doneBy: [] }] } : one),
        sides: free.sides.map((side, s) => ({ ...side, values: side.values.map((row, i) => i === issue ? [...row, exactly(worst[s]!)] : row) })),
      }
      const [before, after] = [said(free, picks), said(added, picks)]
      const sides = model.sides.map((_, side) => side)
      const isAllWorst = free.sides.every((side, s) => side.values[issue]![picks[issue]!]!.likely === worst[s])
      if (!isAllWorst) expect(after.counters.proposals.filter(({ kind }) => kind === 'better').every((one) => one.picks[issue] !== 4), `seed ${seed}`).toBe(true)
      expect((summary(after, sides) as Record<string, unknown>)['distance'], `seed ${seed}`).toBe((summary(before, sides) as Record<string, unknown>)['distance'])
      expect(after.distance.dominatedBy, `seed ${seed}`).toEqual(before.distance.dominatedBy)
    })
  })

  it('do not change where an answer is split into two that are worth the same', () => {
    each((model, picks, seed, random) => {
      const free = { ...model, linkages: [] }
      const issue = Math.floor(random() * model.issues.length)
      const split = { ...free, issues: free.issues.map((one, i) => i === issue ? { ...one, alternatives: [...one.alternatives, one.alternatives[picks[issue]!]!] } : one), sides: free.sides.map((side) => ({ ...side, values: side.values.map((row, i) => i === issue ? [...row, row[picks[issue]!]!] : row) })) }
      const sides = model.sides.map((_, side) => side)
      expect(summary(said(split, picks), sides), `seed ${seed}`).toEqual(summary(said(free, picks), sides))
    })
  })

  it('find nothing better for a package that a better one was put in the place of', () => {
    each((model, picks, seed) => {
      const solution = solvePackages(model)
      if ('refused' in solution) throw new Error(solution.refused)
      const most = said(model, picks).counters.proposals.find(({ kind, merits }) => kind === 'better' && merits.some(({ of }) => of === 'most'))
      if (most === undefined) expect(frontierDistance(model, picks, solution).dominatedBy, `seed ${seed}`).toEqual([])
      else {
        const again = said(model, most.picks)
        expect([again.distance.distance, again.distance.onFrontier, again.counters.proposals.filter(({ kind }) => kind === 'better')], `seed ${seed}`).toEqual([0, true, []])
      }
    })
  })
})
