import { alignRange } from './alignRange.ts'
import { dropWeakRuns } from './dropWeakRuns.ts'
import type { Blocks } from './findBlocks.ts'
import { sentenceBegins } from './sentenceBegins.ts'
import type { Sides } from './sides.ts'
import { slideEdges } from './slideEdges.ts'

/** A passage a[aFrom, aTo) that stands at b[bFrom, bTo) now, changed perhaps. `pair`: by place in a from aFrom, the place in b; -1: taken out meanwhile. */
export interface Move { readonly aFrom: number; readonly aTo: number; readonly bFrom: number; readonly bTo: number; readonly pair: Int32Array }

/** Words that a move has at least, or the whole of a shorter paragraph; words of a passage that is believed to have moved wherever it stands in its sentences. */
const [least, shortest, long] = [6, 3, 15]
/** Words of a sentence that has hardly begun. */
const loose = 3
/** Tokens that may have changed between two passages of one move, and tokens before and after that are looked at. */
const [between, around] = [15, 250]
/** Of their weight, what a sentence must have in common with what became of it: more than where it stayed, for here it was looked for. */
const thin = 0.6
/** Of the weight of a passage, what must be the same. */
const half = 0.6

interface Tile { readonly a: number; readonly b: number; readonly size: number }

/**
 * Passages that moved, from blocks that read alike out of order. Blocks that follow each other in both texts are one move; it grows to the ends of its paragraph, so that what was changed in it is found.
 * Only what is not `taken` can move; what moves is entered there. In order of a.
 */
export function findMoves(sides: Sides, blocks: Blocks, aTaken: Uint8Array, bTaken: Uint8Array): readonly Move[] {
  const moves: Move[] = []
  for (const [first, last] of gathered(tilesOf(blocks, aTaken, bTaken), aTaken, bTaken)) {
    // What grew before may have reached over it.
    if (aTaken.subarray(first.a, last.a + last.size).includes(1) || bTaken.subarray(first.b, last.b + last.size).includes(1)) continue
    const move = grown(sides, first, last, aTaken, bTaken)
    if (!believed(sides, move)) continue
    aTaken.fill(1, move.aFrom, move.aTo)
    bTaken.fill(1, move.bFrom, move.bTo)
    moves.push(move)
  }
  return moves
}

/** What is free of each block, the longest first where they overlap; in order of a. */
function tilesOf({ length, a, b, size }: Blocks, aTaken: Uint8Array, bTaken: Uint8Array): readonly Tile[] {
  const [aTiled, bTiled] = [aTaken.slice(), bTaken.slice()]
  const tiles: Tile[] = []
  for (const i of Array.from({ length }, (_, i) => i).sort((x, y) => size[y]! - size[x]! || x - y)) {
    let [from, to] = [0, 0]
    // The longest stretch of it that is free on both sides.
    for (let k = 0, began = 0; k <= size[i]!; k++) {
      if (k < size[i]! && aTiled[a[i]! + k] === 0 && bTiled[b[i]! + k] === 0) continue
      if (k - began > to - from) [from, to] = [began, k]
      began = k + 1
    }
    if (to - from < shortest) continue
    aTiled.fill(1, a[i]! + from, a[i]! + to)
    bTiled.fill(1, b[i]! + from, b[i]! + to)
    tiles.push({ a: a[i]! + from, b: b[i]! + from, size: to - from })
  }
  return tiles.sort((x, y) => x.a - y.a)
}

/** First and last of tiles that follow each other in both texts, with little and nothing taken between. */
function gathered(tiles: readonly Tile[], aTaken: Uint8Array, bTaken: Uint8Array): readonly (readonly [Tile, Tile])[] {
  const groups: [Tile, Tile][] = []
  for (const tile of tiles) {
    const last = groups.at(-1)
    const after = last?.[1]
    const follows = after !== undefined && tile.b >= after.b + after.size && tile.b - after.b - after.size <= between && tile.a - after.a - after.size <= between
      && !aTaken.subarray(after.a + after.size, tile.a).includes(1) && !bTaken.subarray(after.b + after.size, tile.b).includes(1)
    if (last !== undefined && follows) last[1] = tile
    else groups.push([tile, tile])
  }
  return groups
}

/** Aligns the paragraphs around the tiles, as far as they are free, and keeps what lies between the first and the last pair. */
function grown(sides: Sides, first: Tile, last: Tile, aTaken: Uint8Array, bTaken: Uint8Array): Move {
  const { a, b, aBegins, bBegins } = sides
  const start = (at: number, begins: Uint8Array, taken: Uint8Array): number => {
    let from = at
    while (from > 0 && begins[from] === 0 && taken[from - 1] === 0 && at - from < around) from -= 1
    return from
  }
  const end = (at: number, begins: Uint8Array, taken: Uint8Array): number => {
    let to = at
    while (to < begins.length && begins[to] === 0 && taken[to] === 0 && to - at < around) to += 1
    return to
  }
  const [aFrom, aTo] = [start(first.a, aBegins, aTaken), end(last.a + last.size, aBegins, aTaken)]
  const [bFrom, bTo] = [start(first.b, bBegins, bTaken), end(last.b + last.size, bBegins, bTaken)]
  const cut: Sides = { ...sides, a: a.subarray(aFrom, aTo), b: b.subarray(bFrom, bTo), aBegins: aBegins.subarray(aFrom, aTo), bBegins: bBegins.subarray(bFrom, bTo) }
  const pair = new Int32Array(aTo - aFrom).fill(-1)
  alignRange(cut, 0, aTo - aFrom, 0, bTo - bFrom, pair)
  slideEdges(cut, pair)
  dropWeakRuns(cut, thin, pair)
  trimEnds(sides, aFrom, bFrom, pair)
  const one = pair.findIndex((j) => j >= 0)
  if (one < 0) return { aFrom, aTo: aFrom, bFrom, bTo: bFrom, pair: pair.subarray(0, 0) }
  const other = pair.findLastIndex((j) => j >= 0)
  return { aFrom: aFrom + one, aTo: aFrom + other + 1, bFrom: bFrom + pair[one]!, bTo: bFrom + pair[other]! + 1, pair: pair.slice(one, other + 1).map((j) => j < 0 ? j : j + bFrom) }
}

/**
 * Unpairs the end of a sentence or a line before the first that begins, and the beginning of one after the last that ends, where these are few words: the number of the next paragraph and its "The Parties", or how the one
 * before ends, are alike by chance.
 */
function trimEnds({ a, b, aBegins, bBegins, traits }: Sides, aFrom: number, bFrom: number, pair: Int32Array): void {
  const lineBegins = (begins: Uint8Array, at: number): boolean => at === 0 || at === begins.length || begins[at] === 1
  const line = (i: number, j: number): boolean => lineBegins(aBegins, aFrom + i) || lineBegins(bBegins, bFrom + j)
  const sentence = (i: number, j: number): boolean => sentenceBegins(a, aBegins, aFrom + i, traits) || sentenceBegins(b, bBegins, bFrom + j, traits)
  const words = (i: number): number => pair[i]! < 0 ? 0 : traits.word[a[aFrom + i]!]!
  for (const [begins, few] of [[line, least - 1], [sentence, loose]] as const) {
    const [one, other] = [pair.findIndex((j) => j >= 0), pair.findLastIndex((j) => j >= 0)]
    if (one < 0) return
    const here = (i: number): boolean => pair[i]! >= 0 && begins(i, pair[i]!)
    if (!here(one)) {
      let [i, count] = [one, 0]
      do count += words(i++)
      while (i <= other && count <= few && !here(i))
      if (i <= other && count <= few) pair.fill(-1, one, i)
    }
    if (!begins(other + 1, pair[other]! + 1)) {
      let [i, count] = [other + 1, 0]
      do count += words(--i)
      while (i > one && count <= few && !here(i))
      if (i > one && count <= few) pair.fill(-1, i, other + 1)
    }
  }
}

/** Whether so much can hardly have met by chance: half of the weight of what lies between its ends is the same, and it is long or fills half of the sentences it stands in. */
function believed({ a, b, aBegins, bBegins, traits }: Sides, { aFrom, aTo, bFrom, bTo, pair }: Move): boolean {
  const sum = (of: Uint8Array, tokens: Int32Array, from: number, to: number): number => {
    let all = 0
    for (let i = from; i < to; i++) all += of[tokens[i]!]!
    return all
  }
  let [words, same] = [0, 0]
  for (let i = 0; i < pair.length; i++) {
    if (pair[i]! < 0) continue
    words += traits.word[a[aFrom + i]!]!
    same += traits.weight[a[aFrom + i]!]!
  }
  if (words < shortest || same < half * Math.max(sum(traits.weight, a, aFrom, aTo), sum(traits.weight, b, bFrom, bTo))) return false
  if (words >= long) return true
  /** What the sentences, or the paragraphs, that [from, to) stands in come to. */
  const whole = (of: Uint8Array, tokens: Int32Array, begins: Uint8Array, from: number, to: number, sentences: boolean): number => {
    const ends = (at: number): boolean => sentences ? sentenceBegins(tokens, begins, at, traits) : at === 0 || at === tokens.length || begins[at] === 1
    let [start, end] = [from, to]
    while (!ends(start)) start -= 1
    while (!ends(end)) end += 1
    return sum(of, tokens, start, end)
  }
  if (words < least) return whole(traits.word, a, aBegins, aFrom, aTo, false) === words && whole(traits.word, b, bBegins, bFrom, bTo, false) === words
  return same >= half * Math.max(whole(traits.weight, a, aBegins, aFrom, aTo, true), whole(traits.weight, b, bBegins, bFrom, bTo, true))
}
