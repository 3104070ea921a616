import { makeTemplates } from '../learned/makeTemplates.ts'
import { column, columns } from '../learned/wordTypes.ts'

/** Places of values: of the word itself, its neighbours before (`p`, `pp`) and behind (`n`, `nn`), and the tags before. */
const one = 1, written = 2, lower = 3, last2 = 4, last3 = 5, last4 = 6, first3 = 7, shape = 8, c64 = 9, c256 = 10, c1024 = 11, capital = 12, start = 13, tag = 14, tag2 = 15
const pLower = 16, pLast3 = 17, p64 = 18, ppLower = 19, nLower = 20, nLast3 = 21, n64 = 22, nCapital = 23, nnLower = 24
const values = new Int32Array(25)

const { count, hashAll } = makeTemplates(0, [
  [one], [written], [lower], [last2], [last3], [last4], [first3], [shape, start], [c64, last2], [c256], [c1024],
  [tag], [tag, tag2], [tag, lower], [pLower], [nLower], [ppLower], [nnLower], [nLast3], [pLast3],
  [n64, tag], [p64, n64], [lower, nLower], [pLower, lower], [tag, c256], [nCapital, capital, start],
])

export const tagFeatureCount = count

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
  values[0] = 0
  values[one] = 1
  values[written] = table[c + column.written]!
  values[lower] = table[c + column.lower]!
  values[last2] = table[c + column.last2]!
  values[last3] = table[c + column.last3]!
  values[last4] = table[c + column.last4]!
  values[first3] = table[c + column.first3]!
  values[shape] = table[c + column.shape]!
  values[c64] = table[c + column.cluster64]!
  values[c256] = table[c + column.cluster256]!
  values[c1024] = table[c + column.cluster1024]!
  values[capital] = table[c + column.capital]!
  values[start] = t === first ? 1 : 0
  values[tag] = before
  values[tag2] = before2
  values[pLower] = of(p, column.lower)
  values[pLast3] = of(p, column.last3)
  values[p64] = of(p, column.cluster64)
  values[ppLower] = of(pp, column.lower)
  values[nLower] = of(n, column.lower)
  values[nLast3] = of(n, column.last3)
  values[n64] = of(n, column.cluster64)
  values[nCapital] = of(n, column.capital)
  values[nnLower] = of(nn, column.lower)
  hashAll(values, into)
}
