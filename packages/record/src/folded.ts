import type { Author, EntryId, IdOf, Kind, Passage, SubjectId, ValueOf } from '@travaux/model'
import type { Recorded } from './store.ts'

/** found: the reader's alone; given: a codebook's; confirmed, corrected, withdrawn: a person's word on it; added: a person's own. */
export type Review = 'found' | 'confirmed' | 'corrected' | 'withdrawn' | 'added' | 'given'

/** One subject as it stands: its latest value, how it came to stand, and everything ever said of it. */
export interface Subject<K extends Kind = Kind> {
  readonly id: IdOf<K>
  readonly kind: K
  /** The value that stands; of a withdrawn subject, the last that stood. */
  readonly value: ValueOf<K>
  readonly evidence: readonly Passage[]
  readonly review: Review
  /** Who stated what stands (or withdrew it), and when. */
  readonly author: Author
  readonly recordedAt: string
  /** The reader's confidence in [0, 1] in what it found; null where a person or a codebook stated it. */
  readonly confidence: number | null
  /** The entry that says so, and what other persons said at the same time, apart from it, and differently: their last words, until a person answers them. */
  readonly stands: EntryId
  readonly rivals: readonly Recorded[]
  readonly history: readonly Recorded[]
}

/**
 * A dossier's log, folded: what each subject is now. Never changes; made by `fold` only. It is no JSON: lists by kind are made when first
 * read, and maps share what they hold with earlier and later versions. `position` is the last entry folded in.
 */
export interface Folded {
  readonly position: number
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  /** Subjects of one kind in the order first recorded, withdrawn ones included. */
  readonly byKind: { readonly [K in Kind]: readonly Subject<K>[] }
  /** Subjects that rest on a source or point into it (`restsOn`), in the order of the text. */
  readonly bySource: ReadonlyMap<string, readonly Subject[]>
  /** Days (ISO dates) on which entries were recorded, ascending, with how many. */
  readonly days: readonly { readonly day: string; readonly entries: number }[]
  /** Where a subject stands in the order first recorded: the order of every list. Undefined where nothing was ever recorded of it. */
  readonly placeOf: (id: SubjectId) => number | undefined
}
