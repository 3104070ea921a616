import type { ClauseStatus } from '../draft/draftText.ts'
import type { BlockUnit } from '../syntax/block.ts'

/**
 * A text as it goes into a file: what every format writes. The lines' characters, joined by line feeds, are exactly the text's; who wants which words,
 * what is agreed and what was remarked lie over them.
 */
export interface Paper {
  readonly title: string | null
  /** BCP 47; null where nothing tells. */
  readonly language: string | null
  /** ISO date and time, UTC, that changes without a date of their own bear. */
  readonly date: string
  readonly lines: readonly PaperLine[]
  readonly comments: readonly PaperComment[]
}

export interface PaperLine {
  readonly unit: BlockUnit
  /** 0 outermost. */
  readonly depth: number
  /** The characters of the line that are its number with the space after: [0, labelTo). */
  readonly labelTo: number
  readonly status: ClauseStatus | null
  /** In order; together the line's characters, without its line feed. */
  readonly spans: readonly Span[]
}

export interface Span {
  readonly text: string
  /** A side's proposal of these words, or to leave them out. `side` as it is named in the text. */
  readonly change: { readonly kind: 'inserted' | 'deleted'; readonly side: string; readonly date: string | null } | null
}

/** A remark on the characters [from, to) of the whole text. */
export interface PaperComment { readonly from: number; readonly to: number; readonly side: string; readonly date: string | null; readonly text: string }
