import type { Source } from '@travaux/model'

/** Half-open, into the source's text. `number` is null for headings and what stands above the text: byline, caption. */
export interface Paragraph { readonly from: number; readonly to: number; readonly number: number | null; readonly heading: boolean }

/**
 * The paragraphs of a source, in order, blank lines and outer white space left out. A line end parts paragraphs; in a text
 * wrapped by hand (no line over 110 characters, many of those over 50 broken inside a sentence) only a blank line does.
 * The line that is the title is the heading. It, lines above it, and short lines just below it without a full stop or with a year (byline,
 * dateline, update) bear no number; the rest is numbered from 1.
 */
export function paragraphs(source: Source): readonly Paragraph[] {
  let made = cache.get(source)
  if (made === undefined) cache.set(source, made = make(source))
  return made
}

const cache = new WeakMap<Source, readonly Paragraph[]>()
const wholeSentence = /[.!?。！？…:;]["'”’»)\]]*(?:\s*\([^()]{0,60}\))?$/u

function make({ text, title }: Source): readonly Paragraph[] {
  const spans = split(text)
  const wanted = plain(title)
  const lines = spans.map(({ from, to }) => text.slice(from, to))
  const top = lines.slice(0, 12)
  const heading = wanted === '' ? -1 : top.findIndex((line) => plain(line) === wanted)
  let first = heading + 1
  while (first < Math.min(lines.length - 1, heading + 5)) {
    const line = lines[first] ?? ''
    const dated = heading !== -1 && line.length <= 80 && /\b(?:19|20)\d{2}\b/.test(line)
    if (line.length > 160 || (wholeSentence.test(line) && !dated)) break
    first += 1
  }
  let number = 0
  return spans.map((span, i) => {
    const isHeading = i === heading || /^#+\s/.test(lines[i] ?? '')
    return { ...span, number: i < first || isHeading ? null : (number += 1), heading: isHeading }
  })
}

function plain(line: string): string {
  return line.replace(/^#+\s*/, '').replace(/\s+/g, ' ').trim()
}

function split(text: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = []
  const end = wrapped(text) ? /\n[^\S\n]*\n/g : /[\n\r\u2028\u2029]/g
  let from = 0
  const add = (to: number): void => {
    const line = text.slice(from, to)
    const start = from + (line.length - line.trimStart().length)
    const stop = to - (line.length - line.trimEnd().length)
    if (start < stop) parts.push({ from: start, to: stop })
  }
  for (const match of text.matchAll(end)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(text.length)
  return parts
}

/** Lines of much the same length that break inside sentences, as the reader takes them too. */
function wrapped(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n').map((line) => line.trim())
  const full = lines.filter((line) => line.length > 50)
  if (full.length < 4 || !lines.includes('') || full.some((line) => line.length > 110)) return false
  const broken = lines.filter((line, i) => line.length > 50 && !wholeSentence.test(line) && /^[\p{Ll}\p{N}]/u.test(lines[i + 1] ?? ''))
  return broken.length * 3 > full.length
}
