import { isHeadingLine } from '../paper/isHeadingLine.ts'
import type { Paper, PaperLine } from '../paper/paper.ts'
import { anchorsByLine, type Anchor } from './anchorsByLine.ts'
import { idNames } from './idNames.ts'
import { inlineXml } from './inlineXml.ts'
import { isContainer, lineTree, type LineNode } from './lineTree.ts'
import { languageTag, metaXml } from './metaXml.ts'

/**
 * A text as an Akoma Ntoso 3.0 `doc`, valid against its schema: articles, paragraphs and points nested by depth with their numbers; words that sides want in or
 * out as `ins` and `del` that refer to the side; comments as `authorialNote` after the words they are on, which begin at a `marker`; the status of a line as
 * the concept that it refers to. Brackets stay characters. Every line is one `num`, `heading` or `p`, or two of which the second says that it runs in; every
 * character is there, those that XML cannot hold as an empty element. Of titles, dates and sides' names such characters are left out.
 * Throws where the paper's date is none or a comment is no passage of the text.
 */
export function toAkomaNtoso(paper: Paper): string {
  const lines: readonly PaperLine[] = paper.lines.length > 0 ? paper.lines : [{ unit: 'text', depth: 0, labelTo: 0, status: null, spans: [] }]
  const sides = sidesOf(paper)
  const nodes = lineTree(lines)
  const ends: number[] = []
  for (const { spans } of lines) ends.push(spans.reduce((end, { text }) => end + text.length, ends.length === 0 ? 0 : (ends.at(-1) ?? 0) + 1))
  const indexOf = new Map(ends.map((end, index) => [end, index]))
  const byLine = anchorsByLine(ends, paper.comments)
  const write = writer((node) => byLine.get(indexOf.get(node.to) ?? -1) ?? [], (side) => sides.get(side) ?? 'not-named')

  // The body may not be empty.
  const opening = nodes.findIndex(({ line, from, to }) => line.unit !== 'title' && (isContainer(line) || from < to))
  const titles = nodes[0]?.line.unit === 'title' ? nodes.slice(0, opening < 0 ? -1 : opening) : []
  const preface = titles.length === 0 ? '' : `    <preface xml:space="preserve">${titles.map(write.block).join('')}\n    </preface>\n`
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:travaux="urn:travaux:paper:1">
  <doc name="draft">
${metaXml(paper, sides)}
${preface}    <mainBody xml:lang="${languageTag(paper)}" xml:space="preserve">${nodes.slice(titles.length).map((node) => write.node(node, null)).join('')}
    </mainBody>
  </doc>
</akomaNtoso>
`
}

/** Sides by their name, each with its name in the document, as they come in the text. */
function sidesOf({ lines, comments }: Paper): ReadonlyMap<string, string> {
  const sides = new Map<string, string>()
  const add = (side: string): void => { if (!sides.has(side)) sides.set(side, `side-${sides.size + 1}`) }
  for (const { spans } of lines) for (const { change } of spans) if (change !== null) add(change.side)
  for (const { side } of comments) add(side)
  return sides
}

interface Writer { readonly node: (node: LineNode, under: string | null) => string; readonly block: (node: LineNode) => string }

function writer(anchorsOf: (node: LineNode) => readonly Anchor[], sideId: (side: string) => string): Writer {
  const name = idNames()

  function node(each: LineNode, under: string | null): string {
    return isContainer(each.line) ? container(each, under) : block(each)
  }

  function block({ line, from, to, ...rest }: LineNode): string {
    const inline = inlineXml(line, from, 0, to - from, anchorsOf({ line, from, to, ...rest }), sideId)
    const words = line.unit === 'title' ? `<docTitle>${inline}</docTitle>` : inline
    return `\n<p${line.unit === 'note' || line.unit === 'furniture' ? ` class="${line.unit}"` : ''}${statusXml(line)}>${words}</p>`
  }

  function container(each: LineNode, under: string | null): string {
    const { line, from, to, children } = each
    const unit = line.unit as 'chapter' | 'article' | 'paragraph' | 'point' | 'option'
    const text = line.spans.map(({ text }) => text).join('')
    const labelTo = Math.min(Math.max(line.labelTo, 0), text.length)
    const id = name(under, unit, text.slice(0, labelTo))
    const anchors = anchorsOf(each)
    const inLabel = labelTo === text.length ? anchors : anchors.filter(({ at }) => at - from < labelTo)
    const num = labelTo === 0 ? '' : `\n<num>${inlineXml(line, from, 0, labelTo, inLabel, sideId)}</num>`
    const words = labelTo === text.length && labelTo > 0 ? null : inlineXml(line, from, labelTo, to - from, anchors.filter((anchor) => !inLabel.includes(anchor) || labelTo === 0), sideId)
    const runIn = num === '' ? '' : ' travaux:runIn="true"'
    const isHeading = words !== null && words !== '' && isHeadingLine(line)
    const heading = isHeading ? `${num === '' ? '\n' : ''}<heading${runIn}>${words}</heading>` : ''
    const first = words === null || isHeading ? '' : `${num === '' ? '\n' : ''}<p${runIn}>${words}</p>`
    const tag = unit === 'option' ? 'hcontainer' : unit
    return `\n<${tag}${unit === 'option' ? ' name="option"' : ''} eId="${id}"${statusXml(line)}>${num}${heading}${below(first, children, id)}\n</${tag}>`
  }

  /** Blocks alone are the content; before units they are an intro, after them a wrap-up, and between them units of their own, as the schema has it. */
  function below(first: string, children: readonly LineNode[], id: string): string {
    const start = children.findIndex(({ line }) => isContainer(line))
    const end = children.findLastIndex(({ line }) => isContainer(line)) + 1
    const wrap = (tag: string, xml: string): string => xml === '' ? '' : `<${tag}>${xml}</${tag}>`
    if (start < 0) return wrap('content', first + children.map(block).join(''))
    const between = children.slice(start, end).map((child) => isContainer(child.line) ? container(child, id) : `\n<hcontainer name="text" eId="${name(id, 'text', '')}">${wrap('content', block(child))}</hcontainer>`)
    return wrap('intro', first + children.slice(0, start).map(block).join('')) + between.join('') + wrap('wrapUp', children.slice(end).map(block).join(''))
  }

  return { node, block }
}

function statusXml({ status }: PaperLine): string {
  return status === null ? '' : ` refersTo="#status-${status}"`
}
