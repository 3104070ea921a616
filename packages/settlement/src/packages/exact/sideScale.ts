import { decimal, type Decimal } from './decimal.ts'
import { floatUnit } from './floatUnit.ts'

/**
 * How the units of a side read in its points: `(zero + units) / per` where `exact`, with all numbers whole and below 2^53, so that the division gives the double
 * nearest to the true value; else `zero + units * per`. `grain`: units by which two worths must differ not to be a tie (1 where exact, else 1e-9 of the side's range).
 */
export interface SideScale { readonly exact: boolean; readonly zero: number; readonly per: number; readonly grain: number }

/**
 * Turns what one side's alternatives are worth, weight × value, into units. `weights[issue]`, `values[issue][alternative]`, all finite. Decimals are taken as written:
 * 0.1 × 3 and 0.3 × 1 are equal. Where the scaled sums do not stay below 2^53, the unit is as fine as doubles allow and `exact` is false.
 */
export function scaleSide(weights: readonly number[], values: readonly (readonly number[])[], reservation: number | null): { readonly scale: SideScale; readonly worth: Float64Array; readonly reservation: number | null } {
  return inDecimals(weights, values, reservation) ?? inFloats(weights, values, reservation)
}

type Scaled = ReturnType<typeof scaleSide>

function inDecimals(weights: readonly number[], values: readonly (readonly number[])[], reservation: number | null): Scaled | null {
  const products: Decimal[][] = []
  const kept = reservation === null ? null : decimal(reservation)
  if (reservation !== null && kept === null) return null
  let places = kept?.places ?? 0
  for (let issue = 0; issue < values.length; issue++) {
    const weight = decimal(weights[issue]!)
    if (weight === null) return null
    const row: Decimal[] = []
    for (const value of values[issue]!) {
      const read = decimal(value)
      if (read === null) return null
      const product = trimmed(weight.digits * read.digits, weight.places + read.places)
      if (!Number.isSafeInteger(product.digits)) return null
      row.push(product)
      if (product.places > places) places = product.places
    }
    products.push(row)
  }
  // Powers of ten are exact doubles up to 10^22.
  if (places > 22) return null
  const least: number[] = []
  let reach = 0
  let zero = 0
  for (const row of products) {
    let low = Infinity
    let high = -Infinity
    for (const { digits, places: of } of row) {
      const units = digits * 10 ** (places - of)
      if (units < low) low = units
      if (units > high) high = units
    }
    least.push(low)
    zero += low
    // Units are counted from the least, which may lie below 0.
    reach += Math.max(Math.abs(low), Math.abs(high), high - low)
  }
  const stated = kept === null ? null : kept.digits * 10 ** (places - kept.places)
  if (!(reach < limit) || Math.abs(stated ?? 0) + reach >= limit) return null
  const worth = Float64Array.from(products.flatMap((row, issue) => row.map(({ digits, places: of }) => digits * 10 ** (places - of) - least[issue]!)))
  return { scale: { exact: true, zero, per: 10 ** places, grain: 1 }, worth, reservation: stated === null ? null : stated - zero }
}

const limit = 2 ** 53

function trimmed(digits: number, places: number): Decimal {
  if (digits === 0) return { digits: 0, places: 0 }
  let [left, of] = [digits, places]
  for (; of > 0 && left % 10 === 0; of--) left /= 10
  return { digits: left, places: of }
}

function inFloats(weights: readonly number[], values: readonly (readonly number[])[], reservation: number | null): Scaled {
  const products = values.map((row, issue) => row.map((value) => weights[issue]! * value))
  const least = products.map((row) => row.reduce((low, product) => Math.min(low, product), Infinity))
  const zero = least.reduce((sum, low) => sum + low, 0)
  const { per, grain } = floatUnit(products.map((row, issue) => [least[issue]!, row.reduce((high, product) => Math.max(high, product), -Infinity)]), reservation)
  const worth = Float64Array.from(products.flatMap((row, issue) => row.map((product) => Math.round((product - least[issue]!) / per))))
  return { scale: { exact: false, zero, per, grain }, worth, reservation: reservation === null ? null : Math.round((reservation - zero) / per) }
}
