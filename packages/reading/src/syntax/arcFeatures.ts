import { makeTemplates } from '../learned/makeTemplates.ts'
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

/** Places of values: the word, tag or group of like words of a token, pairs of tags, and what hangs on a token. */
const s0w = 1, s0t = 2, s0g = 3, s1w = 4, s1t = 5, s1g = 6, s2t = 7, b0w = 8, b0t = 9, b0g = 10, b1w = 11, b1t = 12, b2t = 13
const s0l = 14, s0r = 15, s0v = 16, s1r = 17, b0l = 18, b0v = 19, gap = 20, s0b0t = 21, s1s0t = 22, inner = 23
const values = new Int32Array(24)

const { count, hashAll } = makeTemplates(30, [
  [s0w, s0t], [s0t], [s0w], [b0w, b0t], [b0t], [b0w], [b1w, b1t], [b1t, b2t], [s1w, s1t],
  [s0w, b0w], [s0t, b0t], [s0w, b0t], [s0t, b0w], [s0t, b0t, b1t], [s1t, s0t, b0t], [s1t, s0t], [s1w, s0w], [s1t, s0w], [s1w, s0t],
  [s0t, s0l, b0t], [s0t, s0r, b0t], [s0t, b0t, b0l], [s1t, s1r, s0t], [s0t, s0v, b0t], [b0t, b0v, s0t], [s0t, b0t, gap], [s0w, gap], [b0w, gap],
  [s0g, b0g], [s0g, b0t], [s0t, b0g], [s1g, s0g], [s2t, s1t, s0t], [s0b0t, b1t, b2t], [s1s0t, b0t, b1t], [inner, s0t, b0t], [s0r, s0w],
])

export const arcFeatureCount = count
const none = 255

/**
 * Features of a state of the parser: the two tops of the stack, the front of the buffer, their neighbours and children.
 * Source of the templates: Zhang & Nivre 2011, those that need no labels.
 */
export function arcFeatures(table: Int32Array, { rows, tag, leftmost, rightmost, lefts, rights }: ParseState, s2: number, s1: number, s0: number, b0: number, b1: number, b2: number, into: Int32Array): void {
  const word = (t: number) => t < 0 ? 7 : table[rows[t]! * columns + column.lower]!
  const group = (t: number) => t < 0 ? 7 : table[rows[t]! * columns + column.cluster256]!
  const pos = (t: number) => t < 0 ? none : tag[t]!
  const s0Tag = pos(s0), s1Tag = pos(s1), b0Tag = pos(b0)
  values[0] = 0
  values[s0w] = word(s0)
  values[s0t] = s0Tag
  values[s0g] = group(s0)
  values[s1w] = word(s1)
  values[s1t] = s1Tag
  values[s1g] = group(s1)
  values[s2t] = pos(s2)
  values[b0w] = word(b0)
  values[b0t] = b0Tag
  values[b0g] = group(b0)
  values[b1w] = word(b1)
  values[b1t] = pos(b1)
  values[b2t] = pos(b2)
  values[s0l] = s0 < 0 ? none : pos(leftmost[s0]!)
  values[s0r] = s0 < 0 ? none : pos(rightmost[s0]!)
  values[s0v] = s0 < 0 ? 0 : lefts[s0]! * 8 + rights[s0]!
  values[s1r] = s1 < 0 ? none : pos(rightmost[s1]!)
  values[b0l] = b0 < 0 ? none : pos(leftmost[b0]!)
  values[b0v] = b0 < 0 ? 0 : lefts[b0]!
  values[gap] = s0 < 0 || b0 < 0 ? 0 : b0 - s0 < 5 ? b0 - s0 : b0 - s0 < 10 ? 5 : 6
  values[s0b0t] = s0Tag * 256 + b0Tag
  values[s1s0t] = s1Tag * 256 + s0Tag
  values[inner] = s0 < 0 ? none : pos(s0 + 1 === b0 ? -1 : b0 - 1)
  hashAll(values, into)
}
