import type { Blocks } from './findBlocks.ts'

/** Enters the blocks that stay into `pair` (by place in a, the place in b). Where two overlap, the later begins later. Gives the first and last place of each gap between: a, a, b, b. */
export function pairBlocks({ length, a, b, size }: Blocks, stays: Uint8Array, aFrom: number, aTo: number, bFrom: number, bTo: number, pair: Int32Array): readonly number[] {
  const gaps: number[] = []
  let [atA, atB] = [aFrom, bFrom]
  for (let i = 0; i < length; i++) {
    if (stays[i] === 0) continue
    const skip = Math.max(0, atA - a[i]!, atB - b[i]!)
    if (skip >= size[i]!) continue
    const [x, y] = [a[i]! + skip, b[i]! + skip]
    if (x > atA || y > atB) gaps.push(atA, x, atB, y)
    for (let k = 0; k < size[i]! - skip; k++) pair[x + k] = y + k
    ;[atA, atB] = [a[i]! + size[i]!, b[i]! + size[i]!]
  }
  if (aTo > atA || bTo > atB) gaps.push(atA, aTo, atB, bTo)
  return gaps
}
