import { sentenceBegins } from './sentenceBegins.ts'
import type { Sides } from './sides.ts'

/** Changes of fewer words on either side of a run are small: what stands between them is kept, be it a comma. */
const large = 3
/** Words of a sentence that is held to be the same or another. */
const fewest = 6

/**
 * Unpairs what is alike by chance: a run of pairs that weighs little beside the changes before and after it (as the semantic clean-up of diff-match-patch, by weight: a lone "the" goes between changes of three words,
 * a rare word between changes of five), and what little two sentences share that have nothing else in common. `thin`: the share of their weight that two
 * sentences must have in common. O(n).
 */
export function dropWeakRuns(sides: Sides, thin: number, pair: Int32Array): void {
  dropThinSentences(sides, thin, pair)
  const { a, b, traits: { weight, word } } = sides
  const [aWords, bWords] = [wordsBefore(a, word), wordsBefore(b, word)]
  /** Words of the larger side of a change: a[x, toX) became b[y, toY). */
  const changed = (x: number, toX: number, y: number, toY: number): number => Math.max(aWords[toX]! - aWords[x]!, bWords[toY]! - bWords[y]!)
  // Runs that stand, by their first and last place; what comes after the last is known only when the next is found.
  const runs: { readonly x: number; readonly y: number; readonly toX: number; readonly toY: number; readonly weight: number }[] = []
  const settle = (x: number, y: number): void => {
    for (let run = runs.at(-1); run !== undefined; run = runs.at(-1)) {
      const before = runs.at(-2)
      const least = Math.min(changed(before?.toX ?? 0, run.x, before?.toY ?? 0, run.y), changed(run.toX, x, run.toY, y))
      if (least < large || run.weight >= 2 * least) return
      pair.fill(-1, run.x, run.toX)
      runs.pop()
    }
  }
  for (let i = 0; i < a.length;) {
    if (pair[i]! < 0) {
      i += 1
      continue
    }
    const [x, y] = [i, pair[i]!]
    let heavy = weight[a[i]!]!
    for (i += 1; i < a.length && pair[i] === pair[i - 1]! + 1; i++) heavy += weight[a[i]!]! + 2
    settle(x, y)
    runs.push({ x, y, toX: i, toY: y + i - x, weight: heavy })
  }
  settle(a.length, b.length)
}

/** Unpairs what two sentences share where that weighs less than `thin` of either: one took the other's place, and both begin with "The Parties". */
function dropThinSentences({ a, b, aBegins, bBegins, traits }: Sides, thin: number, pair: Int32Array): void {
  const { weight, word } = traits
  let [i, toJ, bWeight, bWords] = [0, 0, 0, 0]
  while (i < a.length) {
    let [toI, aWeight, aWords] = [i, 0, 0]
    do {
      aWeight += weight[a[toI]!]!
      aWords += word[a[toI++]!]!
    } while (!sentenceBegins(a, aBegins, toI, traits))
    for (let x = i; x < toI;) {
      if (pair[x]! < 0) {
        x += 1
        continue
      }
      while (pair[x]! >= toJ) {
        [bWeight, bWords] = [0, 0]
        do {
          bWeight += weight[b[toJ]!]!
          bWords += word[b[toJ++]!]!
        } while (!sentenceBegins(b, bBegins, toJ, traits))
      }
      const first = x
      let [last, shared] = [x, 0]
      for (; x < toI && pair[x]! < toJ; x++) {
        if (pair[x]! < 0) continue
        shared += weight[a[x]!]!
        last = x
      }
      if (shared >= thin * aWeight || shared >= thin * bWeight || aWords < fewest || bWords < fewest) continue
      // A run that goes on over the end of one line but not of the other's: the lines were broken anew, and the sentences are not these.
      const goesOver = (x: number, y: number): boolean => x > 0 && x < a.length && y > 0 && pair[x] === y && pair[x - 1] === y - 1 && aBegins[x] !== bBegins[y]
      if (goesOver(first, pair[first]!) || goesOver(last + 1, pair[last]! + 1)) continue
      pair.fill(-1, first, last + 1)
    }
    i = toI
  }
}

function wordsBefore(tokens: Int32Array, word: Uint8Array): Int32Array {
  const words = new Int32Array(tokens.length + 1)
  for (let i = 0; i < tokens.length; i++) words[i + 1] = words[i]! + word[tokens[i]!]!
  return words
}
