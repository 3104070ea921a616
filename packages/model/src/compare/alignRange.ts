import { alignSmall } from './alignSmall.ts'
import { findBlocks } from './findBlocks.ts'
import { heaviestChain } from './heaviestChain.ts'
import { pairBlocks } from './pairBlocks.ts'
import type { Sides } from './sides.ts'
import { splitRange } from './splitRange.ts'

/** Cells of the table by which a small range is aligned. */
const small = 1 << 17

/**
 * Pairs a[aFrom, aTo) with b[bFrom, bTo), in order, and enters it into `pair` (by place in a, the place in b), whose range holds -1 before. Small ranges are aligned by weight; large ones are
 * cut at what stands once on both sides, four tokens wide, then one; where nothing does, by Myers' middle snake.
 */
export function alignRange(sides: Sides, aFrom: number, aTo: number, bFrom: number, bTo: number, pair: Int32Array): void {
  const { a, b, traits: { weight } } = sides
  // Nothing stands once in a range that repeats itself; it is asked again when half of it is left.
  let ask = Infinity
  for (;;) {
    while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) pair[aFrom++] = bFrom++
    while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) pair[--aTo] = --bTo
    if (aFrom === aTo || bFrom === bTo) return
    if ((aTo - aFrom) * (bTo - bFrom) <= small) return alignSmall(sides, aFrom, aTo, bFrom, bTo, pair)
    if (aTo - aFrom + bTo - bFrom <= ask) {
      for (const width of [4, 1]) {
        const blocks = findBlocks(a, aFrom, aTo, b, bFrom, bTo, width)
        if (width === 1 && !blocks.met) return
        if (blocks.length === 0) continue
        const gaps = pairBlocks(blocks, heaviestChain(blocks, a, weight), aFrom, aTo, bFrom, bTo, pair)
        for (let i = 0; i < gaps.length; i += 4) alignRange(sides, gaps[i]!, gaps[i + 1]!, gaps[i + 2]!, gaps[i + 3]!, pair)
        return
      }
      ask = (aTo - aFrom + bTo - bFrom) / 2
    }
    const [x, y] = splitRange(a, aFrom, aTo, b, bFrom, bTo)
    alignRange(sides, aFrom, x, bFrom, y, pair)
    ;[aFrom, bFrom] = [x, y]
  }
}
