import type { IssueId, SideId } from '@travaux/model'
import type { Chain, Chronology, Folded, Known, MeetingShown, Naming, Positions, SideShown, StatementRow, ViewOptions } from '@travaux/record'
import type { Notebook } from './notebook.ts'
import type { SettlementGiven } from './settlementGiven.ts'

/** What the sections of a briefing are made from: the dossier and its views, each worked out at most once, whose paper it is, and the meeting it is for. */
export interface Scene {
  readonly folded: Folded
  readonly options: ViewOptions
  readonly seen: Known
  readonly names: Naming
  /** “We”; null where the paper is nobody's. */
  readonly side: SideId | null
  readonly withoutPrejudice: boolean
  /** The sides that negotiate, ours first. */
  readonly sides: readonly SideShown[]
  /** The meeting it is for; null where it is for none. */
  readonly meeting: MeetingShown | null
  /** Meetings before it, of at least two of its sides where these are known, held, latest first. */
  readonly before: readonly MeetingShown[]
  /** ISO date: the day it is made for. */
  readonly today: string
  readonly book: Notebook
  readonly settlement: SettlementGiven | null
  /** Of a day, ISO, the public holidays of sides that it is, in words. */
  readonly holidays: ReadonlyMap<string, readonly string[]>
  readonly chronology: () => Chronology
  readonly positions: () => Positions
  readonly statements: () => readonly StatementRow[]
  readonly chain: (issue: IssueId, side: SideId) => Chain | null
}
