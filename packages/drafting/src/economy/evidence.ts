import type { Passage, SubjectId } from '@travaux/model'

/** What a finding rests on: an act, a stance, a statement, an undertaking, a linkage, an instruction; with its words where it has some. */
export interface Evidence { readonly subject: SubjectId; readonly passage: Passage | null }
