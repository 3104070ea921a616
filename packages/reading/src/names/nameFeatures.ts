import { hashFeature } from '../learned/hashFeature.ts'
import { column, columns } from '../learned/wordTypes.ts'
import { gazetteerKinds } from './gazetteer.ts'
import type { NameContext } from './nameContext.ts'

/** The most features a token can have. */
export const mostNameFeatures = 110
const none = 0x5EED
/** Features from this one on tell a word by more than itself; those before may be left out in training, to learn from the rest. */
export const wordFeatures = 2

/** Writes the features of token t, and returns how many. Templates after Ratinov & Roth 2009 and Turian et al. 2010. */
export function nameFeatures(context: NameContext, t: number, into: Int32Array): number {
  const { table, rows, common, known, runFrom, runTo, first, last, seen, loud } = context
  const a = first[t]!
  const b = last[t]!
  const of = (i: number, what: number) => i < a || i >= b ? none : table[rows[i]! * columns + what]!
  const isCommon = (i: number) => {
    const id = of(i, column.id)
    return id === none ? 2 : id < 0 ? 3 : common[id]!
  }
  let n = 0
  const add = (template: number, x: number, y = 0, z = 0) => { into[n++] = hashFeature(template, x, y, z) }
  const lower = of(t, column.lower)
  const shape = of(t, column.shape)
  const c64 = of(t, column.cluster64)
  const c256 = of(t, column.cluster256)
  const before = of(t - 1, column.lower)
  const after = of(t + 1, column.lower)
  const shapeBefore = of(t - 1, column.shape)
  const shapeAfter = of(t + 1, column.shape)
  const c256Before = of(t - 1, column.cluster256)
  const c256After = of(t + 1, column.cluster256)
  const starts = t === a ? 1 : 0
  add(0, lower)
  add(1, of(t, column.written))
  add(2, of(t, column.last2))
  add(3, of(t, column.last3))
  add(4, of(t, column.last4))
  add(5, of(t, column.first3))
  add(6, shape, starts, loud[t]!)
  add(7, c64)
  add(8, c256)
  add(9, of(t, column.cluster1024))
  add(10, isCommon(t), starts, shape)
  add(11, seen[t]!, starts)
  for (let bit = 0; bit < 6; bit++) if ((seen[t]! >> bit & 1) === 1) add(12, bit, starts)
  add(13, before)
  add(14, after)
  add(15, c256Before)
  add(16, c256After)
  add(17, shapeBefore, shape, shapeAfter)
  add(18, of(t - 2, column.lower))
  add(19, of(t + 2, column.lower))
  add(20, of(t - 2, column.cluster64), of(t - 1, column.cluster64))
  add(21, of(t + 1, column.cluster64), of(t + 2, column.cluster64))
  add(22, before, lower)
  add(23, lower, after)
  add(24, c256, c256After)
  add(25, c256Before, c256)
  add(26, c256Before, shape)
  add(27, c256After, shape)
  add(28, before, after)
  add(29, of(t - 1, column.cluster1024))
  add(30, of(t + 1, column.cluster1024))
  add(31, of(t - 1, column.last3), shape)
  add(32, of(t + 1, column.last3), shape)
  // The run of capitals: its first and last words say what the whole is.
  const from = runFrom[t]!
  const to = runTo[t]!
  const place = Math.min(t - from, 3) * 4 + Math.min(to - 1 - t, 3)
  add(33, place, starts)
  add(34, of(to - 1, column.lower))
  add(35, of(to - 1, column.cluster256), Math.min(to - 1 - t, 2))
  add(36, of(from, column.cluster256), Math.min(t - from, 2))
  add(37, of(from - 1, column.lower), place)
  add(38, of(to, column.lower), place)
  add(39, of(from - 1, column.cluster256), of(to, column.cluster256))
  add(40, of(from - 2, column.cluster64), of(from - 1, column.cluster64))
  add(41, of(to, column.cluster64), of(to + 1, column.cluster64))
  const here = known[t]!
  const left = t > a ? known[t - 1]! : 0
  const right = t + 1 < b ? known[t + 1]! : 0
  add(42, here)
  add(43, here, shape, isCommon(t))
  add(44, here, right)
  add(45, left, here)
  const final = to - 1 < b && to > t + 1 ? known[to - 1]! : 0
  add(46, final, place)
  for (let kind = 0; kind < gazetteerKinds.length; kind++) {
    const code = here >> 2 * kind & 3
    if (code !== 0) {
      add(50, kind, code)
      add(51, kind, code, place)
      add(52, kind, code, c256After)
    }
    if ((left >> 2 * kind & 3) !== 0) add(53, kind, left >> 2 * kind & 3, shape)
    if ((right >> 2 * kind & 3) !== 0) add(54, kind, right >> 2 * kind & 3, shape)
    if ((final >> 2 * kind & 3) !== 0) add(55, kind)
  }
  return n
}
