import type { Paper, PaperComment, PaperLine, Span } from '../paper/paper.ts'
import { escapeXml } from './escapeXml.ts'
import { runsOf } from './runsOf.ts'
import { styleId, type WordStyle } from './wordStyles.ts'
import { wordDate } from './wordDate.ts'

/** A line of the paper and where it stands in its text; all its characters are such as XML can hold, and no pair of surrogates is divided between two spans. */
export interface BodyLine { readonly line: PaperLine; readonly from: number; readonly to: number }

/** The paragraphs of document.xml, one a line. Comments are numbered from 0 in the order given; each begins and ends within the text. */
export function wordBody(lines: readonly BodyLine[], comments: readonly PaperComment[], paper: Paper): string {
  const marks = commentMarks(comments)
  const outermost = Math.min(...lines.filter(({ line }) => line.unit === 'paragraph').map(({ line }) => line.depth), Infinity)
  let next = 0
  let id = comments.length
  let body = ''
  for (const { line, from, to } of lines) {
    const words = line.spans.map(({ text }) => text).join('')
    const isRightToLeft = runsRightToLeft(words)
    // A page that the line begins is said by its style, if nobody proposes or remarks on the form feed itself.
    const isNewPage = words.startsWith('\f') && line.spans.find(({ text }) => text !== '')?.change === null && (marks[next]?.at ?? Infinity) > from
    body += `<w:p><w:pPr><w:pStyle w:val="${styleId(styleOf(line, words), line.status, isNewPage)}"/>${isRightToLeft ? '<w:bidi/>' : ''}${indentOf(line, words, outermost)}</w:pPr>`
    let at = from
    for (const span of line.spans) {
      const end = at + span.text.length
      const start = at
      if (isNewPage && at === from && end > at) at++
      while (at < end) {
        for (; (marks[next]?.at ?? Infinity) <= at; next++) body += marks[next]?.xml ?? ''
        const cut = Math.min(end, marks[next]?.at ?? Infinity)
        body += changed(span, span.text.slice(at - start, cut - start), isRightToLeft, () => id++, paper.date)
        at = cut
      }
    }
    for (; (marks[next]?.at ?? Infinity) <= to; next++) body += marks[next]?.xml ?? ''
    body += '</w:p>'
  }
  return body
}

/** Where comments begin and end, in the order in which the marks stand: at one place ends come first, but for those of a comment on no words at all. */
function commentMarks(comments: readonly PaperComment[]): { at: number; xml: string }[] {
  const marks = comments.flatMap(({ from, to }, id) => {
    const start = `<w:commentRangeStart w:id="${id}"/>`
    const end = `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`
    return from === to ? [{ at: from, order: 1, xml: start + end }] : [{ at: from, order: 2, xml: start }, { at: to, order: 0, xml: end }]
  })
  return marks.sort((a, b) => a.at - b.at || a.order - b.order)
}

function changed({ change }: Span, text: string, isRightToLeft: boolean, newId: () => number, date: string): string {
  if (change === null) return runsOf(text, { isRightToLeft })
  const tag = change.kind === 'inserted' ? 'w:ins' : 'w:del'
  const when = wordDate(change.date ?? date)
  return `<${tag} w:id="${newId()}" w:author="${escapeXml(change.side)}"${when === null ? '' : ` w:date="${when}"`}>${runsOf(text, { isDeleted: change.kind === 'deleted', isRightToLeft })}</${tag}>`
}

/** A heading longer than this is an article whose words go on in the same line: bold through and through, it could not be read. */
const longestHeading = 160

function styleOf({ unit }: PaperLine, words: string): WordStyle {
  if (/^[^\S\t\v\f\r]*$/.test(words)) return 'blank'
  return (unit === 'chapter' || unit === 'article' || unit === 'title') && words.length > longestHeading ? 'paragraph' : unit
}

/** Twentieths of a point: a step of depth, and the size of the type, which the width of a label is reckoned from. */
const step = 425
const em = 220

/** From `outermost`, the depth of the outermost paragraphs, on. Labels hang: they stay words of the paragraph, so that nothing is renumbered behind anybody's back, and the lines below stand clear of them. */
function indentOf({ unit, depth, labelTo }: PaperLine, words: string, outermost: number): string {
  if (unit === 'title' || unit === 'chapter' || unit === 'article' || unit === 'furniture' || words.trim() === '') return ''
  const label = words.slice(0, labelTo)
  const hanging = label.length > 12 || /[\t\v\f\r]/.test(label) ? step : Math.round(em * [...label].reduce((sum, character) => sum + width(character), 0))
  const steps = Math.max(unit === 'point' ? 1 : 0, depth - (outermost === Infinity ? 0 : outermost))
  const left = Math.min(steps, 8) * step + hanging
  return left === 0 ? '' : `<w:ind w:left="${left}"${hanging === 0 ? '' : ` w:hanging="${hanging}"`}/>`
}

/** About, in ems, in a book face. */
function width(character: string): number {
  return /[\s.,:;()[\]'’\-/|]/.test(character) ? 0.28 : /\p{Nd}/u.test(character) ? 0.5 : /\p{Lu}/u.test(character) ? 0.68 : /\p{Script=Han}/u.test(character) ? 1 : 0.45
}

/** Most of its letters are of a script that runs from right to left. */
function runsRightToLeft(words: string): boolean {
  const right = words.match(/[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/gu)?.length ?? 0
  return right > 0 && right * 2 > (words.match(/\p{L}/gu)?.length ?? 0)
}
