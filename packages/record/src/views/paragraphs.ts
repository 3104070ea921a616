import type { Source } from '@travaux/model'

/** Half-open, into the source's text. `number` is null for headings and what stands above the text: byline, caption. */
export interface Paragraph { readonly from: number; readonly to: number; readonly number: number | null; readonly heading: boolean }

/**
 * The paragraphs of a source, in order, blank lines and outer white space left out. A line end parts paragraphs; in a text
 * wrapped by hand (no line over 100 characters; most of those with another below are over 50 and do not end a sentence) only a
 * blank line does.
 * The line that is the title is the heading. It, lines above it, and short lines without a full stop just below it (byline,
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
  const plain = (line: string): string => line.replace(/^#+\s*/, '').replace(/\s+/g, ' ').trim()
  const wanted = plain(title)
  const lines = spans.map(({ from, to }) => text.slice(from, to))
  const top = lines.slice(0, 12)
  const heading = wanted === '' ? -1 : top.findIndex((line) => plain(line) === wanted)
  let first = heading + 1
  while (first < Math.min(lines.length - 1, heading + 5)) {
    const line = lines[first] ?? ''
    if (line.length > 160 || wholeSentence.test(line)) break
    first += 1
  }
  let number = 0
  return spans.map((span, i) => {
    const isHeading = i === heading || /^#+\s/.test(lines[i] ?? '')
    return { ...span, number: i < first || isHeading ? null : (number += 1), heading: isHeading }
  })
}

function split(text: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = []
  const end = wrapped(text) ? /\r?\n[^\S\n]*\r?\n/g : /\r?\n/g
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

function wrapped(text: string): boolean {
  const lines = text.split('\n')
  let followed = 0
  let long = 0
  for (let i = 0; i < lines.length; i += 1) {
    const line = (lines[i] ?? '').trim()
    if (line.length > 100) return false
    if (line === '' || (lines[i + 1] ?? '').trim() === '') continue
    followed += 1
    if (line.length > 50 && !wholeSentence.test(line)) long += 1
  }
  return followed > 1 && long * 2 > followed
}
