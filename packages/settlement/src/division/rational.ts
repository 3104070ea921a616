/** A rational number, exactly: `top` over `bottom` in lowest terms, `bottom` > 0. */
export class Rational {
  readonly top: bigint
  readonly bottom: bigint

  /** @throws RangeError where `bottom` is 0. */
  constructor(top: bigint, bottom = 1n) {
    if (bottom === 0n) throw new RangeError(`${top}/0 is no number`)
    const by = divisor(top, bottom) * (bottom < 0n ? -1n : 1n)
    this.top = top / by
    this.bottom = bottom / by
  }

  /**
   * The number that a person means by a decimal: 0.1 is 1/10, not the binary fraction nearest to it.
   *
   * @throws RangeError where it is not finite.
   */
  static of(value: number | bigint | Rational): Rational {
    if (value instanceof Rational) return value
    if (typeof value === 'bigint') return new Rational(value)
    const [, sign = '', whole = '', part = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? (() => { throw new RangeError(`${value} is no rational number`) })()
    const exponent = Number(power) - part.length
    const digits = BigInt(`${sign}${whole}${part}`)
    return exponent < 0 ? new Rational(digits, 10n ** BigInt(-exponent)) : new Rational(digits * 10n ** BigInt(exponent))
  }

  static sum(values: readonly Rational[]): Rational {
    return values.reduce((sum, value) => sum.plus(value), zero)
  }

  plus(other: Rational): Rational { return new Rational(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom) }
  minus(other: Rational): Rational { return new Rational(this.top * other.bottom - other.top * this.bottom, this.bottom * other.bottom) }
  times(other: Rational): Rational { return new Rational(this.top * other.top, this.bottom * other.bottom) }
  /** @throws RangeError where `other` is 0. */
  over(other: Rational): Rational { return new Rational(this.top * other.bottom, this.bottom * other.top) }
  /** −1, 0 or 1. */
  compare(other: Rational): number {
    const difference = this.top * other.bottom - other.top * this.bottom
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }
  equals(other: Rational): boolean { return this.top === other.top && this.bottom === other.bottom }
  /** "2/15"; a whole number without the stroke. */
  toString(): string { return this.bottom === 1n ? String(this.top) : `${this.top}/${this.bottom}` }
  /** The double nearest to it, but for the last place of very long fractions. */
  toNumber(): number {
    const whole = this.top / this.bottom
    const scale = 10n ** 17n
    return Number(whole) + Number(((this.top - whole * this.bottom) * scale) / this.bottom) / 1e17
  }
}

const zero = new Rational(0n)

/** Greatest common divisor, at least 1 (Euclid). */
function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y > 0n) [x, y] = [y, x % y]
  return x === 0n ? 1n : x
}
