import type { Document } from '../document.ts'
import type { Parsing } from '../english.ts'
import type { WithSentences, WithTokens } from '../layers.ts'
import type { WithSyntax } from './withSyntax.ts'

/** Adds parts of speech and dependencies, sentence by sentence. What stands in no sentence is a root of its own. O(n). */
export function parseSyntax<D extends Document & WithTokens & WithSentences>(document: D, { types, parser, syntax: { tags, labels } }: Parsing): D & WithSyntax {
  const { text, tokens, sentences } = document
  const n = tokens.length
  const rows = types.rowsOf(text, tokens)
  const tag = new Uint8Array(n)
  const head = new Int32Array(n).fill(-1)
  const label = new Uint8Array(n)
  const table = types.table()
  for (let s = 0, t = 0; s < sentences.length; s++) {
    while (t < n && tokens.from[t]! < sentences.from[s]!) t++
    const first = t
    while (t < n && tokens.from[t]! < sentences.to[s]!) t++
    if (t > first) parser.parse(table, rows, first, t, tag, head, label)
  }
  return { ...document, syntax: { tag, head, label, rows, tagNames: tags.classes, labelNames: labels.classes } }
}
