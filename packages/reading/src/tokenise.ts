import type { Document } from './document.ts'
import { tokenKind, type WithTokens } from './layers.ts'

const token = /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s+\p{Lu})|[\p{L}\p{M}]+(?:[-’'‑][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?|\.{2,}|--+|``|''|[^\s]/gu
const possessive = /[’'](?:s|S)$/

/** Adds words, numbers and marks. A possessive is a token of its own: `Russia` `'s`. O(n). */
export function tokenise<D extends Document>(document: D): D & WithTokens {
  const from: number[] = []
  const to: number[] = []
  const kind: number[] = []
  const lower: string[] = []
  const add = (start: number, end: number, what: number) => {
    from.push(start)
    to.push(end)
    kind.push(what)
    lower.push(document.text.slice(start, end).toLowerCase())
  }
  for (const match of document.text.matchAll(token)) {
    const words = match[0]
    const start = match.index
    const first = words.codePointAt(0) ?? 0
    if (isQuote(first) || words === '``' || words === "''") add(start, start + words.length, opens(document.text, start, words) ? tokenKind.openQuote : tokenKind.closeQuote)
    else if (/^\p{N}/u.test(words)) add(start, start + words.length, tokenKind.number)
    else if (!/^[\p{L}\p{M}]/u.test(words)) add(start, start + words.length, tokenKind.punctuation)
    else {
      const cut = possessive.test(words) ? words.length - 2 : words.length
      add(start, start + cut, tokenKind.word)
      if (cut < words.length) add(start + cut, start + words.length, tokenKind.word)
    }
  }
  const tokens = { length: from.length, from: Int32Array.from(from), to: Int32Array.from(to), kind: Uint8Array.from(kind), lower }
  return { ...document, tokens }
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x201C || code === 0x201D || code === 0x201E || code === 0xAB || code === 0xBB
}

/** A straight mark opens where a space or an opening bracket stands before it and none behind. Typewriters and wires write it ``so'' or ''so''. */
function opens(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return true
  if (mark !== '"' && mark !== "''") return false
  const before = text[at - 1]
  const after = text[at + mark.length]
  return (before === undefined || /[\s([—–-]/.test(before)) && after !== undefined && !/\s/.test(after)
}
