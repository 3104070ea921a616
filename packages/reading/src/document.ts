/** Half-open spans over one text, [from[i], to[i]), UTF-16 code units from 0, ascending and not overlapping. */
export interface Spans {
  readonly length: number
  readonly from: Int32Array
  readonly to: Int32Array
}

/**
 * A text and what the stages before have found in it, as typed arrays over that one text. Each stage is a pure function
 * from a document to the same document with one layer more; a trained stage takes the place of a rule by
 * returning the same layer. `Layers` grows by intersection: `Document & { tokens: Tokens } & { sentences: Spans }`.
 */
export interface Document {
  readonly text: string
}
