import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Rational } from '../../src/division/rational.ts'

const whole = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
const rational = fc.tuple(whole, whole.filter((each) => each !== 0n)).map(([top, bottom]) => new Rational(top, bottom))

describe('Rational', () => {
  it.each([[0.1, '1/10'], [66, '66'], [1e-7, '1/10000000'], [1.5e300, `15${'0'.repeat(299)}`], [-2.5, '-5/2'], [0, '0']])('of(%d) is %s: the decimal that is written', (value, shown) => {
    expect(String(Rational.of(value))).toBe(shown)
  })

  it('is in lowest terms with a denominator above 0', () => {
    expect(String(new Rational(-6n, -4n))).toBe('3/2')
    expect(String(new Rational(0n, -4n))).toBe('0')
  })

  it('refuses what is no number', () => {
    expect(() => new Rational(1n, 0n)).toThrow(RangeError)
    expect(() => Rational.of(Number.NaN)).toThrow(RangeError)
    expect(() => Rational.of(Infinity)).toThrow(RangeError)
  })

  it('is a field in order', () => {
    fc.assert(fc.property(rational, rational, rational, (a, b, c) => {
      expect(a.plus(b).minus(b).equals(a)).toBe(true)
      expect(a.plus(b).times(c).equals(a.times(c).plus(b.times(c)))).toBe(true)
      if (b.top !== 0n) expect(a.over(b).times(b).equals(a)).toBe(true)
      expect(a.compare(b)).toBe(-b.compare(a))
      expect(a.plus(c).compare(b.plus(c))).toBe(a.compare(b))
    }), { seed: 1 })
  })

  it('toNumber is the double of a decimal', () => {
    fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((each) => Number(each.toFixed(6))), (value) => {
      expect(Rational.of(value).toNumber()).toBeCloseTo(value, 9)
    }), { seed: 2 })
  })
})
