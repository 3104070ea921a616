import { hashFeature } from '../learned/hashFeature.ts'
import { column, columns } from '../learned/wordTypes.ts'

export const tagFeatureCount = 26

/**
 * Features of the token at `t` of a sentence [first, end) for its part of speech: the word, its letters, its groups, its
 * neighbours, and the tags given to the two before it. `rows[t]` are rows of `table`. Source of the templates: Collins 2002.
 */
export function tagFeatures(table: Int32Array, rows: Int32Array, first: number, end: number, t: number, before: number, before2: number, into: Int32Array): void {
  const c = rows[t]! * columns
  const p = t > first ? rows[t - 1]! * columns : -1
  const pp = t > first + 1 ? rows[t - 2]! * columns : -1
  const n = t + 1 < end ? rows[t + 1]! * columns : -1
  const nn = t + 2 < end ? rows[t + 2]! * columns : -1
  const of = (row: number, what: number) => row < 0 ? 7 : table[row + what]!
  const lower = table[c + column.lower]!
  const start = t === first ? 1 : 0
  into[0] = hashFeature(0, 1)
  into[1] = hashFeature(1, table[c + column.written]!)
  into[2] = hashFeature(2, lower)
  into[3] = hashFeature(3, table[c + column.last2]!)
  into[4] = hashFeature(4, table[c + column.last3]!)
  into[5] = hashFeature(5, table[c + column.last4]!)
  into[6] = hashFeature(6, table[c + column.first3]!)
  into[7] = hashFeature(7, table[c + column.shape]!, start)
  into[8] = hashFeature(8, table[c + column.cluster64]!, table[c + column.last2]!)
  into[9] = hashFeature(9, table[c + column.cluster256]!)
  into[10] = hashFeature(10, table[c + column.cluster1024]!)
  into[11] = hashFeature(11, before)
  into[12] = hashFeature(12, before, before2)
  into[13] = hashFeature(13, before, lower)
  into[14] = hashFeature(14, of(p, column.lower))
  into[15] = hashFeature(15, of(n, column.lower))
  into[16] = hashFeature(16, of(pp, column.lower))
  into[17] = hashFeature(17, of(nn, column.lower))
  into[18] = hashFeature(18, of(n, column.last3))
  into[19] = hashFeature(19, of(p, column.last3))
  into[20] = hashFeature(20, of(n, column.cluster64), before)
  into[21] = hashFeature(21, of(p, column.cluster64), of(n, column.cluster64))
  into[22] = hashFeature(22, lower, of(n, column.lower))
  into[23] = hashFeature(23, of(p, column.lower), lower)
  into[24] = hashFeature(24, before, table[c + column.cluster256]!)
  into[25] = hashFeature(25, of(n, column.capital), table[c + column.capital]!, start)
}
