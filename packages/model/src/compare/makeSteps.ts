import type { Alignment } from './alignTexts.ts'
import type { Comparison, Step } from './comparison.ts'
import type { Tokens } from './scanTokens.ts'

/**
 * The steps that an alignment stands for. Spaces between two pairs are the same where they read alike; of those around a change, what both texts have before it, and then what both have after it. O(n).
 */
export function makeSteps(a: Tokens, b: Tokens, alignment: Alignment, word: Uint8Array): Comparison {
  const { pair, move } = alignment
  const steps: Step[] = []
  const changes = findChanges(a, b, alignment)
  const [aPieces, bPieces] = movedPieces(a, b, alignment, changes)
  let [atA, atB] = [0, 0]
  const add = (is: Step['is'], aTo: number, bTo: number, move: number | null): void => {
    if (aTo > atA || bTo > atB) steps.push({ is, aFrom: atA, aTo, bFrom: atB, bTo, move })
    ;[atA, atB] = [aTo, bTo]
  }
  let [inA, inB] = [0, 0]
  for (const { aFrom, aTo, bFrom, bTo } of changes) {
    add('same', aFrom, bFrom, null)
    for (; inA < aPieces.length && aPieces[inA]!.from < aTo; inA++) {
      add('out', aPieces[inA]!.from, atB, null)
      add('out', aPieces[inA]!.to, atB, aPieces[inA]!.move)
    }
    add('out', aTo, atB, null)
    for (; inB < bPieces.length && bPieces[inB]!.from < bTo; inB++) {
      add('in', atA, bPieces[inB]!.from, null)
      add('in', atA, bPieces[inB]!.to, bPieces[inB]!.move)
    }
    add('in', atA, bTo, null)
  }
  add('same', a.text.length, b.text.length, null)
  let [same, moves] = [0, 0]
  for (let i = 0; i < a.length; i++) {
    if (pair[i]! < 0 || word[a.id[i]!] === 0) continue
    if (move[i]! >= 0) moves += 1
    else same += 1
  }
  return { steps, words: { same, moved: moves, out: wordsOf(a, word) - same - moves, in: wordsOf(b, word) - same - moves } }
}

/** Characters [aFrom, aTo) that became [bFrom, bTo); between two of them the texts read alike. */
interface Change { readonly aFrom: number; readonly aTo: number; readonly bFrom: number; readonly bTo: number }

function findChanges(a: Tokens, b: Tokens, { pair, move }: Alignment): readonly Change[] {
  const changes: Change[] = []
  let [i0, j0] = [0, 0]
  // Between a pair that stays and the next, i and j: perhaps nothing but spaces.
  const between = (i: number, j: number): void => {
    let [aFrom, aTo] = [i0 === 0 ? 0 : a.to[i0 - 1]!, i === a.length ? a.text.length : a.from[i]!]
    let [bFrom, bTo] = [j0 === 0 ? 0 : b.to[j0 - 1]!, j === b.length ? b.text.length : b.from[j]!]
    const [aFirst, aLast] = i > i0 ? [a.from[i0]!, a.to[i - 1]!] : [aTo, aFrom]
    const [bFirst, bLast] = j > j0 ? [b.from[j0]!, b.to[j - 1]!] : [bTo, bFrom]
    while (aFrom < aFirst && bFrom < bFirst && a.text[aFrom] === b.text[bFrom]) [aFrom, bFrom] = [aFrom + 1, bFrom + 1]
    while (aTo > Math.max(aLast, aFrom) && bTo > Math.max(bLast, bFrom) && a.text[aTo - 1] === b.text[bTo - 1]) [aTo, bTo] = [aTo - 1, bTo - 1]
    if (aTo > aFrom || bTo > bFrom) changes.push({ aFrom, aTo, bFrom, bTo })
  }
  for (let i = 0; i < a.length; i++) {
    if (pair[i]! < 0 || move[i]! >= 0) continue
    const j = pair[i]!
    if (i > i0 || j > j0 || !sameSpace(a, i, b, j)) between(i, j)
    ;[i0, j0] = [i + 1, j + 1]
  }
  between(a.length, b.length)
  return changes
}

interface Piece { readonly from: number; readonly to: number; readonly move: number }

/** What moved, in pieces that read alike in both texts, in order of either; moves are numbered anew, in order of a, and two that lie side by side in both are one. */
function movedPieces(a: Tokens, b: Tokens, { pair, move }: Alignment, changes: readonly Change[]): readonly [readonly Piece[], readonly Piece[]] {
  const [aPieces, bPieces]: [Piece[], Piece[]] = [[], []]
  const numbers = new Map<number, number>()
  let [change, count, lastI, lastJ] = [0, 0, -1, -1]
  for (let i = 0; i < a.length;) {
    const is = move[i]!
    if (is < 0) {
      i += 1
      continue
    }
    const [x, y] = [i, pair[i]!]
    for (i += 1; i < a.length && move[i] === is && pair[i] === y + i - x && sameSpace(a, i, b, y + i - x);) i += 1
    const j = y + i - x
    while (changes[change]!.aTo < a.to[i - 1]!) change += 1
    // The spaces after it go with it, where they stand in both and are no others'.
    const [aEnd, bEnd] = [Math.min(changes[change]!.aTo, a.from[i] ?? a.text.length), Math.min(changeAt(changes, b.from[y]!).bTo, b.from[j] ?? b.text.length)]
    let [aTo, bTo] = [a.to[i - 1]!, b.to[j - 1]!]
    while (aTo < aEnd && bTo < bEnd && a.text[aTo] === b.text[bTo]) [aTo, bTo] = [aTo + 1, bTo + 1]
    const last = aPieces.at(-1)
    const number = numbers.get(is) ?? (last !== undefined && lastI === x && lastJ === y ? last.move : count++)
    numbers.set(is, number)
    aPieces.push({ from: a.from[x]!, to: aTo, move: number })
    bPieces.push({ from: b.from[y]!, to: bTo, move: number })
    ;[lastI, lastJ] = [i, j]
  }
  return [aPieces, bPieces.sort((one, other) => one.from - other.from)]
}

/** The change that a character of the later text is in. */
function changeAt(changes: readonly Change[], at: number): Change {
  let [low, high] = [0, changes.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (changes[middle]!.bTo > at) high = middle
    else low = middle + 1
  }
  return changes[low]!
}

function sameSpace(a: Tokens, i: number, b: Tokens, j: number): boolean {
  const [aFrom, bFrom] = [i === 0 ? 0 : a.to[i - 1]!, j === 0 ? 0 : b.to[j - 1]!]
  const length = a.from[i]! - aFrom
  if (length !== b.from[j]! - bFrom) return false
  for (let k = 0; k < length; k++) if (a.text.charCodeAt(aFrom + k) !== b.text.charCodeAt(bFrom + k)) return false
  return true
}

function wordsOf({ id, length }: Tokens, word: Uint8Array): number {
  let words = 0
  for (let i = 0; i < length; i++) words += word[id[i]!]!
  return words
}
