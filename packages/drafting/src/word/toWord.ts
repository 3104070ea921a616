import { legalInXml } from '../paper/legalInXml.ts'
import type { Paper, PaperComment, Span } from '../paper/paper.ts'
import { escapeXml } from './escapeXml.ts'
import { legalInWord } from './legalInWord.ts'
import { runsOf } from './runsOf.ts'
import { type BodyLine, wordBody } from './wordBody.ts'
import { wordDate } from './wordDate.ts'
import { wordPackage } from './wordPackage.ts'
import { legendStyle, wordStyles } from './wordStyles.ts'

/**
 * The paper as a Word file (ECMA-376, WordprocessingML, transitional), the same bytes for the same paper. A line is a paragraph; proposals are tracked changes by
 * the side, remarks comments by it; changes made to the file are tracked in turn. Every character stands in it that XML can hold, a vertical tab as
 * Word's line break, a form feed as the beginning of a page where it begins a line; where all lines end in carriage return and line feed, that is a property of the file.
 * `notes`: what could not be held, a sentence each. Throws a RangeError where a line holds a line feed or a comment lies outside of the text.
 */
export function toWord(paper: Paper): { readonly bytes: Uint8Array; readonly notes: readonly string[] } {
  const left: string[] = []
  const { lines, comments, ends } = laidOut(paper, left)
  const body = wordBody(lines, comments, paper)
  const hasStatus = lines.some(({ line }) => line.status !== null && line.status !== 'open')
  const used = new Set([...body.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, id = '']) => id))
  const bytes = wordPackage({
    title: paper.title === null ? null : legal(paper.title, 'the title', left), language: paper.language, created: wordDate(paper.date), custom: ends === null ? null : custom(ends),
    document: `<w:document ${w} ${r}><w:body>${body}${section}</w:body></w:document>`,
    parts: [
      { kind: 'styles', xml: wordStyles(paper.language, used) }, { kind: 'settings', xml: settings }, { kind: 'footer', xml: footer(hasStatus) },
      ...comments.length > 0 ? [{ kind: 'comments', xml: commentsPart(comments, paper, left) } as const] : [],
    ],
  })
  return { bytes, notes: noteOf(left) }
}

/** The property that says how all lines end, and its one value. */
const lineEnds = { name: 'Line ends', value: 'CRLF' } as const

function laidOut(paper: Paper, left: string[]): { lines: BodyLine[]; comments: PaperComment[]; ends: string | null } {
  const total = paper.lines.reduce((sum, { spans }) => sum + spans.reduce((length, { text }) => length + text.length, 0), Math.max(0, paper.lines.length - 1))
  for (const { from, to } of paper.comments) if (!(from >= 0 && from <= to && to <= total)) throw new RangeError(`a comment on ${from}..${to} in a text of ${total} characters`)
  const hasReturns = allEndInReturns(paper)
  /** Offsets in the paper at which characters go, in order, so that comments keep to their words. */
  const gone: number[] = []
  const lines: BodyLine[] = []
  let read = 0
  let from = 0
  paper.lines.forEach((line, i) => {
    const isLast = i === paper.lines.length - 1
    const cut = hasReturns && !isLast
    const spans = withWholePairs(line.spans).map((span, k): Span => {
      if (span.text.includes('\n')) throw new RangeError(`line ${i + 1} holds a line feed`)
      const { text, left: illegal } = legalInWord(span.text)
      for (const { at, code } of illegal) {
        gone.push(read + at)
        left.push(`${codePoint(code)} in line ${i + 1}`)
      }
      read += span.text.length
      const isCut = cut && k === line.spans.length - 1
      if (isCut) gone.push(read - 1)
      const change = span.change === null ? null : { ...span.change, side: legal(span.change.side, `the name of a side in line ${i + 1}`, left) }
      return { text: isCut ? text.slice(0, -1) : text, change }
    })
    const length = spans.reduce((sum, { text }) => sum + text.length, 0)
    lines.push({ line: { ...line, spans }, from, to: from + length })
    from += length + 1
    read++
  })
  const moved = (offset: number) => offset - countBelow(gone, offset)
  const text = lines.map(({ line }) => line.spans.map((span) => span.text).join('')).join('\n')
  const comments = paper.comments.map((comment) => ({ ...comment, from: outOfPair(text, moved(comment.from), -1), to: outOfPair(text, moved(comment.to), 1) }))
  return { lines, comments, ends: hasReturns ? lineEnds.value : null }
}

/** Every line but the last ends in a carriage return that nobody proposed, on which no comment ends: then no line need show it. */
function allEndInReturns({ lines, comments }: Paper): boolean {
  const ends = new Set<number>()
  let at = 0
  for (const { spans } of lines.slice(0, -1)) {
    const last = spans.at(-1)
    if (last === undefined || last.change !== null || !last.text.endsWith('\r')) return false
    for (const { text } of spans) at += text.length
    ends.add(at++)
  }
  return ends.size > 0 && !comments.some(({ from, to }) => ends.has(from) || ends.has(to))
}

/** Two halves of one character in two spans: together they go into the first. */
function withWholePairs(spans: readonly Span[]): readonly Span[] {
  if (!spans.some(({ text }, i) => /[\uD800-\uDBFF]$/.test(text) && /^[\uDC00-\uDFFF]/.test(spans[i + 1]?.text ?? ''))) return spans
  const whole = spans.map((span) => ({ ...span }))
  whole.forEach((span, i) => {
    const next = whole[i + 1]
    if (next === undefined || !/[\uD800-\uDBFF]$/.test(span.text) || !/^[\uDC00-\uDFFF]/.test(next.text)) return
    span.text += next.text.charAt(0)
    next.text = next.text.slice(1)
  })
  return whole
}

function outOfPair(text: string, offset: number, step: -1 | 1): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + step : offset
}

/** How many of `offsets`, in order, lie before `offset`. */
function countBelow(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A4, with a margin in which comments and the bars of tracked changes have room. The footer is the third relationship of the document. */
const section = '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1304" w:bottom="1304" w:left="1304" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>'

const settings = `<w:settings ${w}><w:trackRevisions/><w:defaultTabStop w:val="425"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

function footer(hasStatus: boolean): string {
  const field = (code: string) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const legend = `<w:p><w:pPr><w:pStyle w:val="${legendStyle.id}"/></w:pPr>${runsOf('Green, whole bar: agreed. Yellow-green, broken bar: agreed in principle. All else is open.')}</w:p>`
  return `<w:ftr ${w}>${hasStatus ? legend : ''}<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`
}

function commentsPart(comments: readonly PaperComment[], paper: Paper, left: string[]): string {
  const all = comments.map(({ side, date, text }, id) => {
    const when = wordDate(date ?? paper.date)
    const paragraphs = legal(text, `comment ${id + 1}`, left, legalInWord).split('\n').map((line, i) => {
      const mark = i === 0 ? '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>' : ''
      return `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${mark}${runsOf(line)}</w:p>`
    })
    const author = legal(side, `the author of comment ${id + 1}`, left)
    return `<w:comment w:id="${id}" w:author="${escapeXml(author)}"${when === null ? '' : ` w:date="${when}"`} w:initials="${escapeXml(initials(author))}">${paragraphs.join('')}</w:comment>`
  })
  return `<w:comments ${w}>${all.join('')}</w:comments>`
}

/** What Word shows in the margin: the first letter of each word, or the first letters of the only one. */
function initials(side: string): string {
  const words = side.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 1 ? words.map((word) => [...word][0]).join('').slice(0, 4) : [...words[0] ?? '?'].slice(0, 3).join('')
}

function custom(ends: string): string {
  return '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${lineEnds.name}"><vt:lpwstr>${ends}</vt:lpwstr></property></Properties>`
}

function legal(text: string, where: string, left: string[], law: typeof legalInXml = legalInXml): string {
  const { text: kept, left: illegal } = law(text)
  for (const { code } of illegal) left.push(`${codePoint(code)} in ${where}`)
  return kept
}

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** So many are named; of the rest, how many. */
const named = 8

function noteOf(left: readonly string[]): string[] {
  if (left.length === 0) return []
  const rest = left.length > named ? ` and ${left.length - named} more` : ''
  return [`${left.length === 1 ? 'a character that no Word file can hold was' : `${left.length} characters that no Word file can hold were`} left out: ${left.slice(0, named).join(', ')}${rest}`]
}
