import type { Entry, Passage, SourceId } from '@travaux/model'
import type { Head, Link } from './chain.ts'
import type { Signature } from './signature.ts'

/** An entry as the log shows it. `position` counts from 1 without gaps over the entries that may be seen; hashes are SHA-256 in hex. */
export type Recorded = Entry & {
  readonly position: number
  /** The hash of the same writer's entry before this one; null for a writer's first. */
  readonly previous: string | null
  readonly hash: string
  /** Its writer's, of `hash`; null where the writer has no key. */
  readonly signature: Signature | null
}

export interface SearchHit {
  readonly source: SourceId
  /** The paragraph that holds the words. */
  readonly paragraph: Passage
  /** Where the words stand, inside the paragraph. */
  readonly matches: readonly Passage[]
}

/** Where words are looked for: in these sources alone, and of each paragraph only in the parts that are given, one of which must hold all the words; none: the
 *  paragraph is passed over. A part is one or more pieces inside the paragraph; a phrase stands in one of them. */
export interface Looked { readonly within?: ReadonlySet<SourceId> | undefined; readonly parts?: ((paragraph: Passage) => readonly (readonly Passage[])[]) | undefined }

export type Verification =
  | { readonly whole: true; readonly entries: number; /** Ends of the writers' chains; more than one of a writer where two copies were united. `keys`: those that signed its entries. */ readonly heads: readonly (Head & { readonly keys: readonly string[] })[] }
  | { readonly whole: false; readonly position: number | null; readonly entry: string | null; readonly why: string }

/** An entry as another copy holds it, to be taken in as it is: its canonical words, and what its writer tied to them. */
export type Chained = Omit<Link, 'position' | 'seal'>

/** A file that a source was taken from. `sha256` of its bytes, in hex. */
export interface Original { readonly sha256: string; readonly bytes: Uint8Array }

/**
 * Where a dossier's log is kept. Engines hold the log and its chain, and search; they know nothing of views. A store is opened with a
 * clearance: of entries in other compartments nothing is given, counted, searched, told or proved, and no number shows a gap.
 * Every engine passes `describeStore` in `test/describeStore.ts`.
 */
export interface Store {
  /** The dossier's name, given when it was made. A property of the copy, not of the record: no entry states it. */
  readonly name: string
  /** Adds entries after position `expected`, all or none, durable when the promise resolves. Resolves to them as recorded. Where these very entries stand
   *  right after `expected` already, nothing is added and they are given as they were recorded: an append whose answer was lost can be made again.
   *  @throws StaleAppend where the log has grown beyond `expected`.
   *  @throws CannotAppend where it could not be written (disk full, locked): the log is as it was, or, where the reason is `unsure`, as it was or with these entries.
   *  @throws RangeError where the log does not reach `expected`, or an id is in it already. */
  append(entries: readonly Entry[], expected: number): Promise<readonly Recorded[]>
  /** Adds entries of another copy that are not here, in their order, as they were chained and signed there; all or none. Resolves to how many were new.
   *  @throws RangeError where an entry's hash is not of its words, or it follows one that is neither here nor given before it: then nothing is added.
   *  @throws CannotAppend as `append` does. */
  adopt(chained: readonly Chained[]): Promise<number>
  /** What ties entries after position `after` to those before, in order, in batches. */
  links(after: number): AsyncIterable<readonly Chained[]>
  /** Entries after position `after`, in order, in batches.
   *  @throws CannotOpen where they cannot be read: the log is damaged. */
  read(after: number): AsyncIterable<readonly Recorded[]>
  /** Keeps files beside the log, each once. They are durable once an append after them has resolved.
   *  @throws CannotAppend where they could not be written. */
  keepOriginals(originals: readonly Original[]): Promise<void>
  /** The bytes of a file that was kept; `undefined` where it was not. */
  original(sha256: string): Promise<Uint8Array | undefined>
  /** Whether that file was kept; reads none of it. */
  keepsOriginal(sha256: string): Promise<boolean>
  /** At most `limit` paragraphs of sources that hold all of `words`, best first. Quoted words are a phrase; a trailing * is a prefix. */
  search(words: string, limit: number, looked?: Looked): Promise<readonly SearchHit[]>
  /** Calls `onAppend` with the log's position after appends by this or another process. Returns what ends it.
   *  What `onAppend` throws undoes no append and keeps nobody else from being told; it is dropped. */
  subscribe(onAppend: (position: number) => void): () => void
  /** Reads the log again and proves each writer's chain, or names the first entry that is wrong. `receipt`: ends of chains as an earlier
   *  verification gave them, which the log must still lead through. */
  verify(receipt?: readonly Head[]): Promise<Verification>
  close(): Promise<void>
}
