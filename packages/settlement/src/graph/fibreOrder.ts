import type { Field } from './cells.ts'
import { sortingNetwork } from './sortingNetwork.ts'

/**
 * What a decision maker can choose among while the others stay, its fibres, each in rising order of its preference: `order[fibre << width | place]` is twice the setting of
 * its field, and 1 more for the first of those that it ranks alike. Fibres are numbered by the bits of the other fields. Holes come first. `ties`: whether it is indifferent between
 * any two states of a fibre.
 */
export interface FibreOrder { readonly order: Uint16Array | Uint32Array; readonly ties: boolean }

/** Fields up to this width are sorted by a network: a rank below 2^24 and a setting fit together into 30 bits, whose differences do not overflow. */
const narrow = 6
/** Fibres that are sorted side by side. */
const together = 64

/** O(cells · width²) for fields of up to 6 bits, in the order of the array; O(cells) for wider ones, but by jumps through memory. */
export function fibreOrder(ranks: Int32Array, field: Field): FibreOrder {
  return field.codes + field.ways <= narrow ? byNetwork(ranks, field) : byCounting(ranks, field)
}

/** A network compares the same places whatever they hold, so that many fibres go through it at once, and chance mispredicts nothing. */
function byNetwork(ranks: Int32Array, { shift, codes, ways }: Field): FibreOrder {
  const width = codes + ways
  const [size, fibres, run] = [2 ** width, ranks.length >>> width, 2 ** shift]
  const network = sortingNetwork(size)
  const order = new Uint16Array(ranks.length)
  const side = Math.min(together, fibres)
  // `keys[setting * side + fibre]`.
  const keys = new Int32Array(size * side)
  let ties = false
  for (let first = 0; first < fibres; first += side) {
    for (let fibre = 0; fibre < side; fibre += run) {
      const base = ((first + fibre) >>> shift << (shift + width)) | ((first + fibre) & (run - 1))
      const beside = Math.min(run, side)
      for (let setting = 0; setting < size; setting++) {
        const from = base + (setting << shift)
        const to = setting * side + fibre
        for (let next = 0; next < beside; next++) keys[to + next] = (ranks[from + next]! << width) | setting
      }
    }
    for (let pair = 0; pair < network.length; pair += 2) putInOrder(keys, network[pair]! * side, network[pair + 1]! * side, side)
    for (let fibre = 0, to = first << width; fibre < side; fibre++) {
      let before = 0x7fffffff
      for (let at = fibre; at < keys.length; at += side) {
        const key = keys[at]!
        const alike = key >> width === before >> width
        if (alike && key >= 0) ties = true
        order[to++] = (key & (size - 1)) << 1 | (alike ? 0 : 1)
        before = key
      }
    }
  }
  return { order, ties }
}

/** Of each pair of keys the less goes to `low`, the other to `high`. */
function putInOrder(keys: Int32Array, low: number, high: number, side: number): void {
  for (let i = 0; i < side; i++) {
    const a = keys[low + i]!
    const b = keys[high + i]!
    const less = (a - b) & ((a - b) >> 31)
    keys[low + i] = b + less
    keys[high + i] = a - less
  }
}

function byCounting(ranks: Int32Array, { shift, codes, ways }: Field): FibreOrder {
  const width = codes + ways
  const low = 2 ** shift - 1
  const order = width < 16 ? new Uint16Array(ranks.length) : new Uint32Array(ranks.length)
  let most = -1
  for (let cell = 0; cell < ranks.length; cell++) if (ranks[cell]! > most) most = ranks[cell]!
  // `begin[rank + 1]`: where the cells of a rank begin among all in rising order.
  const begin = new Uint32Array(most + 3)
  for (let cell = 0; cell < ranks.length; cell++) begin[ranks[cell]! + 2]! += 1
  for (let rank = 1; rank < begin.length; rank++) begin[rank]! += begin[rank - 1]!
  const rising = new Uint32Array(ranks.length)
  for (let cell = 0; cell < ranks.length; cell++) rising[begin[ranks[cell]! + 1]!++] = cell
  const filled = new Uint32Array(ranks.length >>> width)
  const last = new Int32Array(ranks.length >>> width).fill(-2)
  let ties = false
  for (let at = 0; at < rising.length; at++) {
    const cell = rising[at]!
    const fibre = ((cell >>> (shift + width)) << shift) | (cell & low)
    const rank = ranks[cell]!
    const alike = rank === last[fibre]
    ties ||= alike && rank >= 0
    order[(fibre << width) + filled[fibre]!++] = ((cell >>> shift) & (2 ** width - 1)) << 1 | (alike ? 0 : 1)
    last[fibre] = rank
  }
  return { order, ties }
}
