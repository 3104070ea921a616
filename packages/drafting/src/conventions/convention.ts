import type { AttributionRole, BracketKind, Placeholder } from '../syntax/bracketedText.ts'
import type { BlockUnit } from '../syntax/block.ts'

/**
 * One way in which negotiators write. A convention looks at brackets, at passages outside them, or at both, and says what it finds; a text follows a convention in
 * which something was found. It sees one block at a time, so that what it finds elsewhere stands when a block is edited.
 */
export interface Convention {
  readonly name: string
  /** One line: what it is. */
  readonly what: string
  /** One line: how it is known from what only looks like it. */
  readonly known: string
  /** In its own words, one text or more that follow it. */
  readonly examples: readonly string[]
  /** What a bracket is for. The first convention of the list that names a kind names it for good; attributions, placeholders and notes of every convention count. */
  readonly bracket?: (sight: BracketSight) => Found | null
  /** What stands in a block whatever brackets are in it. */
  readonly passage?: (block: BlockSight) => Found | null
}

/** Offsets count from the bracket's first character inside, or from the beginning of the block. */
export interface Found {
  readonly kind?: BracketKind
  readonly attributions?: readonly FoundAttribution[]
  readonly placeholders?: readonly Placeholder[]
  readonly notes?: readonly FoundNote[]
  readonly options?: readonly FoundOption[]
  readonly slashes?: readonly (readonly { readonly from: number; readonly to: number }[])[]
}

export interface FoundAttribution { readonly from: number; readonly to: number; readonly sides: readonly string[]; readonly role: AttributionRole; readonly wordsFrom: number; readonly wordsTo: number }

/** `once`: notes that say the same of one thing are told once in a text. */
export interface FoundNote { readonly from: number; readonly to: number; readonly message: string; readonly mend: { readonly at: number; readonly insert: string } | null; readonly once?: string }

/** An option's label; `bracket`: where the square bracket stands that opens just before it, or null; `covers`: the numbers of the paragraphs it says it is for. */
export interface FoundOption { readonly from: number; readonly to: number; readonly label: string; readonly style: 'number' | 'letter' | 'none'; readonly number: number; readonly bracket: number | null; readonly empty: boolean; readonly covers: readonly [number, number] | null }

export interface BlockSight { readonly text: string; readonly unit: BlockUnit; readonly label: string | null; readonly labelTo: number; readonly sides: ReadonlySet<string> }

/** A pair of brackets as a convention sees it. */
export interface BracketSight {
  readonly mark: '[]' | '{}'
  /** The words inside; of a pair that ends in another block, their first few thousand characters. */
  readonly inner: string
  /** The end of the words inside, and where in them it begins; `inner` and 0 where the pair ends in its block. */
  readonly tail: string
  readonly tailFrom: number
  readonly length: number
  /** Of the block the bracket stands in, what comes before it, its last 200 characters; of the block where it ends, what comes after. */
  readonly before: string
  readonly after: string
  /** The brackets that touch this one, or stand beside it with a space, a slash or "or" between: what is in them. */
  readonly previous: string | null
  readonly next: string | null
  /** Nothing but the block's label, emphasis and other brackets stands before it in its block; nothing but a full stop and the like after it. */
  readonly opensBlock: boolean
  readonly closesBlock: boolean
  readonly unit: BlockUnit
  readonly sides: ReadonlySet<string>
}
