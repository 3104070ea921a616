import { hashFeature } from '../learned/hashFeature.ts'
import { column, columns } from '../learned/wordTypes.ts'

/** Where a parser stands in a sentence: what each token has been given so far. Token numbers; -1 for none. */
export interface ParseState {
  readonly rows: Int32Array
  readonly tag: Uint8Array
  readonly leftmost: Int32Array
  readonly rightmost: Int32Array
  readonly lefts: Uint8Array
  readonly rights: Uint8Array
}

export const arcFeatureCount = 37
const none = 255

/**
 * Features of a state of the parser: the two tops of the stack, the front of the buffer, their neighbours and children.
 * Source of the templates: Zhang & Nivre 2011, those that need no labels.
 */
export function arcFeatures(table: Int32Array, { rows, tag, leftmost, rightmost, lefts, rights }: ParseState, s2: number, s1: number, s0: number, b0: number, b1: number, b2: number, into: Int32Array): void {
  const word = (t: number) => t < 0 ? 7 : table[rows[t]! * columns + column.lower]!
  const group = (t: number) => t < 0 ? 7 : table[rows[t]! * columns + column.cluster256]!
  const pos = (t: number) => t < 0 ? none : tag[t]!
  const s0w = word(s0), s0t = pos(s0), s1w = word(s1), s1t = pos(s1), b0w = word(b0), b0t = pos(b0), b1t = pos(b1), b1w = word(b1)
  const gap = s0 < 0 || b0 < 0 ? 0 : b0 - s0 < 5 ? b0 - s0 : b0 - s0 < 10 ? 5 : 6
  const s0l = s0 < 0 ? none : pos(leftmost[s0]!), s0r = s0 < 0 ? none : pos(rightmost[s0]!), b0l = b0 < 0 ? none : pos(leftmost[b0]!), s1r = s1 < 0 ? none : pos(rightmost[s1]!)
  const s0v = s0 < 0 ? 0 : lefts[s0]! * 8 + rights[s0]!, b0v = b0 < 0 ? 0 : lefts[b0]!
  into[0] = hashFeature(30, s0w, s0t)
  into[1] = hashFeature(31, s0t)
  into[2] = hashFeature(32, s0w)
  into[3] = hashFeature(33, b0w, b0t)
  into[4] = hashFeature(34, b0t)
  into[5] = hashFeature(35, b0w)
  into[6] = hashFeature(36, b1w, b1t)
  into[7] = hashFeature(37, b1t, pos(b2))
  into[8] = hashFeature(38, s1w, s1t)
  into[9] = hashFeature(39, s0w, b0w)
  into[10] = hashFeature(40, s0t, b0t)
  into[11] = hashFeature(41, s0w, b0t)
  into[12] = hashFeature(42, s0t, b0w)
  into[13] = hashFeature(43, s0t, b0t, b1t)
  into[14] = hashFeature(44, s1t, s0t, b0t)
  into[15] = hashFeature(45, s1t, s0t)
  into[16] = hashFeature(46, s1w, s0w)
  into[17] = hashFeature(47, s1t, s0w)
  into[18] = hashFeature(48, s1w, s0t)
  into[19] = hashFeature(49, s0t, s0l, b0t)
  into[20] = hashFeature(50, s0t, s0r, b0t)
  into[21] = hashFeature(51, s0t, b0t, b0l)
  into[22] = hashFeature(52, s1t, s1r, s0t)
  into[23] = hashFeature(53, s0t, s0v, b0t)
  into[24] = hashFeature(54, b0t, b0v, s0t)
  into[25] = hashFeature(55, s0t, b0t, gap)
  into[26] = hashFeature(56, s0w, gap)
  into[27] = hashFeature(57, b0w, gap)
  into[28] = hashFeature(58, group(s0), group(b0))
  into[29] = hashFeature(59, group(s0), b0t)
  into[30] = hashFeature(60, s0t, group(b0))
  into[31] = hashFeature(61, group(s1), group(s0))
  into[32] = hashFeature(62, pos(s2), s1t, s0t)
  into[33] = hashFeature(63, s0t * 256 + b0t, b1t, pos(b2))
  into[34] = hashFeature(64, s1t * 256 + s0t, b0t, b1t)
  into[35] = hashFeature(65, s0 < 0 ? none : pos(s0 + 1 === b0 ? -1 : b0 - 1), s0t, b0t)
  into[36] = hashFeature(66, s0r, s0w)
}
