import type { Comparison } from '@travaux/model'
import type { Rounds } from './madeRounds.ts'
import type { Told } from './peers.ts'

/** `wrong`: words paired with a word that they are not; `kept`, `moved`: words of the earlier round that stayed, or moved, and were paired with none. `right`: paired with themselves. */
export interface Score { readonly right: number; readonly wrong: number; readonly kept: number; readonly moved: number }

/** By word of the later round, the word of the earlier it is paired with; -1: none. */
export function score({ origin, moved }: Rounds, paired: Int32Array): Score {
  const total = { right: 0, wrong: 0, kept: 0, moved: 0 }
  for (let j = 0; j < origin.length; j++) {
    if (origin[j] === -2) continue
    if (paired[j]! >= 0) total[paired[j] === origin[j] ? 'right' : 'wrong'] += 1
    else if (origin[j]! >= 0) total[moved[j] === 1 ? 'moved' : 'kept'] += 1
  }
  return total
}

/** From a difference told in order. jsdiff's `diffWords` gives kept words the later text's spaces: words are counted, not characters. */
export function pairedByCount(told: Told, { origin }: Rounds): Int32Array {
  const paired = new Int32Array(origin.length).fill(-1)
  let [i, j] = [0, 0]
  for (const [what, text] of told) {
    const words = text.match(/[A-Za-z0-9]+/g)?.length ?? 0
    if (what === 0) for (let k = 0; k < words; k++) paired[j + k] = i + k
    if (what <= 0) i += words
    if (what >= 0) j += words
  }
  return paired
}

/** From a difference by characters: a word is paired where all of it was kept, as one word. */
export function pairedByCharacter(told: Told, rounds: Rounds): Int32Array {
  const spans: Span[] = []
  let [a, b] = [0, 0]
  for (const [what, { length }] of told) {
    if (what === 0) spans.push({ a, b, length })
    if (what <= 0) a += length
    if (what >= 0) b += length
  }
  return pairedIn(spans, rounds)
}

export function pairedByUs({ steps }: Comparison, rounds: Rounds): Int32Array {
  const outs = Map.groupBy(steps.filter(({ is, move }) => is === 'out' && move !== null), ({ move }) => move)
  const spans: Span[] = []
  for (const { is, move, aFrom, bFrom, bTo } of steps) {
    if (is === 'same') spans.push({ a: aFrom, b: bFrom, length: bTo - bFrom })
    if (is === 'in' && move !== null) spans.push({ a: outs.get(move)!.shift()!.aFrom, b: bFrom, length: bTo - bFrom })
  }
  return pairedIn(spans, rounds)
}

/** Characters [a, a + length) that are [b, b + length). */
interface Span { readonly a: number; readonly b: number; readonly length: number }

function pairedIn(spans: readonly Span[], { earlier, later, origin }: Rounds): Int32Array {
  const places = new Map(Array.from(earlier.matchAll(/[A-Za-z0-9]+/g), ({ 0: word, index }, i) => [index, { i, length: word.length }]))
  const paired = new Int32Array(origin.length).fill(-1)
  let s = 0
  for (const [j, { 0: word, index }] of Array.from(later.matchAll(/[A-Za-z0-9]+/g)).entries()) {
    while (s < spans.length && spans[s]!.b + spans[s]!.length <= index) s += 1
    const span = spans[s]
    if (span === undefined || index < span.b || index + word.length > span.b + span.length) continue
    const other = places.get(span.a + index - span.b)
    if (other?.length === word.length) paired[j] = other.i
  }
  return paired
}
