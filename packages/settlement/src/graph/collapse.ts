import type { Extreme } from './extreme.ts'

/** Runs from this length on are gone through one after the other, shorter ones across. */
const long = 16

/**
 * Takes the bits [shift, shift + width) out of the index of an array: of the values whose places differ in these alone, one is kept. The array itself where there is nothing to
 * take out. O(n), in the order of the array.
 */
export function collapse(values: Int32Array, shift: number, width: number, { flip, mask }: Extreme): Int32Array {
  if (width === 0) return values
  const kept = new Int32Array(values.length >>> width)
  const [run, times] = [2 ** shift, 2 ** width]
  if (run >= long) {
    let at = 0
    for (let from = 0; from < kept.length; from += run) {
      for (let to = from; to < from + run; to++) kept[to] = (values[at++]! ^ flip) & mask
      for (let time = 1; time < times; time++) {
        for (let to = from; to < from + run; to++) {
          const less = kept[to]! - ((values[at++]! ^ flip) & mask)
          kept[to]! -= less & (less >> 31)
        }
      }
    }
    for (let to = 0; to < kept.length; to++) kept[to] = ((kept[to]! ^ flip) << 2) >> 2
    return kept
  }
  for (let from = 0; from < kept.length; from += run) {
    for (let to = from; to < from + run; to++) {
      const first = (from << width) + to - from
      let best = (values[first]! ^ flip) & mask
      for (let time = 1; time < times; time++) {
        const less = best - ((values[first + (time << shift)]! ^ flip) & mask)
        best -= less & (less >> 31)
      }
      kept[to] = ((best ^ flip) << 2) >> 2
    }
  }
  return kept
}
