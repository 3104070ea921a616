import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Block, Item, Line, Run } from '../briefing.ts'
import type { TemplatePart } from './template.ts'

type RootContent = ReturnType<typeof fromMarkdown>['children'][number]
type List = Extract<RootContent, { readonly type: 'list' }>
type PhrasingContent = Extract<RootContent, { readonly type: 'paragraph' }>['children'][number]
type Nodes = RootContent | PhrasingContent

/** A stretch of a template's Markdown as headings and text. Bold and emphasis are kept, links give their words, HTML and pictures stand as they were written; a heading below the third level is one of the third. */
export function textParts(markdown: string): readonly TemplatePart[] {
  return fromMarkdown(markdown).children.flatMap((node): readonly TemplatePart[] => {
    if (node.type === 'heading') return [{ is: 'heading', level: Math.min(node.depth, 3) as 1 | 2 | 3, text: wordsOf(node) }]
    return blocksOf(node, markdown).map((block) => ({ is: 'text', block }))
  })
}

function blocksOf(node: RootContent, markdown: string): readonly Block[] {
  switch (node.type) {
    case 'paragraph': return [paragraph(runsOf(node.children, markdown))]
    case 'list': return [{ is: 'list', ordered: node.ordered === true, from: 'template', items: itemsOf(node, markdown) }]
    case 'blockquote': return node.children.flatMap((child) => blocksOf(child, markdown))
    case 'code': return node.value.split('\n').map((line) => paragraph([template(line)]))
    case 'thematicBreak': case 'definition': return []
    default: return [paragraph([template(written(node, markdown))])]
  }
}

function paragraph(line: Line): Block {
  return { is: 'paragraph', line, from: 'template' }
}

/** Lists in lists are told line by line below their item. */
function itemsOf({ children }: List, markdown: string): readonly Item[] {
  return children.map((item) => {
    const lines = item.children.flatMap((child) => blocksOf(child, markdown)).flatMap((block) => block.is === 'list' ? block.items.flatMap(({ line, under }) => [line, ...under]) : 'line' in block ? [block.line] : [])
    return { line: lines[0] ?? [], under: lines.slice(1) }
  })
}

function runsOf(nodes: readonly PhrasingContent[], markdown: string, how: { readonly strong?: true; readonly emphasis?: true } = {}): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    switch (node.type) {
      case 'text': return [template(node.value, how)]
      case 'inlineCode': return [template(node.value, how)]
      case 'strong': return runsOf(node.children, markdown, { ...how, strong: true })
      case 'emphasis': return runsOf(node.children, markdown, { ...how, emphasis: true })
      case 'link': case 'linkReference': return runsOf(node.children, markdown, how)
      case 'break': return [template(' ', how)]
      default: return [template(written(node, markdown), how)]
    }
  })
}

function template(text: string, how: { readonly strong?: true; readonly emphasis?: true } = {}): Run {
  return { is: 'ours', of: 'template', text: text.replace(/\s*\n\s*/g, ' '), ...how }
}

function written({ position }: Nodes, markdown: string): string {
  return markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
}

function wordsOf(node: Nodes): string {
  return 'children' in node ? node.children.map(wordsOf).join('') : 'value' in node ? node.value : ''
}
