import fc from 'fast-check'
import type { Paper, PaperLine, Span } from '../../src/paper/paper.ts'

const units = ['title', 'chapter', 'article', 'paragraph', 'point', 'option', 'note', 'text', 'furniture'] as const
const sides = ['NZ', 'États-Unis', '日本', 'A & B <"C">', ' Camp  1\n', '']

/** Any characters but a line feed: what no file can hold, too. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('[', ']', '(', ')', '/', ' ', '\u00A0', '\t', '\r', '\f', '&', '<', '>', '"', '*', '_', '#', '1', '.', 'shall', 'дом', '\u200E', '\uD800', '\uDC00', '\0', '\u0085', '\uFFFE', '\uFEFF'), maxLength: 12 }),
).map((text) => text.replaceAll('\n', ''))

const date = fc.constantFrom(null, '2026-01-15', '2026-01-15T10:00:00Z')
const change = fc.oneof(fc.constant(null), fc.record({ kind: fc.constantFrom('inserted', 'deleted'), side: fc.constantFrom(...sides), date }))
const spans: fc.Arbitrary<Span[]> = fc.array(fc.record({ text: words, change }), { maxLength: 4 })
const line: fc.Arbitrary<PaperLine> = fc.record({
  unit: fc.constantFrom(...units), depth: fc.nat(6), share: fc.nat(4), status: fc.constantFrom(null, 'open', 'agreed-in-principle', 'agreed'), spans,
}).map(({ share, ...rest }) => ({ ...rest, labelTo: Math.floor(rest.spans.reduce((sum, { text }) => sum + text.length, 0) * share / 4) }))

const comment = fc.record({ from: fc.nat(), length: fc.nat(), side: fc.constantFrom(...sides), date, text: fc.oneof(words, fc.tuple(words, words).map((two) => two.join('\n'))) })

export const anyPaper: fc.Arbitrary<Paper> = fc.record({
  title: fc.option(words), language: fc.constantFrom(null, 'en', 'ja', 'sr-Latn', 'not a tag'), date: fc.constantFrom('2026-01-15T10:00:00Z', '2024-02-29'), lines: fc.array(line, { maxLength: 12 }), comments: fc.array(comment, { maxLength: 4 }),
}).map(({ comments, ...paper }) => {
  const length = Math.max(0, paper.lines.reduce((sum, { spans }) => sum + 1 + spans.reduce((each, { text }) => each + text.length, 0), -1))
  return { ...paper, comments: comments.map(({ from, length: long, ...rest }) => ({ ...rest, from: from % (length + 1), to: from % (length + 1) + long % (length - from % (length + 1) + 1) })) }
})
