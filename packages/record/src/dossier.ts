import type { Author, EntryId, Finding, Kind, Passage, SubjectId, ValueOf } from '@travaux/model'
import type { Folded } from './folded.ts'
import type { SaidFilter } from './views/search/statementsSearched.ts'
import type { Original, Recorded, SearchHit, Verification } from './store.ts'

/** What a person says of a subject. `undo` takes back the person's own latest act that still stands. */
export type Act =
  | { readonly act: 'confirm'; readonly subject: SubjectId; readonly note?: string }
  | { readonly act: 'correct'; readonly subject: SubjectId; readonly value: ValueOf<Kind>; readonly evidence: readonly Passage[]; readonly note?: string }
  | { readonly act: 'withdraw'; readonly subject: SubjectId; readonly note?: string }
  | { readonly act: 'restore'; readonly subject: SubjectId; readonly note?: string }
  | { readonly act: 'add'; readonly kind: Kind; readonly value: ValueOf<Kind>; readonly evidence: readonly Passage[]; readonly note?: string }
  | { readonly act: 'undo' }

/** Why an act was not recorded: a sentence for the person who tried. */
export interface Refusal { readonly refused: string }

/** `asOf` as in `foldedAsOf`; `on` as in the views: an ISO date; and which statements are looked at: all, and what else sources say, where nothing tells. */
export interface SearchOptions extends SaidFilter { readonly limit?: number; readonly asOf?: string | null; readonly on?: string | null }

/** A dossier at work: its folded log, and the acts that add to it. Made by `openDossier`. */
export interface Dossier {
  readonly name: string
  /** What stands now. A new object after each append. */
  readonly folded: Folded
  /** What stands to all who see what is recorded here: the shared part, and that of the compartment which is recorded in. What is read is read with this
   *  knowledge alone, so that it tells nobody of what others recorded where it is not seen. `folded` itself where there is nothing else. */
  readonly ground: Folded
  /** What was known at `asOf` (ISO date or date and time; a bare date means the end of that day, UTC). */
  foldedAsOf(asOf: string): Folded
  /** The shared part alone, of what was known at `asOf`, or of all that is known where that is null: for what is handed over. */
  sharedAsOf(asOf: string | null): Folded
  /** Records findings as `author`, skipping those whose value and evidence that author has already recorded. One transaction.
   *  What a reader found that fits no schema becomes a note of its source, where that is recorded with it.
   *  @throws RangeError naming the finding and the field that does not fit: then nothing is recorded. */
  record(findings: readonly Finding[], author: Author): Promise<readonly Recorded[]>
  /** Keeps files that sources are taken from, before these are recorded. */
  keepOriginals(originals: readonly Original[]): Promise<void>
  /** The file a source was taken from, by its SHA-256; `undefined` where it is not kept. */
  original(sha256: string): Promise<Uint8Array | undefined>
  /** Whether that file is kept; reads none of it. */
  keepsOriginal(sha256: string): Promise<boolean>
  review(act: Act, person: string): Promise<readonly Recorded[] | Refusal>
  entry(id: EntryId): Recorded | undefined
  /** Paragraphs that hold all of `words`, best first, of the sources that stand: at `asOf`, and published by `on`, where these are given. Where speaker,
   *  side, issue or level are given, the words must stand in one statement that fits; `since` and `until` are then of the statement, else of the day the source
   *  was published. Without words, the statements that fit, newest first. `limit`: at most so many, default 20. */
  search(words: string, options?: SearchOptions): Promise<readonly SearchHit[]>
  verify(): Promise<Verification>
  /** Calls back after each append, by this process or another. What a subscriber throws is its own: it goes to `onError`. */
  subscribe(onChange: (folded: Folded) => void): () => void
  close(): Promise<void>
}
