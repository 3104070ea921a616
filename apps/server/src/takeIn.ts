import type { Codebook, SourceId } from '@travaux/model'
import type { Reading } from '@travaux/reading'
import type { KnownSource } from './knownSource.ts'

/** A document as it comes in. */
export interface Incoming {
  /** The name of the file it came from, without its folder; its ending says what it is. */
  readonly name: string
  readonly bytes: Uint8Array
  /** ISO date; null where the text itself must say. */
  readonly published: string | null
  readonly codebook: Codebook | null
  /** Sources that are not read again: see `knownSources`. */
  readonly known: ReadonlyMap<SourceId, KnownSource>
}

/** A document whose text is kept, under the id that its content gives it. */
export interface Kept { readonly source: SourceId; readonly title: string; readonly characters: number }

export interface Refused { readonly refused: string }

/** A text that is not read again, and why. */
export interface Already { readonly already: SourceId; readonly known: KnownSource }

/** What became of one document of what came in. */
export type TakenIn = (Reading & { /** As in `KeptSource`. */ readonly keepOriginal?: boolean }) | Already | Refused

/**
 * Keeps and reads the documents of one file. `onKept` is called for each once its text is kept, before the long part begins, and `onTaken` with
 * what was found, what is known of the text already, or a sentence on why there is nothing to read. Resolves when that is all.
 */
export type TakeIn = (incoming: Incoming, onKept: (kept: Kept) => void, onTaken: (taken: TakenIn) => void) => Promise<void>
