import type { SubjectId } from './id.ts'
import type { Kind, ValueOf } from './kind.ts'
import type { Passage } from './passage.ts'
import type { Why } from './why.ts'

/** What is to be recorded, before it has an author, a time and an entry id. What the reader and a codebook hand to the record. */
export type Finding<K extends Kind = Kind> = {
  [Each in K]: { readonly subject: SubjectId; readonly kind: Each; readonly value: ValueOf<Each>; readonly evidence: readonly Passage[]; readonly confidence: number | null; readonly why?: Why }
}[K]
