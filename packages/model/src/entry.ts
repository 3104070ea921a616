import type { Author } from './author.ts'
import type { EntryId, SubjectId } from './id.ts'
import type { Kind, ValueOf } from './kind.ts'
import type { Passage } from './passage.ts'
import type { Why } from './why.ts'

interface Stated {
  readonly id: EntryId
  readonly subject: SubjectId
  readonly author: Author
  /** Who may see it: `shared`, or the name of a delegation's or team's own. */
  readonly compartment: string
  /** ISO date and time, UTC, when it was recorded. */
  readonly recordedAt: string
  /** What the author wished to add: why it was withdrawn, where the correction comes from. */
  readonly note: string | null
  /** Of a person's word: the entries that stood on the subject when it was said, which it takes the place of. Not given where none stood; entries of
   *  format 1 have none, and take the place of all before them. */
  readonly answers?: readonly EntryId[]
}

/** States a value of its subject. `confidence` in [0, 1], and `why` it was found, where the reader is the author. */
export type ValueEntry<K extends Kind = Kind> = {
  [Each in K]: Stated & { readonly kind: Each; readonly value: ValueOf<Each>; readonly evidence: readonly Passage[]; readonly confidence: number | null; readonly why?: Why }
}[K]

/** Says that its subject does not stand. */
export type WithdrawnEntry = Stated & { readonly kind: Kind; readonly withdrawn: true }

/** Takes back an earlier entry of the same subject; what stood before stands again. */
export type UndoEntry = Stated & { readonly kind: Kind; readonly undoes: EntryId }

/** One thing said about one subject. Entries are never edited or deleted; later ones take the place of earlier ones. */
export type Entry = ValueEntry | WithdrawnEntry | UndoEntry
