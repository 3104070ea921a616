import type { Document } from './document.ts'
import type { WithParagraphs } from './layers.ts'

/**
 * Adds paragraphs: one a line; or, in a text that breaks its lines and parts its paragraphs by blank lines, one a run of
 * lines. O(n).
 */
export function splitParagraphs<D extends Document>(document: D): D & WithParagraphs {
  const { text } = document
  const breakAt = isHardWrapped(text) ? /\n[^\S\n]*\n/g : /[\n\r\u2028\u2029]/g
  const from: number[] = []
  const to: number[] = []
  const add = (start: number, end: number) => {
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start < end) {
      from.push(start)
      to.push(end)
    }
  }
  let last = 0
  for (const match of text.matchAll(breakAt)) {
    add(last, match.index)
    last = match.index + match[0].length
  }
  add(last, text.length)
  return { ...document, paragraphs: { length: from.length, from: Int32Array.from(from), to: Int32Array.from(to) } }
}

/** Lines of much the same length that break inside sentences. */
function isHardWrapped(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n').map((line) => line.trim())
  const full = lines.filter((line) => line.length > 50)
  if (full.length < 4 || !lines.includes('')) return false
  if (full.some((line) => line.length > 110)) return false
  const broken = lines.filter((line, i) => line.length > 50 && !/[.!?:"”)]$/.test(line) && /^[\p{Ll}\p{N}]/u.test(lines[i + 1] ?? ''))
  return broken.length * 3 > full.length
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xA0 || code === 0xFEFF || code === 0x2028 || code === 0x2029
}
