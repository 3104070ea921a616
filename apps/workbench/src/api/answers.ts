import type { Overview } from '@travaux/record'
import type { Passage, SideId } from '@travaux/model'

/** What the frame shows, and who is at work. */
export interface DossierAnswer extends Overview { readonly file: string | null; readonly reviewer: string; readonly version: string }

/** A paragraph that holds the words searched for: its number, null for a heading; `matches` lie inside `passage`. */
export interface Hit { readonly source: string; readonly title: string; readonly published: string | null; readonly paragraph: number | null; readonly text: string; readonly passage: Passage; readonly matches: readonly Passage[] }

/** Anything with a name of its own: `id` says what it is by its prefix. `offices`, of a person alone: ISO dates, inclusive. */
export interface Named {
  readonly id: string; readonly kind: string; readonly name: string; readonly detail: string | null
  readonly offices?: readonly { readonly title: string; readonly side: SideId | null; readonly from: string | null; readonly to: string | null }[]
}

/** What happens to a document that is being added, in order. */
export type Addition =
  | { readonly stage: 'kept'; readonly source: string; readonly title: string; readonly characters: number }
  | { readonly stage: 'found'; readonly kind: string; readonly count: number }
  | { readonly stage: 'recorded'; readonly source: string; readonly entries: number }
  | { readonly stage: 'refused'; readonly error: string }
