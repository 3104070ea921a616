import type { EstimateBasis, IssueId, PropositionId, SideId, SubjectId } from '@travaux/model'
import type { Ladder, Quote, ReviewShown, SideShown } from '@travaux/record'
import type { GraphModel, PackageModel } from '@travaux/settlement'

/** The settlement models of a dossier, whose numbers there are of the one that is open, and that one as the kernels take it, with what each number rests on. */
export interface SettlementView {
  readonly models: readonly { readonly id: SubjectId; readonly name: string }[]
  readonly open: SettlementOpen | null
}

/** `sides`, `issues` and alternatives stand in the order of `model`, whatever side speaks: the page puts the speaking side first. */
export interface SettlementOpen {
  readonly id: SubjectId
  readonly name: string
  readonly estimates: readonly EstimateShown[]
  /** The estimate whose numbers these are; null where the model has none yet. */
  readonly estimate: string | null
  readonly sides: readonly SideShown[]
  readonly issues: readonly SettlementIssue[]
  /** Null where numbers are missing: `missing` names them, a sentence each. */
  readonly model: PackageModel | null
  readonly missing: readonly string[]
  readonly graphs: readonly { readonly id: SubjectId; readonly name: string; readonly sides: readonly SideShown[]; readonly model: GraphModel }[]
  /** What the keys in `because` of the models stand for. */
  readonly grounds: readonly GroundShown[]
  /** The same model as it stood at `since`, where that was asked for and it stood then. */
  readonly before: { readonly moment: string; readonly model: PackageModel } | null
}

/** Whose numbers: how many, when the last was recorded (ISO date and time), by whom, and where they are seen. */
export interface EstimateShown { readonly name: string; readonly numbers: number; readonly recordedAt: string; readonly people: readonly string[]; readonly compartments: readonly string[] }

export interface SettlementIssue { readonly issue: IssueId; readonly name: string; readonly group: string | null; readonly alternatives: readonly { readonly proposition: PropositionId; /** Short where the model has a short name. */ readonly name: string; readonly text: string }[] }

/** A preference, a red line, a mandate, a linkage, a preference among states: what somebody put in, and the words it rests on. */
export interface GroundShown {
  readonly key: SubjectId
  readonly side: SideId | null
  readonly basis: EstimateBasis
  /** Follows "for": "on 14 January 2019 Sergei Lavrov said “…”"; or, where it rests on no words, whose estimate it is: "the secretariat puts it so". */
  readonly words: string
  readonly why: string | null
  /** How near its first words are to the side; null where it rests on none. */
  readonly ladder: Ladder | null
  /** Whose words they are, in short, and the ISO date; null where nothing tells. */
  readonly speaker: string | null
  readonly date: string | null
  readonly quotes: readonly Quote[]
  readonly review: ReviewShown
  readonly compartment: string
}
