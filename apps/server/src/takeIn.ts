import type { Codebook, SourceId } from '@travaux/model'
import type { Reading } from '@travaux/reading'

/** A document as it comes in. */
export interface Incoming {
  /** The name of the file it came from, without its folder; its ending says what it is. */
  readonly name: string
  readonly bytes: Uint8Array
  /** ISO date; null where the text itself must say. */
  readonly published: string | null
  readonly codebook: Codebook | null
}

/** A document whose text is kept, under the id that its content gives it. */
export interface Kept { readonly source: SourceId; readonly title: string; readonly characters: number }

export interface Refused { readonly refused: string }

/**
 * Keeps and reads one document. `onKept` is called once the text is kept, before the long part begins. Resolves to
 * what was found, or to a sentence on why there is nothing to read.
 */
export type TakeIn = (incoming: Incoming, onKept: (kept: Kept) => void) => Promise<Reading | Refused>
