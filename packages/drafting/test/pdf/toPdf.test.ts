import fc from 'fast-check'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import type { Paper, PaperLine, Span } from '../../src/paper/paper.ts'
import { pdfNotes } from '../../src/pdf/pdfNotes.ts'
import { toPdf } from '../../src/pdf/toPdf.ts'
import { anyPaper } from '../akomaNtoso/anyPaper.ts'
import { fonts, latinFonts } from './fonts.ts'

const line = (unit: PaperLine['unit'], depth: number, labelTo: number, ...spans: readonly (string | Span)[]): PaperLine =>
  ({ unit, depth, labelTo, status: null, spans: spans.map((span) => typeof span === 'string' ? { text: span, change: null } : span) })
const wants = (side: string, text: string): Span => ({ text, change: { kind: 'inserted', side, date: null } })
const drops = (side: string, text: string): Span => ({ text, change: { kind: 'deleted', side, date: null } })
const papered = (...lines: readonly PaperLine[]): Paper => ({ title: 'Agreement on the Ferries', language: 'en', date: '2026-01-15T10:00:00Z', lines, comments: [] })

const read = async (paper: Paper) => {
  const document = await getDocumentProxy(await toPdf(paper, fonts))
  const { text } = await extractText(document, { mergePages: false })
  return { document, pages: text.map((page) => page.replaceAll('\u200B', '').replace(/\s+/g, ' ')) }
}

const ferries = papered(
  line('title', 0, 0, 'AGREEMENT ON THE FERRIES'),
  { ...line('article', 0, 11, 'Article 4. Fares'), status: 'agreed-in-principle' },
  line('paragraph', 1, 3, '1. The Parties [', wants('Norland', 'shall'), '][', drops('Sudland', 'should'), '] charge  no more than 5 * 4 #crowns $x$ _each_:'),
  line('point', 2, 4, '(a) for persons;'),
  line('text', 1, 0, 'Стороны. 日本国は合意した。'),
)

describe('toPdf', () => {
  it('holds every word of the text, in any script, and markup as characters', async () => {
    const [page] = (await read(ferries)).pages
    for (const words of ['AGREEMENT ON THE FERRIES', 'Article 4. Fares', 'The Parties [shall][should] charge', 'no more than 5 * 4 #crowns $x$ _each_:', '(a) for persons;', 'Стороны.', '日本国は合意した。']) expect(page).toContain(words)
  })

  it('says on each page the title, the day, and which page of how many', async () => {
    const long = papered(...Array.from({ length: 120 }, (_, n) => line('paragraph', 0, `${n + 1}. `.length, `${n + 1}. The Parties shall meet once a year, in turn in each of their capitals, to see how the Agreement is carried out.`)))
    const { pages } = await read(long)
    expect(pages.length).toBeGreaterThan(2)
    for (const [n, page] of pages.entries()) for (const words of ['Agreement on the Ferries', '15 January 2026', `Page ${n + 1} of ${pages.length}`]) expect(page).toContain(words)
  })

  it('says in a key what each drawing means, and the status of a clause in words', async () => {
    const [page] = (await read(ferries)).pages
    expect(page).toContain('Key Norland wants these words Sudland wants these words left out')
    expect(page).toContain('agreed in principle')
  })

  it('puts comments at the foot of the page, with who made them', async () => {
    const [page] = (await read({ ...ferries, comments: [{ from: 30, to: 36, side: 'Norland', date: null, text: 'As in the old act.' }] })).pages
    expect(page).toContain('Norland: As in the old act.')
  })

  it('is tagged, with headings that a reader can go by', async () => {
    const { document } = await read(ferries)
    expect((await document.getMarkInfo())?.Marked).toBe(true)
    expect((await document.getOutline())?.map(({ title, items }) => [title, items.map((item: { title: string }) => item.title)])).toEqual([['AGREEMENT ON THE FERRIES', ['Article 4. Fares']]])
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree())
    for (const role of ['"H1"', '"H2"', '"P"']) expect(tree).toContain(role)
  })

  it('cuts off no line that has no space to break at', async () => {
    const { document } = await read(papered(line('text', 0, 0, `${'█'.repeat(300)}${'x'.repeat(300)}`), line('text', 0, 0, Array.from({ length: 60 }, () => 'word').join('\u00A0'))))
    const page = await document.getPage(1)
    const { items } = await page.getTextContent()
    const right = Math.max(...items.map((item) => 'transform' in item ? Number(item.transform[4]) + item.width : 0))
    expect(right).toBeLessThan(page.getViewport({ scale: 1 }).width - 60)
  })

  it('runs lines on that were broken to fit a page', async () => {
    const { document } = await read(papered(line('text', 0, 0, 'The Parties shall meet once a year, in turn in each of'), line('text', 0, 0, 'their capitals.'), line('text', 0, 0, 'They shall keep minutes.')))
    const { items } = await (await document.getPage(1)).getTextContent()
    const heights = items.flatMap((item) => 'transform' in item && /capitals|each of|minutes/.test(item.str) ? [Math.round(Number(item.transform[5]))] : [])
    expect(new Set(heights).size).toBe(2)
  })

  it('makes a PDF of every paper', async () => {
    await fc.assert(fc.asyncProperty(anyPaper, async (paper) => {
      expect(new TextDecoder().decode((await toPdf(paper, latinFonts)).subarray(0, 5))).toBe('%PDF-')
    }), { numRuns: 20 })
  })
})

describe('pdfNotes', () => {
  it('names the characters that no font has', () => {
    expect(pdfNotes(ferries, fonts)).toEqual([])
    expect(pdfNotes(papered(line('text', 0, 0, '한 ก')), fonts)).toEqual(['The fonts at hand have no shape for 2 characters of the text, which the PDF shows as empty boxes: ก (U+0E01), 한 (U+D55C); take Word, where the reader\'s own fonts are used.'])
  })

  it('never throws on a font that is none', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (font) => {
      expect(pdfNotes(papered(line('text', 0, 0, 'a')), { ...fonts, fonts: [font, fonts.fonts[0]!.subarray(0, font.length * 50)] }).length).toBeLessThan(2)
    }))
  })
})
