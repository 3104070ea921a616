/**
 * Which texts are nearly the same: the smallest hashes of a text's runs of four words, a bottom-k sketch. Of two sketches, what lies below the
 * smaller of their ends is a fair sample of both texts, and the share of it that both have tells how much of one is in the other.
 * Sources: Broder, "On the resemblance and containment of documents" (1997); Cohen & Kaplan, "Summarizing data using bottom-k sketches" (2007).
 */

/** How many hashes make a sketch. The error of a share is at most 1 / (2 √64), about 0.06. */
export const mostHashes = 64
/** Words in a run. Four in a row are seldom the same by chance, and one word changed touches four runs only. */
const runLength = 4
/** A text of fewer runs is too short to be told from another that has the same forms of words. */
const fewest = 16

/** Ascending hashes of 32 bits, at most 64. Fewer where the text has fewer runs of words: then it is all of them. */
export type Sketch = Uint32Array

/** The sketch of a text: case, punctuation and white space aside. Scripts without spaces are taken letter by letter. O(n log n), deterministic. Null where it is too short. */
export function sketchOf(text: string): Sketch | null {
  const words: number[] = []
  for (const [word] of text.matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu)) words.push(hashOfWord(word.toLowerCase()))
  const runs = new Set<number>()
  for (let i = runLength; i <= words.length; i++) {
    let hash = 0x811c9dc5
    for (let j = i - runLength; j < i; j++) hash = Math.imul(hash ^ words[j]!, 0x01000193) ^ (hash >>> 15)
    runs.add(mixed(hash))
  }
  if (runs.size < fewest) return null
  return Uint32Array.from(runs).sort().slice(0, mostHashes)
}

/** What share of the first text's runs of words is in the second, in [0, 1], and how many runs that is told by. O(k). */
export function containment(first: Sketch, second: Sketch): number {
  const end = Math.min(endOf(first), endOf(second))
  let [i, j, own, shared] = [0, 0, 0, 0]
  while (i < first.length && first[i]! <= end) {
    while (j < second.length && second[j]! < first[i]!) j++
    if (second[j] === first[i]) shared++
    own++
    i++
  }
  return own === 0 ? 0 : shared / own
}

/** Up to where a sketch has all the hashes of its text. */
function endOf(sketch: Sketch): number {
  return sketch.length < mostHashes ? 0xFFFFFFFF : sketch[mostHashes - 1] ?? 0
}

/** FNV-1a (Fowler, Noll & Vo) over UTF-16 code units. */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** The finaliser of MurmurHash3 (Appleby): the smallest of its values are as good as drawn by lot. */
function mixed(hash: number): number {
  let h = hash ^ hash >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ h >>> 16) >>> 0
}
