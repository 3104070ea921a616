/** An axis: the numbers it runs over and the pixels they lie on, with the numbers that are written beside it. */
export interface AxisScale { readonly least: number; readonly most: number; readonly from: number; readonly to: number; readonly ticks: readonly number[] }

/**
 * An axis over all of `numbers` (finite; none: 0 to 1), from pixel `from` to pixel `to`, widened to round numbers. It begins at 0 where the least is not far from it.
 * `wanted`: about how many numbers are written.
 */
export function axisScale(numbers: Iterable<number>, from: number, to: number, wanted = 5): AxisScale {
  let [low, high] = [Infinity, -Infinity]
  for (const number of numbers) {
    if (number < low) low = number
    if (number > high) high = number
  }
  if (low > high) [low, high] = [0, 1]
  if (low > 0 && low < high * 0.6) low = 0
  if (high < 0 && high > low * 0.6) high = 0
  if (low === high) [low, high] = low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)]
  const step = roundStep((high - low) / wanted)
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)]
  // Counted, not added up: a tenth added ten times is not one.
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step))
  return { least: tidy(first * step), most: tidy(last * step), from, to, ticks }
}

/** The pixel of a number. */
export function along({ least, most, from, to }: AxisScale, number: number): number {
  return from + (to - from) * ((number - least) / (most - least))
}

/** 1, 2 or 5 times a power of ten: the least that is not below `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 5, 10].find((times) => times * power >= least * (1 - 1e-9)) ?? 10) * power
}

function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0
}
