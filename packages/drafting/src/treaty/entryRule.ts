import type { Quoted } from './articleText.ts'

/** A period and, where the clause counts to the first day of a month, `thenMonth`: the first day of the nth month after the day so reached. No period is `count: 0`. */
export interface Delay { readonly count: number; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly thenMonth: number | null }

/** What brings a treaty into force. `unread`: the clause says that it enters into force, and how could not be read. */
export type EntryTrigger =
  | { readonly on: 'signature' }
  | { readonly on: 'exchange' }
  | { readonly on: 'notification' }
  | { readonly on: 'date'; readonly date: string }
  | { readonly on: 'consents'; readonly by: 'all' | number; readonly including: readonly string[] }
  | { readonly on: 'unread' }

/** An entry-into-force clause as a rule, with its words. */
export interface EntryRule {
  readonly trigger: EntryTrigger
  readonly delay: Delay
  /** Whether the words speak of instruments deposited (and so of a depositary). */
  readonly deposit: boolean
  /** For a State that consents later: its own delay, and whether "later" is after entry into force or after the consent that brought it about. Null: article 24(3) applies. */
  readonly later: { readonly delay: Delay; readonly after: 'entry' | 'trigger'; readonly passage: Quoted } | null
  /** Provisional application from signature, from a date (ISO), or from a moment that the clause leaves open. */
  readonly provisional: { readonly from: 'signature' | 'unread' | (string & {}); readonly passage: Quoted } | null
  /** A further condition that days and numbers do not decide ("representing at least …", "whichever is later"). */
  readonly also: string | null
  readonly passage: Quoted
}
