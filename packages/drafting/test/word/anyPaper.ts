import fc from 'fast-check'
import type { Paper, PaperLine } from '@travaux/drafting'
import { legalInWord } from '../../src/word/legalInWord.ts'
import { paper, textOf } from './papers.ts'

const pieces = ['[', ']', 'Norlandia: ', 'shall', ' ', '  ', '\u00A0', '\t', '\v', '\f', '\r', '\u200E', '\u00AD', '\u2011', '“', '’', '\u{1F54A}', '&', '<w:t>', ']]>', '"', '條約', 'мир', 'سلام', 'שלום', '1. ', '\u0085', '\u2028', '\uFEFF', '\uF0B7', 'e\u0301']
const words = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 6 }).map((all) => legalInWord(all.join('').replaceAll('\n', '')).text)
const side = fc.constantFrom('Norlandia', 'Sudria', 'G77 & "friends"', 'Île <verte>')
const date = fc.constantFrom(null, '2019-01-14T10:00:00Z', '2018-12-31T23:59:59Z')
const span = fc.record({ text: words, change: fc.option(fc.record({ kind: fc.constantFrom('inserted' as const, 'deleted' as const), side, date }), { freq: 2 }) })
const anyLine: fc.Arbitrary<PaperLine> = fc.record({
  unit: fc.constantFrom('title', 'chapter', 'article', 'paragraph', 'point', 'option', 'note', 'text', 'furniture'), depth: fc.nat(4), labelTo: fc.constant(0),
  status: fc.constantFrom(null, 'open', 'agreed', 'agreed-in-principle'), spans: fc.array(span, { maxLength: 4 }),
})

/** Papers whose every character Word can hold, with changes and comments anywhere, but not in the middle of a character. */
export const anyPaper: fc.Arbitrary<Paper> = fc.record({
  lines: fc.array(anyLine, { minLength: 1, maxLength: 6 }), ends: fc.constantFrom('', '', '\r'),
  comments: fc.array(fc.record({ from: fc.nat(), length: fc.nat(40), side, date, text: fc.constantFrom('Which?', 'Two\nlines', '', ' "quoted" & <tagged>\t') }), { maxLength: 4 }),
}).map(({ lines, ends, comments }) => {
  const all = ends === '' ? lines : lines.map((each) => ({ ...each, spans: [...each.spans, { text: ends, change: null }] }))
  const text = textOf({ lines: all })
  const whole = (at: number) => /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at + 1 : at
  return paper(all, comments.map(({ from, length, ...comment }) => {
    const start = from % (text.length + 1)
    return { ...comment, from: whole(start), to: whole(Math.min(text.length, start + length)) }
  }))
})
