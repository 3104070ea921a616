import { alignRange } from './alignRange.ts'
import { dropWeakRuns } from './dropWeakRuns.ts'
import { findBlocks, type Blocks } from './findBlocks.ts'
import { findMoves, type Move } from './findMoves.ts'
import { heaviestChain } from './heaviestChain.ts'
import { pairBlocks } from './pairBlocks.ts'
import { sentenceBegins } from './sentenceBegins.ts'
import type { Sides } from './sides.ts'
import { slideEdges } from './slideEdges.ts'

/** Which token became which. */
export interface Alignment {
  /** By place in a: the place in b; -1 where it has none. In order but for what moved. */
  readonly pair: Int32Array
  /** By place in a: with which move it went there; -1 where with none. */
  readonly move: Int32Array
}

/** Tokens in a row by which passages of two texts are found, and by which moves are found in what is left. */
const [width, widthLeft] = [4, 5]
/** Words of a sentence that has hardly begun. */
const loose = 3
/** Of their weight, what a sentence must have in common with what became of it. */
const thin = 0.4

/**
 * Aligns two texts. Passages found by what stands once in both are put in the order that keeps most of them; the others have moved, and are laid aside; what is left is aligned between those that stay; and what
 * is free then, in both, may have moved as well (what stands several times in a text, such as a paragraph that is in two of its articles). O(n log n) expected where the texts are alike.
 */
export function alignTexts(sides: Sides): Alignment {
  const { a, b, aBegins, bBegins, traits } = sides
  const pair = new Int32Array(a.length).fill(-1)
  const move = new Int32Array(a.length).fill(-1)
  const blocks = findBlocks(a, 0, a.length, b, 0, b.length, width)
  const stays = heaviestChain(blocks, a, traits.weight)
  pairBlocks(blocks, stays, 0, a.length, 0, b.length, pair)
  looseEnds(sides, pair)
  const [aTaken, bTaken] = taken(pair, b.length)
  const moves = findMoves(sides, without(blocks, stays), aTaken, bTaken)
  // Without what moved, what stays is aligned as if that had never been there.
  const [aKept, bKept] = [kept(a.length, moves.map(({ aFrom, aTo }) => [aFrom, aTo])), kept(b.length, moves.map(({ bFrom, bTo }) => [bFrom, bTo]))]
  const at = <T extends Int32Array | Uint8Array>(all: T, places: Int32Array, made: T): T => {
    for (let i = 0; i < places.length; i++) made[i] = all[places[i]!]!
    return made
  }
  const left: Sides = {
    a: at(a, aKept, new Int32Array(aKept.length)), b: at(b, bKept, new Int32Array(bKept.length)),
    aBegins: at(aBegins, aKept, new Uint8Array(aKept.length)), bBegins: at(bBegins, bKept, new Uint8Array(bKept.length)), traits,
  }
  const leftPair = alignLeft(left, pair, aKept, bKept)
  pair.fill(-1)
  for (let i = 0; i < leftPair.length; i++) if (leftPair[i]! >= 0) pair[aKept[i]!] = bKept[leftPair[i]!]!
  enter(moves, pair, move, 0)
  enter(movesLeft(sides, pair), pair, move, moves.length)
  return { pair, move }
}

/**
 * Unpairs the first words of a sentence at the end of a run, and the last at its beginning: the number of a paragraph and "The Parties" are as likely those of another paragraph, which may have moved here or away.
 * Where they are not, they are paired again.
 */
function looseEnds({ a, b, aBegins, bBegins, traits }: Sides, pair: Int32Array): void {
  const begins = (i: number): boolean => sentenceBegins(a, aBegins, i, traits) || sentenceBegins(b, bBegins, pair[i]!, traits)
  for (let from = 0; from < pair.length;) {
    let to = from + 1
    if (pair[from]! >= 0) {
      while (to < pair.length && pair[to] === pair[to - 1]! + 1) to += 1
      const next = to
      let [cut, words] = [from, 0]
      for (let i = from; i < to && words <= loose; words += traits.word[a[i++]!]!) if (begins(i)) cut = i
      if (from > 0) pair.fill(-1, from, cut)
      words = 0
      let end = to
      for (let i = to - 1; i >= from && words <= loose; i--) {
        words += traits.word[a[i]!]!
        if (words <= loose && pair[i]! >= 0 && begins(i)) end = i
      }
      if (to < pair.length) pair.fill(-1, end, to)
      to = next
    }
    from = to
  }
}

/** Aligns between what is paired already, then tidies up. */
function alignLeft(left: Sides, pair: Int32Array, aKept: Int32Array, bKept: Int32Array): Int32Array {
  const leftPair = new Int32Array(aKept.length).fill(-1)
  let [atA, atB, j] = [0, 0, 0]
  for (let i = 0; i < aKept.length; i++) {
    const other = pair[aKept[i]!]!
    if (other < 0) continue
    while (bKept[j]! < other) j += 1
    leftPair[i] = j
    if (i > atA || j > atB) alignRange(left, atA, i, atB, j, leftPair)
    ;[atA, atB] = [i + 1, j + 1]
  }
  alignRange(left, atA, aKept.length, atB, bKept.length, leftPair)
  slideEdges(left, leftPair)
  dropWeakRuns(left, thin, leftPair)
  slideEdges(left, leftPair)
  return leftPair
}

/** Moves among what is free in both texts. */
function movesLeft(sides: Sides, pair: Int32Array): readonly Move[] {
  const [aTaken, bTaken] = taken(pair, sides.b.length)
  const [a, b] = [freeOf(sides.a, aTaken, -2), freeOf(sides.b, bTaken, -3)]
  const { a: aAt, b: bAt, ...blocks } = findBlocks(a.tokens, 0, a.tokens.length, b.tokens, 0, b.tokens.length, widthLeft)
  return findMoves(sides, { ...blocks, a: aAt.map((i) => a.at[i]!), b: bAt.map((j) => b.at[j]!) }, aTaken, bTaken)
}

/** Free tokens and where they stand, with a token between that stands nowhere else wherever others are left out: `apart`, and every second below it. */
function freeOf(tokens: Int32Array, taken: Uint8Array, apart: number): { readonly tokens: Int32Array; readonly at: Int32Array } {
  const [free, at]: [number[], number[]] = [[], []]
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === 1) continue
    if (at.length > 0 && at.at(-1) !== i - 1) {
      free.push(apart - 2 * i)
      at.push(-1)
    }
    free.push(tokens[i]!)
    at.push(i)
  }
  return { tokens: Int32Array.from(free), at: Int32Array.from(at) }
}

function enter(moves: readonly Move[], pair: Int32Array, move: Int32Array, first: number): void {
  for (const [number, { aFrom, pair: own }] of moves.entries()) {
    for (let i = 0; i < own.length; i++) {
      if (own[i]! < 0) continue
      pair[aFrom + i] = own[i]!
      move[aFrom + i] = first + number
    }
  }
}

function taken(pair: Int32Array, bLength: number): readonly [Uint8Array, Uint8Array] {
  const [a, b] = [new Uint8Array(pair.length), new Uint8Array(bLength)]
  for (let i = 0; i < pair.length; i++) {
    if (pair[i]! < 0) continue
    a[i] = 1
    b[pair[i]!] = 1
  }
  return [a, b]
}

/** Places not in any of the spans. */
function kept(length: number, spans: readonly (readonly [number, number])[]): Int32Array {
  const gone = new Uint8Array(length)
  for (const [from, to] of spans) gone.fill(1, from, to)
  const places = new Int32Array(length)
  let count = 0
  for (let i = 0; i < length; i++) if (gone[i] === 0) places[count++] = i
  return places.subarray(0, count)
}

function without({ met, length, a, b, size }: Blocks, stays: Uint8Array): Blocks {
  const gone = (_: number, i: number): boolean => stays[i] === 0
  return { met, length: length - stays.reduce((sum, one) => sum + one, 0), a: a.filter(gone), b: b.filter(gone), size: size.filter(gone) }
}
