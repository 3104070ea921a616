import { conjunctionMask } from './conjunctionMask.ts'
import type { PreferenceStatement } from './graphModel.ts'

/** A state is looked up in parts of so many options: tables of 256 stay in the nearest cache. */
const part = 8
/** Bits in which a rank and the truths of further statements must fit. */
const room = 30
/** Bits by which states are sorted at once. */
const widest = 12

/** For the options 0 to 7, 8 to 15 and 16 to 23, by how they stand: which of some statements a conjunction of theirs does not fail on them, the first in the highest bit. */
type Layer = readonly [Int32Array, Int32Array, Int32Array]

/**
 * Ranks from statements in order of priority: states are compared by the first statement that is true of only one of them, which is what scores of 2^(m - j) for the jth
 * of m statements do (Fang, Hipel, Kilgour & Peng 2003), but for any number of statements. Up to 30 at a time: the conjunctions that hold for each eight options are a look-up,
 * and their intersection is the truth of all statements. `bits` rise. O(states · (conjunctions a statement + 3) · statements / 30), or as many times as classes need.
 */
export function ranksByStatements(bits: Uint32Array, statements: readonly PreferenceStatement[]): Int32Array {
  const states = bits.length
  const ranks = new Int32Array(states)
  let classes = 1
  for (let from = 0; from < statements.length && classes < states;) {
    const width = Math.ceil(Math.log2(classes))
    const count = Math.min(room - width, statements.length - from)
    appendTruths(ranks, bits, layersOf(bits[states - 1]!, statements.slice(from, from + count)), count)
    classes = makeDense(ranks, width + count)
    from += count
  }
  return ranks
}

/** The first conjunctions of all statements, their second ones, and so on: a statement is true where it is in any of these. `most`: how options stand at most. */
function layersOf(most: number, statements: readonly PreferenceStatement[]): readonly Layer[] {
  return Array.from({ length: Math.max(...statements.map(({ anyOf }) => anyOf.length)) }, (_, layer) => {
    const tableOf = (third: number): Int32Array => new Int32Array(2 ** Math.min(part, 32 - Math.clz32(most >>> (part * third))))
    const tables: Layer = [tableOf(0), tableOf(1), tableOf(2)]
    for (const [place, { anyOf }] of statements.entries()) {
      if (anyOf[layer] === undefined) continue
      const { mask, value } = conjunctionMask(anyOf[layer])
      const bit = 1 << (statements.length - 1 - place)
      for (let third = 0; third < tables.length; third++) markWhere(tables[third]!, (mask >>> (part * third)) & (2 ** part - 1), value >>> (part * third), bit)
    }
    return tables
  })
}

/** Sets a bit where the options of a mask stand as those of a value do. */
function markWhere(table: Int32Array, mask: number, value: number, bit: number): void {
  for (let stand = 0; stand < table.length; stand++) if (((stand ^ value) & mask) === 0) table[stand]! |= bit
}

/** Puts the truths of `count` statements behind each rank. States rise, so that the options from the ninth on stand alike in many that follow one another. */
function appendTruths(ranks: Int32Array, bits: Uint32Array, layers: readonly Layer[], count: number): void {
  for (let from = 0, end = 0; from < ranks.length; from = end) {
    const above = bits[from]! >>> part
    end = Math.min(ranks.length, from + 2 ** part)
    while (bits[end - 1]! >>> part !== above) end -= 1
    for (let layer = 0; layer < layers.length; layer++) {
      const [lower, middle, higher] = layers[layer]!
      appendRun(ranks, bits, lower, middle[above & (2 ** part - 1)]! & higher[above >>> part]!, layer === 0 ? count : 0, from, end)
    }
  }
}

function appendRun(ranks: Int32Array, bits: Uint32Array, lower: Int32Array, rest: number, shift: number, from: number, end: number): void {
  for (let state = from; state < end; state++) ranks[state] = (ranks[state]! << shift) | (lower[bits[state]! & (2 ** part - 1)]! & rest)
}

/** Values being sorted, and the places they come from; null where each is in its own. */
interface Sorted { readonly keys: Int32Array; readonly places: Uint32Array | null }

/**
 * Numbers the values that occur from 0 in their order, in place, and gives how many there are. Values are in [0, 2^width); they are sorted by their last bits first
 * (radix sort, Knuth 1998, 5.2.5). O(n · width / 12), and 16 bytes for each.
 */
function makeDense(values: Int32Array, width: number): number {
  const passes = Math.ceil(width / widest)
  const digit = Math.ceil(width / passes)
  let sorted: Sorted = { keys: values, places: null }
  let spare: Sorted | null = null
  for (let pass = 0; pass < passes; pass++) {
    const next: Sorted = scatter(sorted, spare ?? { keys: new Int32Array(values.length), places: new Uint32Array(values.length) }, pass * digit, digit)
    spare = sorted.places === null ? null : sorted
    sorted = next
  }
  const { keys, places } = sorted
  let rank = 0
  for (let i = 0; i < keys.length; i++) {
    if (i > 0 && keys[i] !== keys[i - 1]) rank += 1
    values[places![i]!] = rank
  }
  return rank + 1
}

/** Sorts by `digit` bits from `shift` on; what is alike in these stays in its order. */
function scatter({ keys, places }: Sorted, to: Sorted, shift: number, digit: number): Sorted {
  const last = 2 ** digit - 1
  const begin = new Uint32Array(2 ** digit + 1)
  for (let i = 0; i < keys.length; i++) begin[((keys[i]! >>> shift) & last) + 1]! += 1
  for (let value = 1; value < begin.length; value++) begin[value]! += begin[value - 1]!
  const { keys: toKeys, places: toPlaces } = to
  for (let i = 0; i < keys.length; i++) {
    const at = begin[(keys[i]! >>> shift) & last]!++
    toKeys[at] = keys[i]!
    toPlaces![at] = places === null ? i : places[i]!
  }
  return to
}
