import type { Comment, Marked } from '../paper/marked.ts'
import { childOf } from './childOf.ts'
import { childrenOf } from './childrenOf.ts'
import { findings, type Met } from './findings.ts'
import { makeLabels } from './makeLabels.ts'
import { markedText, type MarkedText } from './markedText.ts'
import { readComments } from './readComments.ts'
import { readPackage, type WordPackage } from './readPackage.ts'
import { readStory, type StoryContext } from './readStory.ts'
import { readStyles, type StyleRead } from './readStyles.ts'
import type { XmlElement } from './readXml.ts'
import type { ArchiveLimits } from './unzipParts.ts'
import { legendStyle } from './wordStyles.ts'

/** The size is that of the largest text taken in anywhere; a document has some tens of parts, and packs to a tenth or a fiftieth. */
const usual: ArchiveLimits = { entries: 4096, size: 64 * 1024 * 1024, ratio: 200, ratioFrom: 4 * 1024 * 1024 }

/**
 * What a Word file says (ECMA-376, transitional and strict, as Word and LibreOffice write it), or a sentence on why it is not read. A paragraph is a line; a cell's
 * paragraph and a text box's likewise. Line breaks are vertical tabs, page breaks form feeds. Numbers that Word sets by itself stand in the text, with a space after.
 * Foot- and endnotes are marked `[^1]` and stand at the end as lines `[^1]: …`. Passages moved are struck where they were and inserted where they are.
 * Never throws.
 */
export function fromWord(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}): Marked | { readonly refused: string } {
  const file = readPackage(bytes, { ...usual, ...limits })
  if ('refused' in file) return file
  const styles = readStyles(file.parts('styles')[0])
  const counts = new Map<Met, number>()
  const met = (what: Met, times = 1) => void counts.set(what, (counts.get(what) ?? 0) + times)
  const ranges = new Map<string, { from?: number; to?: number; at?: number }>()
  const notes = notesOf(file)
  const text = markedText()
  const context: StoryContext = {
    text, styles, met, lineEnd: lineEndOf(file), noteMark: notes.mark,
    label: makeLabels(file.parts('numbering')[0], styles, () => met('numberFormat')),
    commentMark(kind, id) {
      const range = ranges.get(id) ?? {}
      ranges.set(id, { ...range, [kind === 'start' ? 'from' : kind === 'end' ? 'to' : 'at']: text.length })
    },
  }
  readStory(childOf(file.document, 'w:body') ?? file.document, context, { isOpen: true })
  notes.write(context)
  const { text: whole, changes } = text.whole()
  const aside = { ...context, commentMark: () => undefined, noteMark: () => '' }
  const comments = placed(readComments(file.parts('comments')[0], file.parts('commentsExtended')[0], aside), ranges, whole.length)
  return { text: whole, changes, comments, notes: [...notes.said(), ...findings(counts), ...runningWords(file, styles)] }
}

/** How our own files say that all lines end in carriage return and line feed. */
function lineEndOf({ properties }: WordPackage): string {
  const ours = childrenOf(properties, 'cp:property').find(({ attributes }) => attributes['name'] === 'Line ends')
  return childOf(ours, 'vt:lpwstr')?.children[0] === 'CRLF' ? '\r\n' : '\n'
}

/** Foot- and endnotes, numbered together in the order in which the text refers to them, above any number that a mark written out in the text has. */
function notesOf(file: WordPackage): { mark: StoryContext['noteMark']; write(context: StoryContext): void; said(): string[] } {
  const parts = { footnote: noteElements(file, 'footnote'), endnote: noteElements(file, 'endnote') }
  const numbers = new Map<string, number>()
  const waiting: { readonly number: number; readonly note: XmlElement }[] = []
  const above = highestMark(file.document)
  return {
    mark(kind, id) {
      const note = parts[kind].get(id)
      if (note === undefined) return ''
      const key = `${kind} ${id}`
      const number = numbers.get(key) ?? above + numbers.size + 1
      if (!numbers.has(key)) waiting.push({ number, note })
      numbers.set(key, number)
      return `[^${number}]`
    },
    write(context) {
      for (const { number, note } of waiting) {
        context.text.append(`${context.text.length === 0 ? '' : context.lineEnd}[^${number}]: `, [])
        readStory(note, { ...context, text: afterMark(context.text) }, { isOpen: true })
      }
    },
    said: () => numbers.size === 0 ? [] : [`${numbers.size === 1 ? 'a foot- or endnote stands' : `${numbers.size} foot- and endnotes stand`} at the end of the text, under the mark that refers to it`],
  }
}

/** The text, without the spaces that a program sets between a note's mark and its words: its label ends in one. */
function afterMark(text: MarkedText): MarkedText {
  let hasBegun = false
  return {
    get length() {
      return text.length
    },
    append(words, active) {
      const own = hasBegun ? words : words.replace(/^[ \t\u00A0]+/, '')
      hasBegun ||= own !== ''
      text.append(own, active)
    },
    whole: () => text.whole(),
  }
}

function noteElements(file: WordPackage, kind: 'footnote' | 'endnote'): ReadonlyMap<string, XmlElement> {
  return new Map(file.parts(`${kind}s`).flatMap((part) => childrenOf(part, `w:${kind}`)).map((note) => [note.attributes['w:id'] ?? '', note]))
}

function highestMark(element: XmlElement): number {
  let highest = 0
  for (const child of element.children) {
    if (typeof child !== 'string') highest = Math.max(highest, highestMark(child))
    else for (const [, number] of child.matchAll(/\[\^(\d{1,6})\]/g)) highest = Math.max(highest, Number(number))
  }
  return highest
}

/** An answer without a range of its own is on the words of what it answers; what has no place at all is on the end of the text. */
function placed(comments: ReturnType<typeof readComments>, ranges: ReadonlyMap<string, { from?: number; to?: number; at?: number }>, end: number): Comment[] {
  const rangeOf = (id: string, hops: number): { from: number; to: number } => {
    const { from, to, at } = ranges.get(id) ?? {}
    const start = from ?? at ?? to
    if (start !== undefined) return { from: start, to: Math.max(start, to ?? at ?? start) }
    const above = comments.get(id)?.answers
    return above === undefined || above === null || hops === 0 ? { from: end, to: end } : rangeOf(above, hops - 1)
  }
  return [...comments].map(([id, { author, date, text }]) => ({ ...rangeOf(id, 64), author, date, text })).sort((a, b) => a.from - b.from || b.to - a.to)
}

/** Words above and below the pages, but for fields and what our own files say there. */
function runningWords(file: WordPackage, styles: ReadonlyMap<string, StyleRead>): string[] {
  const said = new Set<string>()
  for (const part of [...file.parts('header'), ...file.parts('footer')]) {
    const text = markedText()
    const own = { ...part, children: part.children.filter((child) => typeof child === 'string' || styles.get(childOf(child, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? '')?.name !== legendStyle.name) }
    readStory(own, { text, styles, lineEnd: ' ', label: () => '', met: () => undefined, noteMark: () => '', commentMark: () => undefined }, { isOpen: true })
    const words = text.whole().text.replace(/\s+/g, ' ').trim()
    if (/\p{L}/u.test(words)) said.add(words)
  }
  return [...said].map((words) => `what stands above or below each page was left out: “${words.length > 80 ? `${words.slice(0, 80).trimEnd()}…` : words}”`)
}
