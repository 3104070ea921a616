import { firstNot } from '../firstNot.ts'

/** A text's places, counted as others count them. Offsets are UTF-16 code units from 0. */
export interface CodePoints {
  /** How many code points stand before an offset that cuts none in half. */
  before(offset: number): number
  /** Whether an offset falls between the two halves of a code point. */
  cuts(offset: number): boolean
}

/** One pass over the text; each question is then answered by a search among the code points that take two units, so that a text without any costs nothing. */
export function codePoints(text: string): CodePoints {
  const pairs = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index)
  const before = (offset: number): number => firstNot(pairs, (at) => at < offset)
  return {
    before: (offset) => offset - before(offset),
    cuts: (offset) => pairs[before(offset) - 1] === offset - 1,
  }
}
