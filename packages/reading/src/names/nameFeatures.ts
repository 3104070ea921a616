import { hashFeature } from '../learned/hashFeature.ts'
import { makeTemplates } from '../learned/makeTemplates.ts'
import { column, columns } from '../learned/wordTypes.ts'
import { gazetteerKinds } from './gazetteer.ts'
import type { NameContext } from './nameContext.ts'

/** The most features a token can have. */
export const mostNameFeatures = 110
const none = 0x5EED
/** Features from this one on tell a word by more than itself; those before may be left out in training, to learn from the rest. */
export const wordFeatures = 2

/** Places of values: of the word itself, its neighbours (`p`, `pp` before, `n`, `nn` behind), the run of capitals it stands in, and what the gazetteer knows. */
const lower = 1, written = 2, last2 = 3, last3 = 4, last4 = 5, first3 = 6, shape = 7, starts = 8, loudly = 9, c64 = 10, c256 = 11, c1024 = 12, ordinary = 13, seenAs = 14
const p = 15, p256 = 16, p64 = 17, p1024 = 18, pLast3 = 19, pShape = 20, pp = 21, pp64 = 22, n = 23, n256 = 24, n64 = 25, n1024 = 26, nLast3 = 27, nShape = 28, nn = 29, nn64 = 30
const place = 31, runLast = 32, runLast256 = 33, toLast = 34, runFirst256 = 35, fromFirst = 36, runBefore = 37, runBehind = 38, runBefore256 = 39, runBehind256 = 40, runBefore64 = 41, runBefore64b = 42, runBehind64 = 43, runBehind64b = 44
const known = 45, knownBefore = 46, knownBehind = 47, knownLast = 48
const values = new Int32Array(49)

const ofWord = makeTemplates(0, [
  [lower], [written], [last2], [last3], [last4], [first3], [shape, starts, loudly], [c64], [c256], [c1024], [ordinary, starts, shape], [seenAs, starts],
])
const ofAround = makeTemplates(13, [
  [p], [n], [p256], [n256], [pShape, shape, nShape], [pp], [nn], [pp64, p64], [n64, nn64], [p, lower], [lower, n], [c256, n256], [p256, c256], [p256, shape], [n256, shape], [p, n], [p1024], [n1024], [pLast3, shape], [nLast3, shape],
  // The run of capitals: its first and last words say what the whole is.
  [place, starts], [runLast], [runLast256, toLast], [runFirst256, fromFirst], [runBefore, place], [runBehind, place], [runBefore256, runBehind256], [runBefore64b, runBefore64], [runBehind64, runBehind64b],
  [known], [known, shape, ordinary], [known, knownBehind], [knownBefore, known], [knownLast, place],
])

/** Writes the features of token t, and returns how many. Templates after Ratinov & Roth 2009 and Turian et al. 2010. */
export function nameFeatures(context: NameContext, t: number, into: Int32Array): number {
  const { table, rows, common, runFrom, runTo, first, last, seen, loud } = context
  const a = first[t]!
  const b = last[t]!
  const of = (i: number, what: number) => i < a || i >= b ? none : table[rows[i]! * columns + what]!
  const isCommon = (i: number) => {
    const id = of(i, column.id)
    return id === none ? 2 : id < 0 ? 3 : common[id]!
  }
  const from = runFrom[t]!
  const to = runTo[t]!
  const here = context.known[t]!
  const left = t > a ? context.known[t - 1]! : 0
  const right = t + 1 < b ? context.known[t + 1]! : 0
  const final = to - 1 < b && to > t + 1 ? context.known[to - 1]! : 0
  const start = t === a ? 1 : 0
  const where = Math.min(t - from, 3) * 4 + Math.min(to - 1 - t, 3)
  const form = of(t, column.shape)
  const behind256 = of(t + 1, column.cluster256)
  values[0] = 0
  values[lower] = of(t, column.lower)
  values[written] = of(t, column.written)
  values[last2] = of(t, column.last2)
  values[last3] = of(t, column.last3)
  values[last4] = of(t, column.last4)
  values[first3] = of(t, column.first3)
  values[shape] = form
  values[starts] = start
  values[loudly] = loud[t]!
  values[c64] = of(t, column.cluster64)
  values[c256] = of(t, column.cluster256)
  values[c1024] = of(t, column.cluster1024)
  values[ordinary] = isCommon(t)
  values[seenAs] = seen[t]!
  values[p] = of(t - 1, column.lower)
  values[p256] = of(t - 1, column.cluster256)
  values[p64] = of(t - 1, column.cluster64)
  values[p1024] = of(t - 1, column.cluster1024)
  values[pLast3] = of(t - 1, column.last3)
  values[pShape] = of(t - 1, column.shape)
  values[pp] = of(t - 2, column.lower)
  values[pp64] = of(t - 2, column.cluster64)
  values[n] = of(t + 1, column.lower)
  values[n256] = behind256
  values[n64] = of(t + 1, column.cluster64)
  values[n1024] = of(t + 1, column.cluster1024)
  values[nLast3] = of(t + 1, column.last3)
  values[nShape] = of(t + 1, column.shape)
  values[nn] = of(t + 2, column.lower)
  values[nn64] = of(t + 2, column.cluster64)
  values[place] = where
  values[runLast] = of(to - 1, column.lower)
  values[runLast256] = of(to - 1, column.cluster256)
  values[toLast] = Math.min(to - 1 - t, 2)
  values[runFirst256] = of(from, column.cluster256)
  values[fromFirst] = Math.min(t - from, 2)
  values[runBefore] = of(from - 1, column.lower)
  values[runBehind] = of(to, column.lower)
  values[runBefore256] = of(from - 1, column.cluster256)
  values[runBehind256] = of(to, column.cluster256)
  values[runBefore64] = of(from - 1, column.cluster64)
  values[runBefore64b] = of(from - 2, column.cluster64)
  values[runBehind64] = of(to, column.cluster64)
  values[runBehind64b] = of(to + 1, column.cluster64)
  values[known] = here
  values[knownBefore] = left
  values[knownBehind] = right
  values[knownLast] = final
  ofWord.hashAll(values, into)
  let count = ofWord.count
  const add = (template: number, x: number, y = 0, z = 0) => { into[count++] = hashFeature(template, x, y, z) }
  for (let bit = 0; bit < 6; bit++) if ((seen[t]! >> bit & 1) === 1) add(12, bit, start)
  ofAround.hashAll(values, into, count)
  count += ofAround.count
  for (let kind = 0; kind < gazetteerKinds.length; kind++) {
    const code = here >> 2 * kind & 3
    if (code !== 0) {
      add(50, kind, code)
      add(51, kind, code, where)
      add(52, kind, code, behind256)
    }
    if ((left >> 2 * kind & 3) !== 0) add(53, kind, left >> 2 * kind & 3, form)
    if ((right >> 2 * kind & 3) !== 0) add(54, kind, right >> 2 * kind & 3, form)
    if ((final >> 2 * kind & 3) !== 0) add(55, kind)
  }
  return count
}
