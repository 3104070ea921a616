import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustedWinner } from '../../src/division/adjustedWinner.ts'
import type { Division } from '../../src/division/division.ts'
import { Rational } from '../../src/division/rational.ts'
import { divisionOf } from './divisionOf.ts'

const folder = join(import.meta.dirname, '../../../../../shared/cases')
const here = existsSync(folder)

function divided(points: readonly (readonly number[])[]): Division {
  const found = adjustedWinner(divisionOf(points))
  if ('refused' in found) throw new Error(found.refused)
  return found
}
const shown = (division: Division) => ({ points: division.points.map(String), first: division.shares[0]?.map(String), split: division.split })
const points = (most: number) => fc.integer({ min: 1, max: most }).chain((items) => fc.tuple(fc.array(fc.nat(20), { minLength: items, maxLength: items }), fc.array(fc.nat(20), { minLength: items, maxLength: items })))
  .filter(([a, b]) => a.some((each) => each > 0) && b.some((each) => each > 0))
/** With as many points on both sides: the first item takes up the difference. */
const evened = (most: number) => points(most).map(([a, b]) => {
  const [sumA, sumB] = [a, b].map((own) => own.reduce((sum, each) => sum + each, 0)) as [number, number]
  return [[(a[0] as number) + Math.max(0, sumB - sumA), ...a.slice(1)], [(b[0] as number) + Math.max(0, sumA - sumB), ...b.slice(1)]] as const
})

describe('adjustedWinner(model)', () => {
  it('splits the item at which the points balance', () => {
    expect(shown(divided([[60, 40], [30, 70]]))).toEqual({ points: ['700/11', '700/11'], first: ['1', '1/11'], split: 1 })
  })

  it('splits nothing where whole items balance', () => {
    expect(shown(divided([[50, 30, 20], [20, 30, 50]]))).toMatchObject({ points: ['65', '65'], split: 1 })
    expect(shown(divided([[70, 30], [30, 70]]))).toEqual({ points: ['70', '70'], first: ['1', '0'], split: null })
  })

  it('scales points that do not add up to the same, and says so', () => {
    const division = divided([[30, 20], [30, 70]])
    expect(division.scaledTo?.toString()).toBe('100')
    expect(division.steps[0]).toBe('A spends 50 points and B 100; both are scaled to 100, so that each side’s whole counts the same.')
    expect(shown(division)).toEqual(shown(divided([[60, 40], [30, 70]])))
  })

  it('takes points that add up to the same as they are, whatever the sum', () => {
    expect(divided([[120, 80], [60, 140]]).points.map(String)).toEqual(['1400/11', '1400/11'])
    expect(divided([[120, 80], [60, 140]]).scaledTo).toBeNull()
  })

  it('leaves undivided what nobody wants, and gives what one side alone wants to that side', () => {
    const division = divided([[0, 10, 0], [0, 0, 10]])
    expect(division.shares.map((share) => share.map(String))).toEqual([['0', '1', '0'], ['0', '0', '1']])
    expect(division.steps[0]).toBe('Neither side puts points on 1, which stays undivided.')
    expect(division.shown).toMatchObject({ envy: [], proportional: true, equitable: true, better: null })
  })

  it('divides equal valuations in half', () => {
    expect(divided([[1, 1, 1], [1, 1, 1]]).points.map(String)).toEqual(['3/2', '3/2'])
  })

  it.each([
    [[[1, 2]], /is for two sides and there is 1/],
    [[[1], [1], [1]], /is for two sides and there are 3; sealed bids take any number/],
    [[[0, 0], [1, 2]], /^A gives no item any points/],
    [[[1, -2], [1, 2]], /^A gives 2 -2 points; a number of 0 or more is wanted/],
    [[[1, Number.NaN], [1, 2]], /NaN points/],
    [[[1, 2], [1]], /^B gives points to 1 of 2 items/],
    [[[], []], /no item to divide/],
  ])('%j is refused with a sentence', (given, sentence) => {
    expect(adjustedWinner(divisionOf(given))).toMatchObject({ refused: expect.stringMatching(sentence) })
  })

  it('gives both sides the same points, splits one item at most, and shows envy-freeness, equitability and efficiency', () => {
    fc.assert(fc.property(points(9), (given) => {
      const division = divided(given)
      expect(division.points[0]?.equals(division.points[1] as Rational)).toBe(true)
      expect(division.shares[0]?.filter(({ bottom }) => bottom !== 1n).length).toBe(division.split === null ? 0 : 1)
      expect(division.shown).toMatchObject({ envy: [], proportional: true, equitable: true, better: null })
    }), { seed: 3, numRuns: 1000 })
  })

  it('mirrors where the sides change places', () => {
    fc.assert(fc.property(points(9), ([a, b]) => {
      const [one, other] = [divided([a, b]), divided([b, a])]
      expect(one.points.map(String)).toEqual(other.points.map(String).toReversed())
      const tied = a.some((each, i) => a.some((more, j) => i < j && each * (b[j] as number) === more * (b[i] as number)))
      if (!tied) expect(one.shares.map((share) => share.map(String))).toEqual(other.shares.map((share) => share.map(String)).toReversed())
    }), { seed: 4, numRuns: 1000 })
  })

  it('scales with the points', () => {
    fc.assert(fc.property(evened(7), fc.integer({ min: 2, max: 9 }), (given, by) => {
      expect(divided(given.map((own) => own.map((each) => each * by))).points.map(String)).toEqual(divided(given).points.map((each) => each.times(Rational.of(by)).toString()))
    }), { seed: 5 })
  })

  it('agrees with the procedure followed step by step', () => {
    fc.assert(fc.property(evened(8), (given) => {
      expect(divided(given).points.map((each) => each.toNumber())).toEqual(literally(given).map((each) => expect.closeTo(each, 9)))
    }), { seed: 6, numRuns: 3000 })
  })

  it('no division on a grid of tenths is better for one side and worse for none', () => {
    fc.assert(fc.property(evened(3), (given) => {
      const [mine, theirs] = divided(given).points.map((each) => each.toNumber()) as [number, number]
      const better = tenths(given[0].length).some((share) => {
        const [a, b] = [share.reduce((sum, part, i) => sum + part * (given[0][i] as number), 0), share.reduce((sum, part, i) => sum + (1 - part) * (given[1][i] as number), 0)]
        return a >= mine - 1e-9 && b >= theirs - 1e-9 && a + b > mine + theirs + 1e-9
      })
      expect(better).toBe(false)
    }), { seed: 7, numRuns: 300 })
  })

  describe.skipIf(!here)(`the cases of shared/cases${here ? '' : ' (skipped: ../shared is not on this machine)'}`, () => {
    it.each([
      ['aw-panama-1974.json', ['66', '66'], '2/15'],
      ['aw-wikipedia-4-goods.json', ['6847/52', '6847/52'], '95/156'],
    ])('%s: each side has %j, and the split is %s', (name, ends, part) => {
      const given = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { readonly items: readonly string[]; readonly points: readonly (readonly number[])[]; readonly published: { readonly split: string; readonly points: readonly number[] } }
      const division = divided(given.points)
      expect(division.points.map(String)).toEqual(ends)
      expect(given.items[division.split as number]).toBe(given.published.split)
      expect(String(division.shares[0]?.[division.split as number])).toBe(part)
      expect(division.points[0]?.toNumber()).toBeCloseTo(given.published.points[0] as number, 3)
    })
  })
})

/** The procedure as Brams and Taylor tell it, in floating point: a winner an item, ties to the first; then from the side ahead, least ratio first, until both have the same. */
function literally([a, b]: readonly (readonly number[])[]): [number, number] {
  const share = (a as number[]).map((each, i) => (each >= ((b as number[])[i] as number) ? 1 : 0) as number)
  const sums = () => [share.reduce((sum, part, i) => sum + part * (a?.[i] as number), 0), share.reduce((sum, part, i) => sum + (1 - part) * (b?.[i] as number), 0)] as [number, number]
  for (let step = 0; step < 100; step += 1) {
    const [mine, theirs] = sums()
    if (Math.abs(mine - theirs) < 1e-12) break
    const ahead = mine > theirs
    let [next, least] = [-1, Infinity]
    for (const [i, part] of share.entries()) {
      const [has, lacks] = ahead ? [a?.[i] as number, b?.[i] as number] : [b?.[i] as number, a?.[i] as number]
      if ((ahead ? part : 1 - part) > 0 && has > 0 && has / lacks < least) [next, least] = [i, has / lacks]
    }
    if (next < 0) break
    const [x, y] = [a?.[next] as number, b?.[next] as number]
    const part = Math.min(ahead ? share[next] as number : 1 - (share[next] as number), Math.abs(mine - theirs) / (x + y))
    share[next] = (share[next] as number) + (ahead ? -part : part)
  }
  return sums()
}

function tenths(items: number): readonly (readonly number[])[] {
  return items === 0 ? [[]] : tenths(items - 1).flatMap((rest) => Array.from({ length: 11 }, (_, i) => [...rest, i / 10]))
}
