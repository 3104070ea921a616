/** A number as written: digits × 10^-places, digits whole and below 2^53. */
export interface Decimal { readonly digits: number; readonly places: number }

/** The shortest decimal that reads as `value`, which must be finite; null where it takes more digits than a double holds exactly. 0.35 is 35 and two places. */
export function decimal(value: number): Decimal | null {
  // Decimals of up to 15 digits survive the way through a double and back, so what reads as the value is what was written.
  for (let places = 0; places <= 9; places++) {
    const digits = Math.round(value * powers[places]!)
    if (Math.abs(digits) >= 1e15) break
    if (value === digits / powers[places]!) return { digits, places }
  }
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const digits = Number(whole + fraction)
  const places = fraction.length - Number(exponent)
  return places < 0 || !Number.isSafeInteger(digits) ? null : { digits, places }
}

const powers = Array.from({ length: 10 }, (_, places) => 10 ** places)
