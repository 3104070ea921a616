import { lineTree, type LineNode } from '../akomaNtoso/lineTree.ts'
import { isHeadingLine } from '../paper/isHeadingLine.ts'
import type { Paper, PaperLine } from '../paper/paper.ts'
import { statusNames } from '../paper/statusNames.ts'
import { continuesLine } from './continuesLine.ts'
import { headerWords } from './headerWords.ts'
import { keyToSides } from './keyToSides.ts'
import { layout } from './layout.ts'
import { linePieces } from './linePieces.ts'
import { sideMarks } from './sideMarks.ts'
import { typstString } from './typstString.ts'

/** First strong direction (Unicode Bidirectional Algorithm, P2): a letter of a script that runs from the right, before any other letter. */
const runsLeft = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** A longer number has no column of its own. */
const widestLabel = 5

/** A line, or several that were broken to fit a page, on the way to Typst: `label` and `words` are content. */
interface Shown { readonly line: PaperLine; last: PaperLine; readonly indent: number; readonly status: PaperLine['status']; readonly label: string; words: string; readonly text: string }

/**
 * A paper as a source of Typst 0.14: headings where the text has them, numbers in a column, comments as footnotes, status in the margin (but where what is above
 * has said so), a key to the sides on page one. Lines that were broken to fit a page run on; empty lines are the space between.
 */
export function typstSource(paper: Paper): string {
  const marks = sideMarks(paper)
  const hasTitle = paper.lines.some(({ unit }) => unit === 'title')
  const levels = headingLevels(paper, hasTitle)
  const shown: Shown[] = []
  let before: PaperLine | null = null
  const visit = (nodes: readonly LineNode[], indent: number, above: PaperLine['status']): void => {
    for (const node of nodes) {
      const { line, from, to } = node
      const pieces = linePieces(node, marks, paper.comments.filter((comment) => comment.from <= to && comment.to >= from))
      const last = shown.at(-1)
      if (last !== undefined && before === last.last && continuesLine(before, line)) {
        last.words += `#" ";${pieces.words}`
        last.last = line
      } else if (hasInk(line) || pieces.words.includes('#footnote[')) {
        shown.push({ line, last: line, indent, status: line.status === above ? null : line.status, ...pieces, text: line.spans.map(({ text }) => text).join('') })
      }
      before = line
      visit(node.children, indent + (line.unit === 'chapter' || line.unit === 'article' ? 0 : 1), line.status)
    }
  }
  visit(lineTree(paper.lines), 0, null)
  return `${[
    layout(headerWords(paper), paper.language, [...marks.values()], shown.some(({ status }) => status !== null)),
    hasTitle || paper.title === null ? '' : `#titled(1, ${headingSize('title')})[#${typstString(paper.title)};]`,
    keyToSides([...marks.values()], paper),
    ...shown.map((each) => shownSource(each, levels)),
  ].filter((part) => part !== '').join('\n\n')}\n`
}

/** Whether there is something to see: more than spaces and control characters. */
function hasInk({ spans }: PaperLine): boolean {
  return spans.some(({ text }) => /[^\s\p{Cc}\p{Cf}]/u.test(text))
}

function shownSource(shown: Shown, levels: ReadonlyMap<string, number>): string {
  const { line, status, label, words, text } = shown
  const isHeading = line.unit === 'title' || isHeadingLine(line)
  const inner = isHeading ? `#titled(${levels.get(line.unit) ?? 1}, ${headingSize(line.unit)})[${label}${words}]` : bodySource(shown)
  const directed = runsLeft.test(text) ? `#leftward[${inner}]` : inner
  return status === null ? directed : `#standing(${typstString(statusNames[status])}, ${isHeading})[${directed}]`
}

function bodySource({ line: { unit, labelTo }, indent, label, words, text }: Shown): string {
  switch (unit) {
    case 'note': return `#remark(${indent})[${label}${words}]`
    case 'furniture': return `#furniture[${label}${words}]`
    case 'title': case 'chapter': case 'article': case 'paragraph': case 'point': case 'option':
      if (label !== '' && labelTo <= widestLabel && labelTo < text.length) return `#numbered(${indent}, ${unit === 'point' ? '2.2em' : '0em'})[${label}][${words}]`
      return `#lined(${indent})[${unit === 'paragraph' || unit === 'point' || label === '' ? label : `#strong[${label}]`}${words}]`
    case 'text': return indent === 0 ? `${label}${words}` : `#lined(${indent})[${label}${words}]`
    default: return unit satisfies never
  }
}

function headingSize(unit: PaperLine['unit']): string {
  return unit === 'title' ? '14pt' : unit === 'chapter' ? '12pt' : '10.5pt'
}

/** Headings of a PDF may not skip a level: those that the text has are counted from 1. */
function headingLevels(paper: Paper, hasTitle: boolean): ReadonlyMap<string, number> {
  const used = ['title', 'chapter', 'article'].filter((unit) => unit === 'title' ? hasTitle || paper.title !== null : paper.lines.some((line) => line.unit === unit))
  return new Map(used.map((unit, index) => [unit, index + 1]))
}
