import type { Block, Line } from './briefing.ts'

/** The lines of a block in the order of the paper. */
export function linesOf(block: Block): readonly Line[] {
  switch (block.is) {
    case 'paragraph': case 'lead': case 'silence': return [block.line]
    case 'list': return block.items.flatMap(({ line, under }) => [line, ...under])
    case 'table': return block.rows.flatMap(({ cells }) => cells.flat())
    default: return block satisfies never
  }
}
