import type { FibreOrder } from './fibreOrder.ts'
import type { Opponent } from './opponent.ts'

/** Greater than any value. */
const nothing = 0x3fffffff
/** Places up to 2^12 apart are worked on where they are: they fit into the nearest cache, and do not drive one another out of it. */
const near = 12
/** Fibres that are otherwise worked on side by side, in a tile: 2^6. */
const side = 6
/** Of these, how many must be worked on for a tile to be worth its copying. */
const worthCopying = 8

/**
 * Lowers values by what opponents improve to. Values are in [0, 2^29), and -1 for holes, which stay as they are. In a fibre in the order of an opponent's preference, what it can
 * improve to are the cells above: one walk down with the least so far lowers each to it.
 */
export class ImprovementSweeps {
  readonly #values: Int32Array
  readonly #opponents: readonly Opponent[]
  /** By opponent and fibre: 1 where a value has been lowered since its last sweep; null while it is not noted. */
  #news: readonly Uint8Array[] | null = null
  /** By opponent: 1 where all is news to it. */
  readonly #unswept: Uint8Array
  /** Settings of a fibre that a walk has lowered. */
  readonly #lowered: Uint32Array
  /** Cells that were looked at. */
  swept = 0

  constructor(values: Int32Array, opponents: readonly Opponent[]) {
    this.#values = values
    this.#opponents = opponents
    this.#unswept = new Uint8Array(opponents.length)
    this.#lowered = new Uint32Array(2 ** Math.max(0, ...opponents.map(({ field: { codes, ways } }) => codes + ways)))
  }

  /** From now on a sweep passes over fibres in which nothing is new since the last one of the same opponent. */
  noteNews(): void {
    if (this.#news !== null) return
    this.#news = this.#opponents.map(({ field: { codes, ways } }) => new Uint8Array(this.#values.length >>> (codes + ways)).fill(1))
    this.#unswept.fill(1)
  }

  /** Lowers each value to the least among the cells to which one improvement of an opponent leads from there, and tells how many were lowered. O(cells), in the order of the array. */
  sweep(which: number): number {
    const { field: { shift, codes, ways }, fibres: { order, ties }} = this.#opponents[which]!
    const values = this.#values
    const news = this.#news?.[which] ?? null
    const width = codes + ways
    const [size, run] = [2 ** width, 2 ** shift]
    const beside = Math.min(run, 2 ** side)
    const tile = shift < side || shift + width <= near ? null : new Int32Array(2 ** (side + width))
    const byWays = ways === 0 ? null : new Int32Array(2 ** ways)
    let lowered = 0
    this.#unswept[which] = 0
    let fibre = 0
    for (let base = 0; base < values.length; base += run << width) {
      for (let low = base; low < base + run; low += beside, fibre += beside) {
        const some = news === null ? beside : sumOf(news, fibre, beside)
        if (some === 0) continue
        const tiled = tile !== null && some >= worthCopying
        if (tiled) copyRows(values, low, shift, tile, 0, side, size)
        const [work, first, apart] = tiled ? [tile, 0, side] : [values, low, shift]
        for (let i = 0; i < beside; i++) {
          if (news !== null) {
            if (news[fibre + i] === 0) continue
            news[fibre + i] = 0
          }
          this.swept += size
          const begin = (fibre + i) << width
          const count = ways === 1 ? walkByOneWay(work, first + i, apart, order, begin, size, codes, this.#lowered)
            : byWays !== null ? walkByWays(work, first + i, apart, order, begin, size, codes, byWays, this.#lowered)
              : ties ? walkWithTies(work, first + i, apart, order, begin, size, this.#lowered) : walkDown(work, first + i, apart, order, begin, size, this.#lowered)
          if (count === 0) continue
          lowered += count
          if (news !== null) for (let each = 0; each < count; each++) this.#note(low + i + (this.#lowered[each]! << shift), which)
        }
        if (tiled) copyRows(tile, 0, side, values, low, shift, size)
      }
    }
    return lowered
  }

  #note(cell: number, by: number): void {
    for (let other = 0; other < this.#opponents.length; other++) {
      if (other === by || this.#unswept[other] === 1) continue
      const { shift, codes, ways } = this.#opponents[other]!.field
      this.#news![other]![(cell >>> (shift + codes + ways) << shift) | (cell & ((1 << shift) - 1))] = 1
    }
  }
}

function sumOf(marks: Uint8Array, from: number, count: number): number {
  let sum = 0
  for (let at = from; at < from + count; at++) sum += marks[at]!
  return sum
}

/** Copies rows of 2^side that lie 2^apart from one another. */
function copyRows(from: Int32Array, first: number, apart: number, to: Int32Array, place: number, placesApart: number, rows: number): void {
  for (let row = 0; row < rows; row++) {
    const source = first + (row << apart)
    const target = place + (row << placesApart)
    for (let i = 0; i < 1 << side; i++) to[target + i] = from[source + i]!
  }
}

/** A fibre without ties in which every setting leads to every other. Without branches, which chance would mispredict: `more >> 31` is all ones where it is negative. */
function walkDown(values: Int32Array, first: number, apart: number, order: FibreOrder['order'], fibre: number, size: number, lowered: Uint32Array): number {
  let least = nothing
  let count = 0
  for (let place = fibre + size - 1; place >= fibre; place--) {
    const setting = order[place]! >>> 1
    const at = first + (setting << apart)
    const more = values[at]! - least
    least += more & (more >> 31)
    values[at] = least
    lowered[count] = setting
    count += -more >>> 31
  }
  return count
}

/** As before, but what is tied sees only what is above all of it: `next` is the least so far, and counts from the last of the tied on. */
function walkWithTies(values: Int32Array, first: number, apart: number, order: FibreOrder['order'], fibre: number, size: number, lowered: Uint32Array): number {
  let least = nothing
  let next = nothing
  let count = 0
  for (let place = fibre + size - 1; place >= fibre; place--) {
    const entry = order[place]!
    const at = first + (entry >>> 1 << apart)
    const more = values[at]! - least
    const value = least + (more & (more >> 31))
    values[at] = value
    lowered[count] = entry >>> 1
    count += -more >>> 31
    const below = value - next
    next += below & (below >> 31)
    least += (next - least) & -(entry & 1)
  }
  return count
}

/** As before, with one option that goes one way: what has taken it sees only what has taken it too. */
function walkByOneWay(values: Int32Array, first: number, apart: number, order: FibreOrder['order'], fibre: number, size: number, codes: number, lowered: Uint32Array): number {
  let [least, next, leastTaken, nextTaken] = [nothing, nothing, nothing, nothing]
  let count = 0
  for (let place = fibre + size - 1; place >= fibre; place--) {
    const entry = order[place]!
    const setting = entry >>> 1
    const at = first + (setting << apart)
    const taken = -(setting >>> codes)
    const known = least + ((leastTaken - least) & taken)
    const more = values[at]! - known
    const value = known + (more & (more >> 31))
    values[at] = value
    lowered[count] = setting
    count += -more >>> 31
    const below = value - next
    next += below & (below >> 31)
    const belowTaken = value - nextTaken
    nextTaken += belowTaken & (belowTaken >> 31) & taken
    const whole = -(entry & 1)
    least += (next - least) & whole
    leastTaken += (nextTaken - leastTaken) & whole
  }
  return count
}

/** As before, with `least` by one-way options: of the cells above from which these, and maybe more, are taken. */
function walkByWays(values: Int32Array, first: number, apart: number, order: FibreOrder['order'], fibre: number, size: number, codes: number, least: Int32Array, lowered: Uint32Array): number {
  least.fill(nothing)
  let count = 0
  for (let end = fibre + size; end > fibre;) {
    let begin = end - 1
    if ((order[begin]! & 1) === 1) {
      // Most are tied with none.
      const setting = order[begin]! >>> 1
      const at = first + (setting << apart)
      const value = values[at]!
      const known = least[setting >>> codes]!
      if (known < value) {
        values[at] = known
        lowered[count++] = setting
      } else if (value < known) lower(least, setting >>> codes, value)
      end = begin
      continue
    }
    while ((order[begin]! & 1) === 0) begin -= 1
    for (let place = begin; place < end; place++) {
      const setting = order[place]! >>> 1
      const at = first + (setting << apart)
      const value = least[setting >>> codes]!
      if (value >= values[at]!) continue
      values[at] = value
      lowered[count++] = setting
    }
    for (let place = begin; place < end; place++) {
      const setting = order[place]! >>> 1
      const value = values[first + (setting << apart)]!
      if (value < least[setting >>> codes]!) lower(least, setting >>> codes, value)
    }
    end = begin
  }
  return count
}

/** What holds for a set of one-way options holds for each of its parts: where it is no news for the set it is none for these. */
function lower(least: Int32Array, ways: number, value: number): void {
  least[ways] = value
  for (let left = ways; left !== 0; left &= left - 1) {
    const part = ways & ~(left & -left)
    if (value < least[part]!) lower(least, part, value)
  }
}
