import type { Kept } from './keepText.ts'

/** One document of a file. */
export interface KeptDocument extends Kept {
  /** Where in its file it stands, where the file holds many: "line 17". Null where the file is the document. */
  readonly part: string | null
}

/** The documents of a file in its order, with a sentence for each part that is none; or a sentence on why it holds nothing that could be read. */
export type KeptFile =
  | { readonly documents: readonly KeptDocument[]; readonly passedOver: readonly string[] }
  | { readonly refused: string }
