import type { Block } from './block.ts'

/** What a pair of square brackets, or braces, is for. `disputed`: words that are not agreed, without more. */
export const bracketKinds = [
  'disputed', 'attributed', 'alternative', 'option', 'empty-option', 'whole-paragraph', 'number', 'ad-referendum', 'note',
  'placeholder', 'footnote', 'sic', 'reference', 'letter', 'heading', 'counter-wording', 'remark',
] as const

export type BracketKind = (typeof bracketKinds)[number]

/** A pair, in characters of the whole text: the bracket at `from`, its partner just before `to`. `depth`: 1 outermost. */
export interface Pair { readonly from: number; readonly to: number; readonly depth: number; readonly kind: BracketKind; readonly mark: '[]' | '{}' }

/** A bracket without a partner, and where one most likely belongs: before the character at `mend`; null where nothing tells. */
export interface Stray { readonly at: number; readonly kind: 'open' | 'close'; readonly mend: number | null }

export const attributionRoles = ['propose', 'support', 'oppose', 'delete', 'retain', 'reserve'] as const

export type AttributionRole = (typeof attributionRoles)[number]

/**
 * Who wants which words, `sides` as they are written. [from, to) is the passage that says it: where the sides are named, with the words it is about where these
 * stand beside; those words are [wordsFrom, wordsTo), empty where it says only what it is about ("opposes paragraph 2").
 */
export interface Attribution { readonly from: number; readonly to: number; readonly sides: readonly string[]; readonly role: AttributionRole; readonly wordsFrom: number; readonly wordsTo: number }

/**
 * `Option 1`, `ALTERNATIVE A`, …: from where it begins (its line, where nothing but a number, emphasis and brackets stands before the label) to the end of its label;
 * its words go on to `end`. `empty`: it says "No text". `level`: 0 outermost, options in options below.
 */
export interface Option { readonly from: number; readonly to: number; readonly label: string; readonly end: number; readonly level: number; readonly empty: boolean }

export const placeholderKinds = ['value', 'date', 'text', 'to-be-added', 'elided'] as const

export interface Placeholder { readonly from: number; readonly to: number; readonly kind: (typeof placeholderKinds)[number] }

/** Rival words side by side, each at [from, to) of the text: in brackets that touch, in brackets with slashes between, or parted by slashes alone. */
export interface Alternates { readonly by: 'brackets' | 'slashes'; readonly words: readonly { readonly from: number; readonly to: number }[] }

/** What a person should know: a stray bracket and where its partner probably belongs, a code that is not known, brackets that cross. [from, to) of the whole text. */
export interface Note { readonly from: number; readonly to: number; readonly message: string; readonly mend: { readonly at: number; readonly insert: string } | null }

/** An article: its label line begins at `from`; its words go on to `to`, where the next article or chapter begins. */
export interface Article { readonly label: string; readonly heading: string | null; readonly from: number; readonly to: number }

/**
 * A text and what was found in it. Its blocks cover it without a gap: `print` gives back every character. Nothing that is found changes a character.
 * Offsets are UTF-16 code units into the whole text. What is not asked for is not worked out.
 */
export interface BracketedText {
  readonly blocks: readonly Block[]
  readonly characters: number
  /** Where each block begins, in characters of the text. */
  readonly starts: ArrayLike<number>
  readonly articles: readonly Article[]
  readonly pairs: readonly Pair[]
  readonly strays: readonly Stray[]
  /** The most square brackets open at once in a reading from left to right, those that nobody closes among them. */
  readonly maxDepth: number
  readonly attributions: readonly Attribution[]
  readonly options: readonly Option[]
  readonly alternates: readonly Alternates[]
  readonly placeholders: readonly Placeholder[]
  readonly notes: readonly Note[]
  /** By name, those that the text follows, in the order of `conventions`. */
  readonly conventions: readonly string[]
}
