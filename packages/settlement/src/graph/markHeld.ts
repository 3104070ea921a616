import type { Field } from './cells.ts'

/** What a decision maker can be sure of once it leaves, by the other fields and its own one-way options, and the bit that says that a state is stable. */
export interface Bound { readonly sure: Int32Array; readonly bit: number }

/** Sets the bit of each bound in `found[cell]` where it is no more than the rank of the cell; bits in holes say nothing. Three bounds at a time. O(cells · bounds). */
export function markHeld(found: Uint8Array, ranks: Int32Array, field: Field, bounds: readonly Bound[]): void {
  for (let next = 0; next < bounds.length; next += 3) {
    const a = bounds[next]!
    markThree(found, ranks, field, a, bounds[next + 1] ?? a, bounds[next + 2] ?? a)
  }
}

function markThree(found: Uint8Array, ranks: Int32Array, { shift, codes }: Field, { sure: a, bit: bitA }: Bound, { sure: b, bit: bitB }: Bound, { sure: c, bit: bitC }: Bound): void {
  const [run, times] = [2 ** shift, 2 ** codes]
  for (let from = 0, base = 0; from < a.length; from += run, base += run << codes) {
    if (run >= times) {
      for (let time = 0, cell = base; time < times; time++) {
        for (let place = from; place < from + run; place++, cell++) found[cell]! |= bits(ranks[cell]!, a[place]!, bitA, b[place]!, bitB, c[place]!, bitC)
      }
      continue
    }
    // Where there are more settings than places beside one another, these are gone through one by one.
    for (let place = from; place < from + run; place++) {
      for (let time = 0, cell = base + place - from; time < times; time++, cell += run) found[cell]! |= bits(ranks[cell]!, a[place]!, bitA, b[place]!, bitB, c[place]!, bitC)
    }
  }
}

/** Without branches: a difference is negative, all ones once its sign is spread over it, where the bound is no more than the rank. */
function bits(rank: number, a: number, bitA: number, b: number, bitB: number, c: number, bitC: number): number {
  return (bitA & ((a - rank - 1) >> 31)) | (bitB & ((b - rank - 1) >> 31)) | (bitC & ((c - rank - 1) >> 31))
}
