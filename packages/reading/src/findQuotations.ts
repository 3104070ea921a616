import type { Document } from './document.ts'
import { tokenKind, type WithParagraphs, type WithQuotations, type WithTokens } from './layers.ts'

/** Adds quotations, marks included. One whose closing mark is missing ends with its paragraph. O(n). */
export function findQuotations<D extends Document & WithTokens & WithParagraphs>(document: D): D & WithQuotations {
  const { text, tokens, paragraphs } = document
  const from: number[] = []
  const to: number[] = []
  const open: number[] = []
  let t = 0
  for (let p = 0; p < paragraphs.length; p++) {
    const end = paragraphs.to[p] ?? 0
    while (t < tokens.length && (tokens.from[t] ?? 0) < (paragraphs.from[p] ?? 0)) t++
    let start = -1
    for (; t < tokens.length && (tokens.from[t] ?? 0) < end; t++) {
      const kind = tokens.kind[t]
      const at = tokens.from[t] ?? 0
      if (start < 0 && (kind === tokenKind.openQuote || isSingleOpen(text, at))) start = at
      else if (start >= 0 && closes(text, start, at, kind)) {
        from.push(start)
        to.push(tokens.to[t] ?? end)
        open.push(0)
        start = -1
      }
    }
    if (start >= 0 && !isSingle(text, start)) {
      from.push(start)
      to.push(end)
      open.push(1)
    }
  }
  return { ...document, quotations: { length: from.length, from: Int32Array.from(from), to: Int32Array.from(to), open: Uint8Array.from(open) } }
}

function isSingleOpen(text: string, at: number): boolean {
  const mark = text[at]
  return (mark === '‘' || mark === "'") && /^(?:|[\s(])$/.test(text[at - 1] ?? '') && /[\p{Lu}\p{Ll}]/u.test(text[at + 1] ?? '') && hasSingleClose(text, at)
}

function hasSingleClose(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 600)
  const close = rest.search(/[.,!?\p{L}][’'](?=[\s.,;:)]|$)/u)
  const stop = rest.search(/\n/)
  return close > 0 && (stop < 0 || close < stop)
}

/** ‘so’ or 'so', not ''so''. */
function isSingle(text: string, at: number): boolean {
  return text[at] === '‘' || text[at] === "'" && text[at + 1] !== "'"
}

function closes(text: string, start: number, at: number, kind: number | undefined): boolean {
  const opening = text[start]
  if (isSingle(text, start)) return (text[at] === '’' || text[at] === "'") && /^(?:|[\s.,;:)])$/.test(text[at + 1] ?? '')
  if (opening === '"' || opening === "'") return text[at] === opening && kind !== undefined && (kind === tokenKind.closeQuote || at > start + 1)
  return kind === tokenKind.closeQuote
}
