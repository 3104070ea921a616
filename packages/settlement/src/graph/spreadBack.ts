import type { Extreme } from './extreme.ts'

/**
 * Gives each place the best of the values of all places that have the same bits but for more of the bits [shift, shift + width): of all to which options that go one way lead. In
 * place, one bit after the other (a zeta transform, Yates 1937). O(n · width).
 */
export function spreadBack(values: Int32Array, shift: number, width: number, { flip, mask }: Extreme): void {
  for (let bit = shift; bit < shift + width; bit++) {
    const run = 2 ** bit
    for (let from = 0; from < values.length; from += 2 * run) {
      for (let at = from; at < from + run; at++) {
        const key = (values[at]! ^ flip) & mask
        const less = key - ((values[at + run]! ^ flip) & mask)
        values[at] = (((key - (less & (less >> 31))) ^ flip) << 2) >> 2
      }
    }
  }
}
