import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { describe, expect, it } from 'vitest'
import { isMarkdown } from '../../src/markdown/isMarkdown.ts'
import { toMarkdown } from '../../src/markdown/toMarkdown.ts'
import type { Paper } from '../../src/paper/paper.ts'
import { anyPaper } from '../akomaNtoso/anyPaper.ts'
import { markedOf } from '../akomaNtoso/markedOf.ts'
import { paperOfText } from '../akomaNtoso/paperOfText.ts'

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }

/** What a reader of the page sees, in words. */
const rendered = (markdown: string): string[] => wordsOf(micromark(markdown).replace(/<\/(?:p|h\d)>\n?|<hr \/>/g, '\n').replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|amp|quot);/g, (entity) => entities[entity] ?? ''))
const wordsOf = (text: string): string[] => text.replaceAll('\0', '\uFFFD').split(/\s+/).filter((word) => word !== '')

const papered = (...lines: readonly (string | readonly [Paper['lines'][number]['unit'], string])[]): Paper => ({
  title: null, language: 'en', date: '2026-01-15', comments: [],
  lines: lines.map((line) => {
    const [unit, text] = typeof line === 'string' ? ['text', line] as const : line
    return { unit, depth: 0, labelTo: 0, status: null, spans: [{ text, change: null }] }
  }),
})

describe('toMarkdown', () => {
  it('makes headings of titles, chapters and articles', () => {
    expect(toMarkdown(papered(['title', 'AGREEMENT'], ['chapter', 'Chapter I'], ['article', 'Article 4 Fares'], 'Words.'))).toBe('# AGREEMENT\n\n## Chapter I\n\n### Article 4 Fares\n\nWords.\n')
  })

  it('makes no heading of an article whose words stand on the same line', () => {
    expect(toMarkdown(papered(['article', '4. The Parties shall report.']))).toBe('4\\. The Parties shall report.\n')
  })

  it('keeps numbers as they are written, and makes no list of them', () => {
    const markdown = toMarkdown(papered(['paragraph', '3. The Parties'], ['paragraph', '7. Either Party'], ['point', '(c) nothing'], '- a dash', '12) odd'))
    expect(micromark(markdown)).not.toMatch(/<(?:ol|ul|li)/)
    expect(rendered(markdown)).toEqual(wordsOf('3. The Parties 7. Either Party (c) nothing - a dash 12) odd'))
  })

  it('keeps brackets as they are read, and makes no link of them', () => {
    const markdown = toMarkdown(papered('The Parties [shall][should](a) act [Norland: at once].', '[X]: a placeholder', 'The Parties [X] act.'))
    expect(markdown).toContain('[shall][should]')
    expect(micromark(markdown)).not.toContain('<a')
    expect(rendered(markdown)).toEqual(wordsOf('The Parties [shall][should](a) act [Norland: at once]. [X]: a placeholder The Parties [X] act.'))
  })

  it('keeps emphasis characters, code and markup as characters', () => {
    const words = 'Rates of 5*4*3 and __ blanks __ of `code` <b>not bold</b> &amp; #1 ~~struck~~ \\['
    expect(rendered(toMarkdown(papered(words)))).toEqual(wordsOf(words))
  })

  it('renders as the words of every paper that is not Markdown already', () => {
    fc.assert(fc.property(anyPaper, (paper) => {
      fc.pre(!isMarkdown(markedOf(paper).text))
      expect(rendered(toMarkdown(paper))).toEqual(wordsOf(markedOf(paper).text))
    }), { numRuns: 1000 })
  })

  it('leaves a text that is Markdown already as its authors wrote it', () => {
    const text = '# Draft\n\n**Option I** (paragraphs 1–3):\n\n1. The Parties \\[shall\\] *report*.\n\n[The][This](a) and [a page](https://example.org/a).'
    expect(toMarkdown(papered(...text.split('\n')))).toBe(`${text.replace('](a)', ']\\(a)')}\n`)
  })
})

// Read and measured, not copied: they stand beside the project where they are to be had.
const corpus = join(import.meta.dirname, '../../../../../shared/corpora/bracketed')
const texts = existsSync(corpus) ? readdirSync(corpus).filter((file) => file.endsWith('.txt')) : []
if (texts.length === 0) console.log(`${corpus} is absent: real texts are not written as Markdown`)

describe.skipIf(texts.length === 0)('toMarkdown on real texts', () => {
  it.each(texts)('%s renders as its words, or stays as it is', (file) => {
    const text = readFileSync(join(corpus, file), 'utf8')
    const markdown = toMarkdown(paperOfText(text))
    if (file.startsWith('unfccc-draft-decision')) expect(markdown.replaceAll('\\(', '(')).toBe(`${text.replaceAll('\\(', '(')}\n`)
    else expect(rendered(markdown)).toEqual(wordsOf(text))
  })
})
