/**
 * A provision of a text, whether that is a draft of a dossier (`articlesOfDraft`) or a file (`articlesOfText`). `text`: its words without label and heading, a paragraph or a
 * point to a line with its label before it (`1. `, `(a) `), brackets as they stand. [from, to): UTF-16 code units of the whole text, so that `whole.slice(from, to) === text`.
 */
export interface ArticleText {
  readonly id: string
  readonly unit: 'preamble' | 'chapter' | 'article' | 'testimonium'
  /** `9`, `9bis`, IX, 九: as written; empty for a preamble and a testimonium. */
  readonly label: string
  readonly heading: string | null
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Words of a provision: `[from, to)` in UTF-16 code units of its `text`, not of the whole. */
export interface Quoted { readonly article: string; readonly from: number; readonly to: number; readonly words: string }
