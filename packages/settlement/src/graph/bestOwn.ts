import type { Field } from './cells.ts'
import { collapse } from './collapse.ts'
import { extreme } from './extreme.ts'
import { spreadBack } from './spreadBack.ts'

/** The best of the values of cells that a decision maker can bring about, by the other fields and the one-way options that it has taken. O(cells). */
export function bestOwn(values: Int32Array, { shift, codes, ways }: Field): Int32Array {
  const best = codes === 0 ? values.slice() : collapse(values, shift, codes, extreme.most)
  spreadBack(best, shift, ways, extreme.most)
  return best
}
