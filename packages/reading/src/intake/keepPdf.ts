import type { Note } from '../note.ts'
import type { KeptFile } from './keptFile.ts'
import { flowLines } from './pdf/flowLines.ts'
import { linesOfPage } from './pdf/linesOfPage.ts'
import { openPdf } from './pdf/openPdf.ts'
import type { Line } from './pdf/page.ts'
import { withoutRunningHeads } from './pdf/withoutRunningHeads.ts'

/**
 * The running text of a PDF: columns one after the other, words that lines parted joined, running heads, feet and page numbers left out
 * with a note, footnotes after the text. One paragraph a line. Never throws.
 */
export async function keepPdf(bytes: Uint8Array): Promise<KeptFile> {
  const opened = await openPdf(bytes)
  if ('refused' in opened) return opened
  const all = opened.pages.map((page, i) => page.runs.length === 0 ? [] : linesOfPage(page, i))
  if (all.every((lines) => lines.length === 0)) return { refused: 'the PDF holds pictures of pages and no text: have the text in it recognised (OCR) and save it again' }
  const { pages, left } = withoutRunningHeads(all)
  const size = bodySize(pages.flat())
  const body: Line[] = []
  const small: Line[] = []
  for (const lines of pages) {
    const notes = footnotesOf(lines, size)
    for (const line of lines) (notes.has(line) ? small : body).push(line)
  }
  const text = [flowLines(body), flowLines(small)].filter((part) => part !== '').join('\n')
  if (text.trim() === '') return { refused: 'the PDF holds no text but its page numbers' }
  const broken = text.match(/[\uFFFD\uE000-\uF8FF]/g)?.length ?? 0
  if (broken * 4 > text.length) return { refused: 'the letters of the PDF are drawn by a font that does not say which they are: have the text in it recognised (OCR) and save it again' }
  const notes: Note[] = []
  if (left.length > 0) notes.push({ at: null, message: `running heads and page numbers left out: ${left.slice(0, 4).map((each) => `“${each}”`).join(', ')}${left.length > 4 ? ' and more' : ''}` })
  if (small.length > 0) notes.push({ at: null, message: 'footnotes stand at the end of the text' })
  if (opened.askew) notes.push({ at: null, message: 'text that stands askew or upright on its page was left out' })
  const empty = all.filter((lines) => lines.length === 0).length
  if (empty > 0) notes.push({ at: null, message: `${empty} of ${all.length} pages hold no text` })
  if (broken > 0) notes.push({ at: null, message: 'some letters could not be told by their fonts' })
  return { documents: [{ text, title: titleOf(opened.title, body, size), meta: {}, mediaType: 'application/pdf', notes, part: null }], passedOver: [] }
}

/** The size that most letters have. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2
    letters.set(key, (letters.get(key) ?? 0) + text.length)
  }
  return [...letters].reduce((most, each) => each[1] > most[1] ? each : most, [10, 0])[0]
}

/** Smaller lines at the foot of a column, the first of which begins with a mark. */
function footnotesOf(lines: readonly Line[], size: number): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (const column of Map.groupBy(lines, ({ columnLeft }) => Math.round(columnLeft / 10)).values()) {
    const sorted = [...column].sort((a, b) => a.y - b.y)
    const run: Line[] = []
    for (const line of sorted) {
      if (line.size > size * 0.92) break
      run.push(line)
    }
    const first = run.findLastIndex(({ text }) => /^\s*(?:\d{1,3}|[*†‡]+)[.)]?\s*\p{L}/u.test(text))
    for (const line of run.slice(0, first + 1)) found.add(line)
  }
  return found
}

/** What the file calls itself, where its first page says so too: programs write all manner of things there. Else the largest lines of the first page. */
function titleOf(given: string | null, lines: readonly Line[], size: number): string | null {
  const first = lines.filter(({ page }) => page === lines[0]?.page)
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  if (given !== null && plain(given) !== '' && plain(first.map(({ text }) => text).join(' ')).includes(plain(given))) return given
  const largest = Math.max(...first.map((line) => line.size))
  if (largest < size * 1.15) return null
  const at = first.findIndex((line) => line.size > largest * 0.97)
  const title: string[] = []
  for (let i = at; i < first.length && (first[i]?.size ?? 0) > largest * 0.97 && title.length < 4; i++) title.push(first[i]?.text.trim() ?? '')
  const words = title.join(' ').replace(/\s+/g, ' ').trim()
  return words.length < 3 ? null : words
}
