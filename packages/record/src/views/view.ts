import type { Passage, SideId, SourceId } from '@travaux/model'
import type { Review } from '../folded.ts'

/** How every view is asked for. `as`: speak as this side, null is neutral. `on`: ISO date, what held then (default: all of it). */
export interface ViewOptions { readonly as: SideId | null; readonly on?: string | null }

/** A side as it is shown everywhere: its name, and the mark that gives it colour and shape. */
export interface SideShown { readonly id: SideId; readonly name: string; readonly mark: 'a' | 'b' | 'c' | 'd' | 'third' }

/** How near the words are to the one credited. 4 own words or agreed text, 3 paraphrased, 2 per other side, 1 per expert or unnamed. */
export interface Ladder { readonly rung: 1 | 2 | 3 | 4; readonly words: string }

/** Words of a source, quoted, with where to open them. `place` is for people: "ANI, ¶ 5". */
export interface Quote {
  readonly passage: Passage
  readonly text: string
  readonly source: SourceId
  readonly place: string
  /** True where the words are quoted speech or agreed text; false where they are the source's own paraphrase. */
  readonly verbatim: boolean
}

/** Whose word it is that a line stands: the reader (with its confidence) or a person (with initials). */
export interface ReviewShown { readonly review: Review; readonly by: string; readonly initials: string; readonly confidence: number | null; readonly at: string }
