import type { Field } from './cells.ts'
import { collapse } from './collapse.ts'
import { extreme } from './extreme.ts'
import { spreadBack } from './spreadBack.ts'

/**
 * The least value to which the others' moves lead, where each setting of one decision maker goes with each of the others, so that they bring about every combination of what each
 * can do. `own`: how many bits of the field of `dm` the index of `values` has. The result has these, and of the others the bits of their one-way options. O(values).
 */
export function leastOverOthers(values: Int32Array, fields: readonly Field[], dm: number, own: number): Int32Array {
  let least = values
  let shift = 0
  const begins = fields.map(({ codes, ways }, other) => (shift += other === dm ? own : codes + ways) - (other === dm ? own : codes + ways))
  for (let other = fields.length - 1; other >= 0; other--) if (other !== dm) least = collapse(least, begins[other]!, fields[other]!.codes, extreme.least)
  if (least === values) least = values.slice()
  shift = 0
  for (const [other, { ways }] of fields.entries()) {
    if (other !== dm) spreadBack(least, shift, ways, extreme.least)
    shift += other === dm ? own : ways
  }
  return least
}
