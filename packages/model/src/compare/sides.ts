/** Two texts as numbers, to be aligned. */
export interface Sides {
  /** Tokens in order. */
  readonly a: Int32Array
  readonly b: Int32Array
  /** By place: 1 where a line begins with the token. */
  readonly aBegins: Uint8Array
  readonly bBegins: Uint8Array
  readonly traits: Traits
}

/** By token. */
export interface Traits {
  /** What it is worth to pair it: 1 for a mark, 2 to 8 for words, more the rarer. */
  readonly weight: Uint8Array
  /** 1 where it is a word. */
  readonly word: Uint8Array
  /** How well a cut stands after it, and before it: 6 after the end of a sentence, 3 at a comma or on the outer side of a bracket. */
  readonly cutAfter: Uint8Array
  readonly cutBefore: Uint8Array
}
