import type { Field } from './cells.ts'
import { collapse } from './collapse.ts'
import { extreme } from './extreme.ts'
import { spreadBack } from './spreadBack.ts'

/**
 * Lowers each value to the least among the cells to which one move of a decision maker leads from there; true where any was lowered. Holes, which are -1, stay so, and moves lead
 * past them. O(cells), in the order of the array.
 */
export function sweepMoves(values: Int32Array, { shift, codes, ways }: Field): boolean {
  const least = codes === 0 ? values.slice() : collapse(values, shift, codes, extreme.least)
  spreadBack(least, shift, ways, extreme.least)
  const [run, times] = [2 ** shift, 2 ** codes]
  let lowered = 0
  let at = 0
  for (let from = 0; from < least.length; from += run) {
    for (let time = 0; time < times; time++) {
      for (let to = from; to < from + run; to++, at++) {
        const value = values[at]!
        if (value > least[to]!) {
          values[at] = least[to]!
          lowered = 1
        }
      }
    }
  }
  return lowered !== 0
}
