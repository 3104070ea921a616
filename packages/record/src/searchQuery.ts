import type { Passage, SourceId } from '@travaux/model'
import { terms } from './terms.ts'

/** One thing that must stand in a paragraph: terms in a row, the last of which may go on where `prefix` is true. */
export interface Wanted { readonly terms: readonly string[]; readonly prefix: boolean }

/**
 * What somebody typed, as what is wanted: `"peace treaty" negotiat* minister`. Anything else than letters and digits only
 * parts words, so no input is an error; words joined by it (`8-10`, `Japan's`) are wanted in a row. Empty where no word is left.
 */
export function searchQuery(words: string): readonly Wanted[] {
  const wanted: Wanted[] = []
  for (const [, phrase, star, word] of words.matchAll(/["“«„]([^"“”«»„]*)(?:["”»]|$)(\*?)|([^\s"“”«»„]+)/g)) {
    const row = terms(phrase ?? word ?? '').map(({ term }) => term)
    if (row.length > 0) wanted.push({ terms: row, prefix: star === '*' || word?.endsWith('*') === true })
  }
  return wanted
}

/** Where what is wanted stands in those parts of a paragraph whose pieces hold all of it, in the order of the text; empty where none does. `paragraph` is the text at `at`. */
export function matchesInParts(paragraph: string, wanted: readonly Wanted[], at: Passage, parts: readonly (readonly Passage[])[]): readonly Passage[] {
  const found = new Map<number, Passage>()
  for (const pieces of parts) {
    const texts = pieces.map(({ source, from, to }) => ({ text: paragraph.slice(from - at.from, to - at.from), source, from }))
    if (!wanted.every((one) => texts.some(({ text, source, from }) => matchesIn(text, [one], source, from).length > 0))) continue
    for (const { text, source, from } of texts) for (const match of matchesIn(text, wanted, source, from)) found.set(match.from, match)
  }
  return [...found.values()].sort((a, b) => a.from - b.from)
}

/** Where what is wanted stands in a paragraph, in the order of the text, overlapping matches made one. */
function matchesIn(paragraph: string, wanted: readonly Wanted[], source: SourceId, offset: number): readonly Passage[] {
  const has = terms(paragraph)
  const spans: [from: number, to: number][] = []
  for (const { terms: row, prefix } of wanted) {
    for (let at = 0; at + row.length <= has.length; at += 1) {
      const here = row.every((term, i) => {
        const word = has[at + i]?.term as string
        return prefix && i === row.length - 1 ? word.startsWith(term) : word === term
      })
      if (here) spans.push([has[at]?.from as number, has[at + row.length - 1]?.to as number])
    }
  }
  spans.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const joined: [from: number, to: number][] = []
  for (const [from, to] of spans) {
    const last = joined.at(-1)
    if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined.map(([from, to]) => ({ source, from: offset + from, to: offset + to }))
}
