import type { PaperLine } from '../paper/paper.ts'

/** A line, where it stands in the whole text, and the lines below it. Lines that hold none (`text`, `note`, `furniture`, `title`) have no children. */
export interface LineNode { readonly line: PaperLine; readonly from: number; readonly to: number; readonly children: LineNode[] }

/** A reader need not follow a text deeper; libxml2 gives up at 256 elements, of which each level takes two. */
const deepest = 40

/**
 * Lines nested by their depth: a line stands under the nearest article, paragraph … before it that is less deep, or as deep and by its kind above it, as an article
 * is above its paragraphs; an empty line with what is before it. A text that knows no depths, as one read from a file, is nested by what its lines are. O(lines).
 */
export function lineTree(lines: readonly PaperLine[]): readonly LineNode[] {
  const isFlat = lines.every(({ depth }) => depth === 0)
  const top: LineNode[] = []
  const open: LineNode[] = []
  let from = 0
  for (const line of lines) {
    const to = line.spans.reduce((end, { text }) => end + text.length, from)
    const node: LineNode = { line, from, to, children: [] }
    for (let above = open.at(-1); above !== undefined && ends(line, to === from, above.line, isFlat); above = open.at(-1)) open.pop()
    const under = open.at(-1)?.children ?? top
    under.push(node)
    if (isContainer(line) && open.length < deepest) open.push(node)
    from = to + 1
  }
  return top
}

/** Whether the unit that `above` begins ends before this line. */
function ends(line: PaperLine, isEmpty: boolean, above: PaperLine, isFlat: boolean): boolean {
  if (isContainer(line) || line.unit === 'title') return above.depth > line.depth || above.depth === line.depth && rankOf(above) >= rankOf(line)
  return !isEmpty && !isFlat && above.depth >= line.depth
}

/** Whether the line is a unit of its own in Akoma Ntoso, which other lines can stand under. */
export function isContainer({ unit }: PaperLine): boolean {
  switch (unit) {
    case 'chapter': case 'article': case 'paragraph': case 'point': case 'option': return true
    case 'title': case 'note': case 'text': case 'furniture': return false
    default: return unit satisfies never
  }
}

function rankOf({ unit }: PaperLine): number {
  switch (unit) {
    case 'title': return -1
    case 'chapter': return 0
    case 'article': return 1
    case 'option': return 2
    case 'paragraph': return 3
    case 'point': return 4
    case 'note': case 'text': case 'furniture': return 5
    default: return unit satisfies never
  }
}
