import type { GraphGame } from './graphGame.ts'

/**
 * The states of a game whose moves are told by options, laid out so that kernels reach what a decision maker can do by arithmetic: a cell is a number in which each decision
 * maker has a field of its own bits. Cells that are no state are holes.
 */
export interface Cells {
  /** A power of two, 2^options at most. */
  readonly count: number
  readonly fields: readonly Field[]
  /** Whether each setting of one decision maker goes with each of the others: holes then only fill up fields. */
  readonly product: boolean
  readonly holes: boolean
  /** By state, its cell; null where a state is its cell. */
  readonly cellOf: Uint32Array | null
  /** `ranks[dm][cell]`; -1 for holes: the least of signed and the greatest of unsigned numbers, and so never the best or the worst of several. */
  readonly ranks: readonly Int32Array[]
}

/**
 * The bits [shift, shift + codes) number the settings of the options that go both ways; those that occur alone, if that saves a bit. Of the `ways` bits above, each is an
 * option that goes one way, 0 before and 1 after: a decision maker moves to any setting with no bit of these less.
 */
export interface Field { readonly shift: number; readonly codes: number; readonly ways: number }

/** Half of the bits of a state, which are looked up at once. */
const half = 12

/** O(states · decision makers + 2^options). */
export function cellsOf(game: GraphGame): Cells {
  const { states, bits, stateAt, options } = game
  const irreversible = game.forward | game.back
  // First every decision maker's options side by side, those that go both ways first, and one-way options so that they begin with 0.
  const raw = Array.from(game.owned, (mask) => ({ both: placesIn(mask & ~irreversible), one: placesIn(mask & irreversible) }))
  const order = raw.flatMap(({ both, one }) => [...both, ...one])
  const moved = game.back !== 0 || order.some((option, place) => option !== place)
  const rawOf = moved ? permutation(order, options, game.back) : (each: number) => each
  let shift = 0
  let rawShift = 0
  let settings = 1
  const coded: { readonly field: Field; readonly rawShift: number; readonly bothBits: number; readonly codeOf: Int32Array | null }[] = []
  for (const { both, one } of raw) {
    const occurring = stateAt === null || both.length < 2 ? null : occurringOf(bits, rawOf, rawShift, both.length)
    const number = occurring?.number ?? 2 ** both.length
    const codes = Math.ceil(Math.log2(number))
    coded.push({ field: { shift, codes, ways: one.length }, rawShift, bothBits: both.length, codeOf: codes < both.length ? occurring!.codeOf : null })
    shift += codes + one.length
    rawShift += both.length + one.length
    settings *= number * 2 ** one.length
  }
  const fields = coded.map(({ field }) => field)
  const count = 2 ** shift
  const holes = states < count
  const product = states === settings
  if (!moved && !holes) return { count, fields, product, holes, cellOf: null, ranks: game.ranks }
  const packed = coded.some(({ codeOf }) => codeOf !== null)
  const cellOf = new Uint32Array(states)
  for (let state = 0; state < states; state++) {
    const place = rawOf(bits[state]!)
    if (!packed) cellOf[state] = place
    else {
      let cell = 0
      for (const { field, rawShift, bothBits, codeOf } of coded) {
        const both = (place >>> rawShift) & ((1 << bothBits) - 1)
        const one = (place >>> (rawShift + bothBits)) & ((1 << field.ways) - 1)
        cell |= ((codeOf === null ? both : codeOf[both]!) | (one << field.codes)) << field.shift
      }
      cellOf[state] = cell
    }
  }
  const ranks = game.ranks.map((rank) => {
    const byCell = new Int32Array(count).fill(-1)
    for (let state = 0; state < states; state++) byCell[cellOf[state]!] = rank[state]!
    return byCell
  })
  return { count, fields, product, holes, cellOf, ranks }
}

/** Which settings of some options side by side occur in any state, numbered in their order. */
function occurringOf(bits: Uint32Array, rawOf: (bits: number) => number, shift: number, width: number): { readonly number: number; readonly codeOf: Int32Array } {
  const codeOf = new Int32Array(2 ** width)
  for (let state = 0; state < bits.length; state++) codeOf[(rawOf(bits[state]!) >>> shift) & (codeOf.length - 1)] = 1
  let number = 0
  for (let setting = 0; setting < codeOf.length; setting++) if (codeOf[setting] === 1) codeOf[setting] = number++
  return { number, codeOf }
}

/** Puts option `order[place]` at bit `place`, turned round where it is in `turned`. */
function permutation(order: readonly number[], options: number, turned: number): (bits: number) => number {
  const [lower, higher] = [new Uint32Array(2 ** Math.min(half, options)), new Uint32Array(2 ** Math.max(0, options - half))]
  for (const [place, option] of order.entries()) {
    const [table, bit] = option < half ? [lower, option] : [higher, option - half]
    const off = (turned >> option) & 1
    for (let part = 0; part < table.length; part++) if (((part >> bit) & 1) !== off) table[part]! |= 1 << place
  }
  return (bits) => lower[bits & (lower.length - 1)]! | higher[bits >>> half]!
}

function placesIn(mask: number): readonly number[] {
  const places: number[] = []
  for (let place = 0; mask >>> place !== 0; place++) if (((mask >>> place) & 1) === 1) places.push(place)
  return places
}
