import type { IdOf, IssueId, Linkage, Passage, PropositionId, SideId, Stance, StatementId, SubjectId } from '@travaux/model'
import type { DraftText } from '../draft/draftText.ts'
import type { RecordedAct } from '../draft/recordedAct.ts'

/** A draft as it stood at the end of a round. `date`: ISO, the round's last day. */
export interface RoundText { readonly round: number; readonly name: string; readonly date: string | null; readonly text: DraftText }

/**
 * What the record knows beside the text, as far as the reader of the findings may see it: the caller leaves out what he is not cleared for. In any order.
 * `acts`: those of the draft, by which a position is dated to the day; without them it bears the date of its round.
 */
export interface OnRecord {
  readonly acts: readonly RecordedAct[]
  readonly propositions: readonly KnownProposition[]
  readonly stands: readonly Stand[]
  readonly promises: readonly Promised[]
  readonly linkages: readonly Dependence[]
  readonly packages: readonly SettlementPackage[]
  readonly redLines: readonly RedLine[]
}

export interface KnownProposition { readonly id: PropositionId; readonly issue: IssueId; readonly text: string }

/** What a side said of a proposition. `date`: ISO, the day it was said; null where nobody knows. */
export interface Stand {
  readonly id: IdOf<'stance'>
  readonly side: SideId
  readonly proposition: PropositionId
  readonly stance: Stance['stance']
  readonly date: string | null
  readonly statement: StatementId | null
  readonly words: Passage
}

/** An undertaking, by whom it was given, empty where nobody is named. */
export interface Promised { readonly id: IdOf<'undertaking'>; readonly sides: readonly SideId[]; readonly what: string; readonly date: string | null; readonly evidence: readonly Passage[] }

/**
 * One thing held to depend on another. `of` and `on` are ids of issues or propositions, or names of clauses and brackets (`cls_…`, `brk_…`) where somebody set
 * it by hand; null where only words say it. `id`: the linkage or the act that says so.
 */
export interface Dependence {
  readonly id: SubjectId
  readonly tie: Linkage['tie']
  readonly of: string | null
  readonly on: string | null
  readonly ofWords: string
  readonly onWords: string
  readonly side: SideId | null
  readonly evidence: readonly Passage[]
}

/** A settlement: one answer to each of several issues. */
export interface SettlementPackage { readonly name: string; readonly picks: readonly PropositionId[] }

/** An answer that a side has said, or instructed, it will not give. `by`: what says so. */
export interface RedLine { readonly side: SideId; readonly proposition: PropositionId; readonly by: SubjectId }
