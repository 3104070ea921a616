import type { Document, Spans } from '../document.ts'
import type { WithMetadata, WithParagraphs, WithQuotations, WithSentences, WithTokens } from '../layers.ts'

/** The layers attribution works on, by token: whether it is quoted, and which sentence and paragraph hold it. */
export interface Laid {
  readonly text: string
  readonly length: number
  readonly lower: readonly string[]
  readonly kind: Uint8Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly quoted: Uint8Array
  /** The quotation that begins or ends at a token, or -1. */
  readonly quoteFrom: Int32Array
  readonly quoteTo: Int32Array
  readonly capital: Uint8Array
  readonly sentence: Int32Array
  readonly paragraph: Int32Array
  /** Token ranges of sentences and paragraphs. */
  readonly sentenceAt: readonly (readonly [number, number])[]
  readonly paragraphAt: readonly (readonly [number, number])[]
  readonly quotations: Spans & { readonly open: Uint8Array }
  readonly quoteAt: readonly (readonly [number, number])[]
}

export function layOut({ text, tokens, sentences, paragraphs, quotations, metadata }: Document & WithTokens & WithSentences & WithParagraphs & WithQuotations & WithMetadata): Laid {
  const n = tokens.length
  const quoted = new Uint8Array(n)
  const quoteFrom = new Int32Array(n).fill(-1)
  const quoteTo = new Int32Array(n).fill(-1)
  const quoteAt: [number, number][] = []
  for (let q = 0, t = 0; q < quotations.length; q++) {
    while (t < n && (tokens.from[t] ?? 0) < (quotations.from[q] ?? 0)) t++
    const start = t
    while (t < n && (tokens.from[t] ?? 0) < (quotations.to[q] ?? 0)) quoted[t++] = 1
    quoteAt.push([start, t])
    if (start < n) quoteFrom[start] = q
    if (t > start) quoteTo[t - 1] = q
  }
  const capital = new Uint8Array(n)
  for (let t = 0; t < n; t++) {
    const first = text[tokens.from[t] ?? 0] ?? ''
    if (first !== first.toLowerCase()) capital[t] = 1
  }
  const [sentence, sentenceAt] = ranges(tokens, sentences)
  if (metadata.datelineAt !== null) {
    // A dateline is no part of the sentence it is glued to.
    const end = metadata.datelineAt[1]
    let t = 0
    while (t < n && (tokens.from[t] ?? 0) < end) t++
    const s = sentence[t] ?? -1
    const range = sentenceAt[s]
    if (range !== undefined && range[0] < t) sentenceAt[s] = [t, range[1]]
  }
  const [paragraph, paragraphAt] = ranges(tokens, paragraphs)
  return { text, length: n, lower: tokens.lower, kind: tokens.kind, from: tokens.from, to: tokens.to, quoted, quoteFrom, quoteTo, capital, sentence, paragraph, sentenceAt, paragraphAt, quotations, quoteAt }
}

function ranges(tokens: Spans, spans: Spans): [Int32Array, [number, number][]] {
  const of = new Int32Array(tokens.length).fill(-1)
  const at: [number, number][] = []
  let t = 0
  for (let s = 0; s < spans.length; s++) {
    while (t < tokens.length && (tokens.from[t] ?? 0) < (spans.from[s] ?? 0)) t++
    const start = t
    while (t < tokens.length && (tokens.from[t] ?? 0) < (spans.to[s] ?? 0)) of[t++] = s
    at.push([start, t])
  }
  return [of, at]
}
