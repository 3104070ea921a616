import type { Attribution } from './attribution.ts'
import type { Laid } from './layOut.ts'

/** A name all in capitals, as transcripts label a turn, behind the mark of a quotation: without the mark it may head a paragraph of any text. */
const label = /^["“]\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,4}(?=: ?\S)/u

/** Turns of a transcript quoted in part by a text that is none itself: paragraphs that begin with a label in capitals, two or more, each with those of the same quotation behind it. */
export function findExcerptTurns(laid: Laid): Attribution[] {
  const turns: { readonly source: readonly [number, number]; from: number; to: number }[] = []
  let last: (typeof turns)[number] | null = null
  for (const [a, b] of laid.paragraphAt) {
    if (a >= b) continue
    const start = laid.from[a]!
    const match = label.exec(laid.text.slice(start, Math.min(start + 90, laid.to[b - 1]!)))
    if (match !== null) {
      const named = start + match[0].length
      let t = a
      while (t < b && laid.from[t]! < named) t++
      last = { source: [a + 1, t], from: t + 1, to: b }
      if (last.from < b) turns.push(last)
    // Each paragraph of a long quotation opens with a mark.
    } else if (last !== null && last.to === a && laid.quoteFrom[a] !== -1) last.to = b
    else last = null
  }
  return turns.length < 2 ? [] : turns.map(({ source, from, to }) => ({ source, cue: null, content: [[from, to]], form: 'turn', confidence: 0.9 }))
}
