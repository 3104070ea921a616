import type { Codebook, Finding, Source, SourceId } from '@travaux/model'
import type { English } from './english.ts'
import type { Kept } from './intake/keepText.ts'
import type { Note } from './note.ts'

/** What is known of a source beforehand. What is given goes over what the text says of itself; null says that there is none. */
export interface Described {
  readonly title?: string
  readonly publisher?: string | null
  readonly dateline?: string | null
  readonly genre?: Source['genre']
}

export interface ReadOptions extends Described {
  /** What was learned about English: `english()` of `@travaux/reading/english`. */
  readonly english: English
  readonly source: SourceId
  /** ISO date; overrides what the text says of itself. */
  readonly published?: string | null
  readonly codebook?: Codebook | null
  readonly file?: string | null
  /** What `keepText` learned beside the text: title, publisher, media type. */
  readonly kept?: Kept
  /** Of the bytes as they were taken in, in hex. */
  readonly sha256?: string | null
}

/** A name in the text. `refersTo` is the id of the person, side, place or organisation, the same for each of its names, or null. `acts` is true of a city or state that stands for its government: "Moscow said". */
export interface NameFound { readonly from: number; readonly to: number; readonly type: 'person' | 'organisation' | 'place'; readonly refersTo: string | null; readonly acts?: boolean }

/** A date in the text, its value as in TIMEX3. */
export interface DateFound { readonly from: number; readonly to: number; readonly value: string }

/**
 * What was found in one text. `findings` includes the source itself, the sides and persons it names that the codebook
 * does not, and everything in the kinds of the record, each with its evidence.
 */
export interface Reading {
  readonly source: Source
  readonly findings: readonly Finding[]
  readonly names: readonly NameFound[]
  /** Every date that the text gives, in its order: lengths of time and "now" are none. What had to be worked out is a finding too. */
  readonly dates: readonly DateFound[]
  readonly notes: readonly Note[]
  /** The name of every side and issue and the text of every proposition that the findings refer to by id. */
  readonly labels: Readonly<Record<string, string>>
}
