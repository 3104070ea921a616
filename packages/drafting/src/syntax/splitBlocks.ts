import type { BlockUnit } from './block.ts'
import { isPageNumber, labelAt, type BlockLabel } from './labelAt.ts'
import { ReadBlock } from './readBlock.ts'

interface LineBefore { readonly blank: boolean; readonly length: number; readonly endsSentence: boolean; readonly endsBracket: boolean; readonly furniture: boolean; readonly number: boolean; readonly heading: boolean }

const beginning: LineBefore = { blank: true, length: 0, endsSentence: true, endsBracket: false, furniture: false, number: false, heading: false }
const none: readonly number[] = []
/** A camp, behind which another is named on the next line. */
const camps = /(?:propos|oppos|support|consider|delet|retain|reserv)(?:e|es|ing|s)?[ \u00a0]?\d{0,3}[ \u00a0]?;$/

/**
 * A text as its blocks, in one pass over its characters. Whether a line begins a block follows from that line and the one before it alone, so that
 * an edit is read again by splitting the blocks around it. O(characters). Brackets with a backslash before them are none.
 */
export function splitBlocks(text: string): ReadBlock[] {
  const blocks: ReadBlock[] = []
  let marks: number[] = []
  let before = beginning
  let blockFrom = 0
  let unit: BlockUnit = 'text'
  let label: BlockLabel | null = null
  for (let lineFrom = 0; lineFrom < text.length;) {
    const marksBefore = marks.length
    const next = scanLine(text, lineFrom, marks)
    const lineTo = contentEnd(text, lineFrom, next)
    let at = lineFrom
    let feed = false
    while (at < lineTo) {
      const code = text.charCodeAt(at)
      if (code === 12) feed = true
      else if (code !== 32 && code !== 160 && code !== 9 && code !== 0x200e && code !== 0xfeff) break
      at += 1
    }
    const blank = at >= lineTo
    let found: BlockLabel | null = null
    if (!blank) {
      found = labelAt(text, at, lineTo, at - lineFrom, before.blank || before.endsSentence || before.furniture)
      const first = lineFrom === blockFrom
      if (first || feed || begins(text, at, before, found)) {
        if (!first) {
          blocks.push(blockOf(text, blockFrom, lineFrom, unit, label, marks, marksBefore))
          marks = marks.slice(marksBefore)
          blockFrom = lineFrom
        }
        label = found
        unit = found?.unit ?? (feed && isHeader(text, at, lineTo) ? 'furniture' : isTitle(text, at, lineTo) ? 'title' : 'text')
      }
    }
    before = blank ? beginning : lineBefore(text, lineFrom, at, lineTo, feed, found)
    lineFrom = next
  }
  if (blockFrom < text.length) blocks.push(blockOf(text, blockFrom, text.length, unit, label, marks, marks.length))
  return blocks
}

/** Where the next line begins; the brackets of this one are added to `marks`, counted from the text's beginning. */
function scanLine(text: string, from: number, marks: number[]): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 125 || (code > 93 && code < 123) || (code > 13 && code < 91)) continue
    if (code === 10) return at + 1
    if (code === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
    if (code === 92) {
      const next = text.charCodeAt(at + 1)
      if (next === 91 || next === 93 || next === 123 || next === 125 || next === 92) at += 1
    } else if (code >= 91 && code !== 124) marks.push(at)
  }
  return text.length
}

function contentEnd(text: string, from: number, next: number): number {
  let to = next
  while (to > from && (text.charCodeAt(to - 1) === 10 || text.charCodeAt(to - 1) === 13)) to -= 1
  return to
}

function begins(text: string, at: number, before: LineBefore, label: BlockLabel | null): boolean {
  if (before.blank || before.furniture || before.length > 150) return true
  // What stands below a number alone is the footnote, also where it says that it is one; below a heading, a paragraph, unless the heading goes on in capitals.
  if (before.number) return label !== null && label.sure && label.unit !== 'note'
  if (before.heading) return label !== null || !isCapitals(text, at)
  if (label !== null && label.sure) return true
  if (!before.endsSentence && !before.endsBracket) return false
  const first = text.charCodeAt(at)
  if (first === 91) return /[\p{Lu}[“"*\s]/u.test(text.charAt(at + 1))
  return before.endsSentence && before.length < 60 && /[\p{Lu}*“"]/u.test(text.charAt(at))
}

function lineBefore(text: string, lineFrom: number, at: number, lineTo: number, feed: boolean, label: BlockLabel | null): LineBefore {
  let to = lineTo
  while (to > at && isBlank(text.charCodeAt(to - 1))) to -= 1
  const endsBracket = text.charCodeAt(to - 1) === 93
  while (to > at && isCloser(text.charCodeAt(to - 1))) to -= 1
  const last = text.charCodeAt(to - 1)
  const endsSentence = last === 46 || last === 58 || (last === 59 && !camps.test(text.slice(Math.max(at, to - 24), to)))
  const alone = lineTo - at <= 12 && lineTo - lineFrom < 160 && isPageNumber(text, lineFrom) && at - lineFrom >= 8
  const number = !alone && label !== null && label.unit === 'note' && label.to === to && lineTo - at <= 12 && isPageNumber(text, lineFrom)
  const heading = label !== null && (label.unit === 'article' || label.unit === 'chapter')
  return { blank: false, length: lineTo - lineFrom, endsSentence, endsBracket, furniture: feed || alone, number, heading }
}

function isHeader(text: string, at: number, lineTo: number): boolean {
  return lineTo - at < 80 && !/[[\]{}]|[.;:,]\s*$|^\p{Ll}/u.test(text.slice(at, lineTo))
}

function isCapitals(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1)
  if (second >= 97 && second <= 122) return false
  const line = /[^\r\n]*/y
  line.lastIndex = at
  const words = line.exec(text)?.[0] ?? ''
  return /\p{Lu}{3}/u.test(words) && !/\p{Ll}{2}/u.test(words)
}

/** A short line in capitals alone. */
function isTitle(text: string, at: number, lineTo: number): boolean {
  if (lineTo - at > 120) return false
  const second = text.charCodeAt(at + 1)
  if (second >= 97 && second <= 122) return false
  const line = text.slice(at, lineTo)
  return /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line)
}

function isBlank(code: number): boolean {
  return code === 32 || code === 160 || code === 9 || code === 12 || code === 0x200e
}

/** What may stand after the mark that ends a sentence: brackets, quotes, emphasis, spaces. */
function isCloser(code: number): boolean {
  return code === 93 || code === 41 || code === 125 || code === 42 || code === 34 || code === 0x201d || code === 32 || code === 160 || code === 92
}

function blockOf(text: string, from: number, to: number, unit: BlockUnit, label: BlockLabel | null, marks: readonly number[], count: number): ReadBlock {
  const own = count === 0 ? none : marks.slice(0, count).map((at) => at - from)
  const words = text.slice(from, to)
  if (label === null || label.to === label.from) return new ReadBlock(words, unit, null, label === null ? 0 : label.labelTo - from, own)
  // A number and nothing else is a page's; with words after it, a footnote's.
  const alone = unit === 'note' && words.slice(label.to - from).trim() === '' && /^[\s[]*\d+\s*$/.test(words)
  return new ReadBlock(words, alone ? 'furniture' : unit, text.slice(label.from, label.to).replace(/^\[+(?!\d+\]|\()/, ''), Math.min(label.labelTo, to) - from, own)
}
