import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { extractText, getDocumentProxy } from 'unpdf'
import { typeset, type PdfFonts } from '@travaux/drafting'
import { describe, expect, it } from 'vitest'
import type { Briefing } from '../src/briefing.ts'
import { toPdf } from '../src/pdf/toPdf.ts'
import { anyBriefing } from './anyBriefing.ts'
import { exampleDossiers, february, japan } from './example.ts'
import { made } from './made.ts'
import { withNotes } from './withNotes.ts'

const fontOf = (description: string, file: string): Uint8Array => readFileSync(join(dirname(fileURLToPath(description)), file))
const [sans, serif, japanese] = [import.meta.resolve('@expo-google-fonts/noto-sans/package.json'), import.meta.resolve('@expo-google-fonts/noto-serif/package.json'), import.meta.resolve('@expo-google-fonts/noto-serif-jp/package.json')]
const compiler = readFileSync(fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')))
const faces = [
  fontOf(sans, '400Regular/NotoSans_400Regular.ttf'), fontOf(sans, '700Bold/NotoSans_700Bold.ttf'), fontOf(sans, '400Regular_Italic/NotoSans_400Regular_Italic.ttf'),
  fontOf(serif, '400Regular/NotoSerif_400Regular.ttf'), fontOf(serif, '700Bold/NotoSerif_700Bold.ttf'), fontOf(japanese, '400Regular/NotoSerifJP_400Regular.ttf'),
]
const fonts: PdfFonts = { fonts: faces, typeset: (source) => typeset(source, { compiler, fonts: faces }) }

async function read(briefing: Briefing) {
  const bytes = await toPdf(briefing, fonts)
  const document = await getDocumentProxy(bytes.slice())
  const { text } = await extractText(document, { mergePages: false })
  return { bytes, document, pages: text.map((page) => page.replaceAll('\u200B', '').replace(/\s+/g, ' ')) }
}

interface Node { readonly role?: string; readonly children?: readonly Node[] }
const rolesIn = (node: Node): readonly string[] => [...node.role === undefined ? [] : [node.role], ...(node.children ?? []).flatMap(rolesIn)]

const bare: Omit<Briefing, 'noteTexts'> = { name: 'statements', title: 'Talks', subtitle: null, marking: 'Without prejudice', paper: 'A4', pageNumbers: true, asOf: '2019-02-12T23:59:59.000Z', asOfWords: 'As known on 12 February 2019', sections: [], notes: [], events: [], rows: [], remarks: [] }
const rows = (count: number): Briefing['sections'] => [{
  heading: 'All', level: 1, names: [], blocks: [{
    is: 'table', columns: [{ name: 'Number', of: 'label', share: 1 }, { name: 'Answer given', of: 'label', share: 4 }],
    rows: Array.from({ length: count }, (_, i) => ({ cells: [[[{ is: 'ours', of: 'view', text: `No ${i + 1}` }]], [[{ is: 'ours', of: 'view', text: `begins${i} and goes on for some lines, as answers do that are given in conferences, where nobody is in a hurry and everybody has been told what to say, ends${i}` }]]] })),
  }],
}]

describe('toPdf', () => {
  const dossier = exampleDossiers()
  const next = async (): Promise<Briefing> => made((await dossier()).foldedAsOf(february), { name: 'next-meeting', options: { as: japan }, asOf: february })

  it('is tagged: headings, lists, tables and notes are what they are, in the order of the page', async () => {
    const { document } = await read(await next())
    expect((await document.getMarkInfo())?.Marked).toBe(true)
    const roles = new Set<string>()
    for (let page = 1; page <= document.numPages; page += 1) for (const role of rolesIn(await (await document.getPage(page)).getStructTree() as Node)) roles.add(role)
    for (const role of ['H1', 'H2', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Note']) expect(roles).toContain(role)
    const [title] = await document.getOutline() ?? []
    expect(title?.title).toBe('Ministers, Munich')
    expect(title?.items.map((item: { title: string }) => item.title).slice(0, 3)).toEqual(['The meeting', 'Last round', 'Where each side stands'])
  }, 120_000)

  it('holds its words in order, with Cyrillic and kanji', async () => {
    const briefing = withNotes({ ...bare, sections: [{ heading: 'Words', level: 1, names: [], blocks: [
      { is: 'paragraph', from: 'record', line: [{ is: 'ours', of: 'label', text: '“' }, { is: 'record', text: 'Стороны договорились', note: 0 }, { is: 'ours', of: 'label', text: '”' }, { is: 'note', note: 0 }] },
      { is: 'paragraph', from: 'record', line: [{ is: 'record', text: '両国は合意した。', note: 1 }, { is: 'note', note: 1 }, { is: 'note', note: 0 }] },
    ] }], notes: [0, 1].map((i) => ({ is: 'source', passage: { source: 'src_a' as never, from: i, to: 20 }, quote: i === 0 ? 'Стороны договорились' : '両国は合意した', verbatim: true, title: i === 0 ? 'Заявление' : '声明', publisher: null, published: '2019-01-22', place: '¶ 4', url: null, retold: false })) })
    const { pages: [page = ''] } = await read(briefing)
    const places = ['Talks', 'Words', 'Стороны договорились', '両国は合意した。', 'Заявление', '声明'].map((words) => page.indexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it('repeats the head of a table and the marking on every page, and cuts no row', async () => {
    const { pages } = await read(withNotes({ ...bare, sections: rows(60) }))
    expect(pages.length).toBeGreaterThan(2)
    for (const [i, page] of pages.entries()) {
      for (const words of ['Number', 'Answer given', 'WITHOUT PREJUDICE', `Page ${i + 1} of ${pages.length}`]) expect(page).toContain(words)
      for (const [, number = ''] of page.matchAll(/begins(\d+)/g)) expect(page).toContain(`ends${number}`)
    }
  })

  it('puts every note on the page of its mark, and no heading at the foot of one', async () => {
    const count = 90
    const notes: Briefing['notes'] = Array.from({ length: count * 3 }, (_, i) => ({ is: 'reckoned', words: `about ${'so it was said and written down '.repeat(1 + i % 4)}` }))
    const sections = Array.from({ length: count / 3 }, (_, s): Briefing['sections'][number] => ({ heading: 'Heading', level: 1, names: [], blocks: [
      { is: 'lead', line: [{ is: 'ours', of: 'view', text: 'lead' }, { is: 'note', note: s * 9 }] },
      { is: 'list', ordered: s % 2 === 0, from: 'record', items: [0, 1, 2].map((i) => ({
        line: [{ is: 'ours', of: 'view', text: 'item '.repeat(5 + s) }, { is: 'note', note: s * 9 + i * 3 + 1 }, { is: 'note', note: s * 9 + i * 3 + 2 }], under: [[{ is: 'ours', of: 'view', text: 'words '.repeat(3 + i * 9) }, { is: 'note', note: Math.min(s * 9 + i * 3 + 3, count * 3 - 1) }]],
      })) },
    ] }))
    const { document } = await read(withNotes({ ...bare, marking: null, pageNumbers: false, sections, notes }))
    expect(document.numPages).toBeGreaterThan(6)
    for (let page = 1; page <= document.numPages; page += 1) {
      const items = (await (await document.getPage(page)).getTextContent()).items.flatMap((item) => 'transform' in item && item.str.trim() !== '' ? [{ text: item.str.trim(), size: Number(item.transform[3]), at: Number(item.transform[5]) }] : [])
      const numbers = (size: number): readonly string[] => [...new Set(items.filter((item) => /^\d+$/.test(item.text) && item.size === size).map(({ text }) => text))].toSorted()
      const [marks, below] = [numbers(9.5), numbers(7.5)]
      // A mark to a note on an earlier page may come again; none of these does, but for the one that a lead shares with what stands above it.
      for (const number of below) expect(marks).toContain(number)
      expect(marks.filter((number) => !below.includes(number)).length).toBeLessThanOrEqual(1)
      const last = items.filter(({ size }) => size > 8).toSorted((a, b) => a.at - b.at)[0]
      expect(last?.text).not.toBe('Heading')
    }
  })

  it('keeps a short table whole', async () => {
    const filler: Briefing['sections'][number]['blocks'] = Array.from({ length: 26 }, (_, i) => ({ is: 'paragraph', from: 'template', line: [{ is: 'ours', of: 'template', text: `Line ${i}` }] }))
    const { pages } = await read(withNotes({ ...bare, sections: [{ heading: null, level: 1, names: [], blocks: filler }, ...rows(8)] }))
    const at = pages.findIndex((page) => page.includes('begins0'))
    expect(pages[at]).toContain('ends7')
  })

  it('puts a row that is taller than a page on several, and loses none of it', async () => {
    const words = Array.from({ length: 1500 }, (_, i) => `word${i}`)
    const { pages } = await read(withNotes({ ...bare, sections: [{ heading: null, level: 1, names: [], blocks: [{ is: 'table', columns: [{ name: 'A', of: 'label', share: 1 }, { name: 'B', of: 'label', share: 1 }], rows: [{ cells: [[[{ is: 'ours', of: 'view', text: 'x' }]], [[{ is: 'ours', of: 'view', text: words.join(' ') }]]] }] }] }] }))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.join(' ')).toContain('word1499')
  })

  it('is the same to the byte for the same briefing', async () => {
    const briefing = await next()
    expect((await read(briefing)).bytes).toEqual((await read(briefing)).bytes)
  }, 120_000)

  it('sets any briefing, and takes none of its words for markup', async () => {
    await fc.assert(fc.asyncProperty(anyBriefing, async (briefing) => {
      expect(new TextDecoder().decode((await toPdf(briefing, fonts)).subarray(0, 5))).toBe('%PDF-')
    }), { numRuns: 25 })
  }, 120_000)
})
