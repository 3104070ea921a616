import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Division } from '../../src/division/division.ts'
import { Rational } from '../../src/division/rational.ts'
import { sealedBids } from '../../src/division/sealedBids.ts'
import { divisionOf } from './divisionOf.ts'

function divided(points: readonly (readonly number[])[]): Division {
  const found = sealedBids(divisionOf(points, { method: 'sealed-bids' }))
  if ('refused' in found) throw new Error(found.refused)
  return found
}
const bids = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([sides, items]) => fc.array(fc.array(fc.nat(100), { minLength: items, maxLength: items }), { minLength: sides, maxLength: sides }))

describe('sealedBids(model)', () => {
  it('gives each item to the highest bid and settles the difference in money', () => {
    // Fair shares 500/3, 100 and 400/3 of 500, 300 and 400; 260 is left over, 260/9 … reckoned by hand.
    const division = divided([[300, 200], [200, 100], [100, 300]])
    expect(division.shares.map((share) => share.map(String))).toEqual([['1', '0'], ['0', '0'], ['0', '1']])
    expect(division.points.map(String)).toEqual(['700/3', '500/3', '200'])
    expect(division.payments?.map(String)).toEqual(['200/3', '-500/3', '100'])
    expect(division.shown).toMatchObject({ proportional: true, equitable: true, better: null })
  })

  it('leaves undivided what nobody bids for, and gives equal bids to the first', () => {
    const division = divided([[5, 0], [5, 0]])
    expect(division.shares.map((share) => share.map(String))).toEqual([['1', '0'], ['0', '0']])
    expect(division.payments?.map(String)).toEqual(['5/2', '-5/2'])
    expect(division.steps.slice(0, 2)).toEqual(['1 goes to A, whose bid of 5 is the first of the highest.', 'Nobody bids for 2, which stays undivided.'])
  })

  it('shows whose share whom would rather have: with three sides it need not be free of envy', () => {
    const envious = divided([[300, 200], [200, 100], [100, 300]]).shown.worth.map((row) => row.map(String))
    expect(envious).toEqual([['700/3', '500/3', '100'], ['400/3', '500/3', '0'], ['100/3', '500/3', '200']])
    const found = fc.sample(bids, { seed: 8, numRuns: 200 }).map((given) => divided(given)).some(({ shown }) => shown.envy.length > 0)
    expect(found).toBe(true)
  })

  it('pays out what is paid in, gives every side its fair part and all the same above it', () => {
    fc.assert(fc.property(bids, (given) => {
      const { points, payments, shown } = divided(given)
      expect(String(Rational.sum(payments ?? []))).toBe('0')
      given.forEach((own, side) => expect(points[side]?.compare(Rational.of(own.reduce((sum, each) => sum + each, 0)).over(Rational.of(given.length)))).toBeGreaterThanOrEqual(0))
      expect(shown).toMatchObject({ proportional: true, equitable: true, better: null })
      if (given.length === 2) expect(shown.envy).toEqual([])
    }), { seed: 9, numRuns: 500 })
  })

  it('refuses one side', () => {
    expect(sealedBids(divisionOf([[1]], { method: 'sealed-bids' }))).toMatchObject({ refused: expect.stringMatching(/not two sides/) })
  })
})
