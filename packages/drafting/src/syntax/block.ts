/** What a paragraph of a text is. `furniture`: a running header, a page number, a form feed. */
export type BlockUnit = 'title' | 'chapter' | 'article' | 'paragraph' | 'point' | 'option' | 'note' | 'text' | 'furniture'

/**
 * A paragraph of a text with the line ends after it, and what is in it. It owns its characters: offsets in it count from its own beginning, so that one
 * block changes without the others. `label`: `4`, `9bis`, `(a)`, as written; `labelTo`: the end of label and the spaces after it.
 */
export interface Block {
  readonly text: string
  readonly unit: BlockUnit
  readonly label: string | null
  readonly labelTo: number
  readonly nodes: readonly Node[]
  /** Square brackets without a partner in this block, by their offset. */
  readonly open: readonly number[]
}

/** Words at [from, to) of the block; or a bracket there, with what is inside. Together the nodes of a block cover it. */
export type Node =
  | { readonly is: 'words'; readonly from: number; readonly to: number }
  | { readonly is: 'bracket'; readonly mark: '[]' | '{}'; readonly from: number; readonly to: number; readonly nodes: readonly Node[] }
