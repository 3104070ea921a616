import type { Field } from './cells.ts'
import { expand } from './expand.ts'

/** Gives an index that has only the `ways` of each field the codes of all fields but that of `dm` back. O(result). */
export function backOverOthers(values: Int32Array, fields: readonly Field[], dm: number): Int32Array {
  let all = values
  let shift = 0
  for (const [other, { codes, ways }] of fields.entries()) {
    if (other !== dm) all = expand(all, shift, codes)
    shift += other === dm ? ways : codes + ways
  }
  return all
}
