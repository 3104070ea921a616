import type { Passage, SourceId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { paragraphs } from './paragraphs.ts'

/** Of the words of the two paragraphs so many must be shared: they say the same, edited. */
const alike = 0.5

/**
 * Where a paragraph of a reprint stands in its original, with the words found in it; null where the original has no paragraph that says the same and
 * holds all of them. O(words of the original).
 */
export function inOriginal(original: Subject<'source'>, paragraph: string, wanted: readonly string[]): { readonly passage: Passage; readonly matches: readonly Passage[] } | null {
  const words = wordsOf(paragraph)
  let best: { readonly passage: Passage; readonly matches: readonly Passage[]; readonly share: number } | null = null
  for (const { from, to } of paragraphs(original.value)) {
    const text = original.value.text.slice(from, to)
    const matches = placesOf(wanted, text)
    if (matches === null) continue
    const others = wordsOf(text)
    const shared = [...words].filter((word) => others.has(word)).length
    const share = shared / (words.size + others.size - shared)
    if (share < alike || share <= (best?.share ?? 0)) continue
    const at = (begin: number, end: number): Passage => ({ source: original.id as SourceId, from: from + begin, to: from + end })
    best = { passage: at(0, to - from), matches: matches.map(([begin, end]) => at(begin, end)), share }
  }
  return best
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

/** Each of the words, in the order of the text and apart; null where one is missing. */
function placesOf(wanted: readonly string[], text: string): readonly (readonly [number, number])[] | null {
  const lower = text.toLowerCase()
  const found: (readonly [number, number])[] = []
  let after = 0
  for (const word of wanted) {
    const sought = word.toLowerCase()
    const next = lower.indexOf(sought, after)
    const at = next < 0 ? lower.indexOf(sought) : next
    if (at < 0) return null
    if (!found.some(([from, to]) => at < to && at + sought.length > from)) found.push([at, at + sought.length])
    after = at + sought.length
  }
  return found.sort(([a], [b]) => a - b)
}
