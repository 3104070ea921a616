import { isHeadingLine } from '../paper/isHeadingLine.ts'
import type { Paper, PaperLine } from '../paper/paper.ts'
import { paperText } from '../paper/paperText.ts'
import { escapeLine } from './escapeLine.ts'
import { isMarkdown } from './isMarkdown.ts'

/**
 * A text as CommonMark that reads as the text: every line a paragraph, titles, chapters and articles headings (but for those whose words stand on the same line), numbers as they are written and no lists, square
 * brackets as they are and no links. A text that is Markdown already stays as its authors wrote it, but for brackets that would be taken for a link to no address.
 * Who wants which words stands in the brackets; comments are not in it.
 */
export function toMarkdown(paper: Paper): string {
  const text = paperText(paper)
  if (isMarkdown(text)) return `${text.replace(/(?<!\\)\]\((?!(?:https?:|mailto:|#|<)[^)\n]*\))/g, ']\\(')}\n`
  const blocks = paper.lines.flatMap(blocksOf)
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

/** A carriage return ends a line in CommonMark. */
function blocksOf(line: PaperLine): readonly string[] {
  const lines = line.spans.map(({ text }) => text).join('').split(/[\r\n]/).map(escapeLine).filter((line) => line !== '')
  const level = headingLevel(line)
  if (level === 0) return lines
  return lines.map((line) => `${'#'.repeat(level)} ${line.replace(/(^|[ \t])(#+)$/, '$1\\$2')}`)
}

/** 0: no heading. */
function headingLevel(line: PaperLine): number {
  switch (line.unit) {
    case 'title': return 1
    case 'chapter': return isHeadingLine(line) ? 2 : 0
    case 'article': return isHeadingLine(line) ? 3 : 0
    case 'paragraph': case 'point': case 'option': case 'note': case 'text': case 'furniture': return 0
    default: return line.unit satisfies never
  }
}
