import type { Opponent } from './opponent.ts'

/** States looked at between two questions whether to stop. */
const patience = 2 ** 16

/**
 * By cell, the least value to which any sequence of the opponents' moves leads, or of their improvements; null where it was stopped. Cells are taken in rising order of their
 * value, and whatever leads to one and has no value yet gets that one. A cell that can go to one of a fibre can go wherever that goes, so that each is crossed off the list of a
 * fibre once, whoever came: O(cells · opponents) where all options go both ways; where some go one way, cells from which one cannot come are passed over again.
 */
export function leastByRising(values: Int32Array, opponents: readonly Opponent[], improving: boolean, stopped: () => boolean): Int32Array | null {
  const least = new Int32Array(values.length).fill(-1)
  const lists = opponents.map(({ field, ranks, fibres }) => ({
    ...field, ranks, list: fibres.order.map((entry) => entry >>> 1), from: new Uint32Array(values.length >>> (field.codes + field.ways)), kept: new Uint32Array(2 ** (field.codes + field.ways)),
  }))
  const waiting = new Uint32Array(values.length)
  let looked = 0
  for (const root of risingCells(values)) {
    if (least[root]! >= 0) continue
    const value = values[root]!
    least[root] = value
    waiting[0] = root
    for (let count = 1; count > 0;) {
      if ((++looked & (patience - 1)) === 0 && stopped()) return null
      const cell = waiting[--count]!
      for (const { shift, codes, ways, ranks, list, from, kept } of lists) {
        const width = codes + ways
        const fibre = ((cell >>> (shift + width)) << shift) | (cell & ((1 << shift) - 1))
        const base = cell & ~(((1 << width) - 1) << shift)
        const end = (fibre + 1) << width
        const [limit, taken] = [improving ? ranks[cell]! : 0x7fffffff, (cell >>> shift) >>> codes & ((1 << ways) - 1)]
        let place = (fibre << width) + from[fibre]!
        let left = 0
        for (; place < end; place++) {
          const setting = list[place]!
          const before = base | (setting << shift)
          const rank = ranks[before]!
          if (rank >= limit) break
          if (rank < 0) continue
          if (((setting >>> codes) & ~taken) !== 0) kept[left++] = setting
          else if (least[before]! < 0) {
            least[before] = value
            waiting[count++] = before
          }
        }
        from[fibre] = place - left - (fibre << width)
        for (let i = 0; i < left; i++) list[place - left + i] = kept[i]!
      }
    }
  }
  return least
}

/** Cells in rising order of their value, without holes. By counting: values are dense. */
function risingCells(values: Int32Array): Uint32Array {
  let [most, cells] = [-1, 0]
  for (let cell = 0; cell < values.length; cell++) {
    if (values[cell]! > most) most = values[cell]!
    if (values[cell]! >= 0) cells += 1
  }
  const begin = new Uint32Array(most + 2)
  for (let cell = 0; cell < values.length; cell++) if (values[cell]! >= 0) begin[values[cell]! + 1]! += 1
  for (let value = 1; value < begin.length; value++) begin[value]! += begin[value - 1]!
  const rising = new Uint32Array(cells)
  for (let cell = 0; cell < values.length; cell++) if (values[cell]! >= 0) rising[begin[values[cell]!]!++] = cell
  return rising
}
