import type { Assessment, IssueId, Linkage, MeetingId, SideId, SubjectId, Undertaking } from '@travaux/model'
import type { Ladder, Quote, ReviewShown } from '../view.ts'

/** How far something is carried out: 0 not begun, 1 begun, 2 in good part, 3 carried out (`carriedOutWords`). */
export type CarriedOut = Assessment['level']

/**
 * One thing owed, from every source that tells of it: an undertaking, an instruction, a provision of an instrument. `subject` is what the first of them says;
 * of a provision it is the instrument.
 */
export interface Owed {
  readonly subject: SubjectId
  readonly is: 'instruction' | 'undertaking' | 'provision'
  /** The label of a provision; null of all else. */
  readonly provision: string | null
  readonly what: string
  readonly by: readonly { readonly name: string; readonly side: SideId | null }[]
  /** Who gave an instruction. */
  readonly to: readonly string[]
  /** The last day, ISO: the one that is named or, of what is due at a meeting, the last on which the one that it proves to be can be. */
  readonly due: string | null
  /** How that day is known; null where nothing is due on a day or at a meeting. */
  readonly dueAt: OwedDue | null
  /** Of an undertaking as its last source has it: "agreed", "under way"; of an instruction "report due", "given"; of a provision "on record". */
  readonly status: string
  /** It binds how the sides behave: the view of conduct shows what was said since. */
  readonly conduct: boolean
  readonly quote: Quote
  readonly review: ReviewShown
  /** One source alone tells of it, as found by a reader that was not sure, and nobody has looked at it (`lessSure`). */
  readonly lessSure: boolean
  readonly tellings: readonly OwedTelling[]
  /** Issues of which its words speak. */
  readonly issues: readonly IssueId[]
  /** When it was undertaken, instructed or concluded: an ISO date no sharper than it is told; null where nothing tells. */
  readonly since: string | null
  /** How far it is carried out now, by the last step of `course` that counts; null where nobody has said, and of what binds conduct. */
  readonly level: CarriedOut | null
  /** Oldest first. */
  readonly course: readonly OwedStep[]
  /** It was due by a day before the one the view is drawn for and is neither carried out, refused, nor reported on. Never of what is less sure. */
  readonly overdue: boolean
  /** Why it is held to be at a standstill, in a sentence; null where it is not. */
  readonly stalled: string | null
  readonly contradicted: readonly OwedContradiction[]
  readonly waitsFor: readonly OwedWait[]
  /** Of an instruction, or what somebody undertook to report: reports given to those who await them. */
  readonly reports: readonly OwedReport[]
}

/** `words`: as the source has it, "before the summit"; `how`: a sentence, "the summit in Moscow, planned for Tue 22 Jan 2019". */
export interface OwedDue {
  readonly words: string | null
  readonly how: string
  readonly meeting: { readonly id: MeetingId; readonly title: string; readonly status: string } | null
}

/** One source's account of a thing owed. `why`: why it is taken for the same, a sentence; null of the first. */
export interface OwedTelling {
  readonly subject: SubjectId
  readonly what: string
  readonly status: Undertaking['status'] | null
  readonly published: string | null
  readonly quote: Quote
  readonly review: ReviewShown
  readonly lessSure: boolean
  readonly why: string | null
}

/**
 * How far it had come by a day. `by`: `assessment`, somebody's, on record; `telling`, worked out of the status a source gives it; `meeting`, worked out of a meeting
 * held that was promised. `counts`: whether `level` may follow from it: a finding of which the reader was not sure does not, nor does a status that is less than what was assessed.
 */
export interface OwedStep {
  readonly by: 'assessment' | 'telling' | 'meeting'
  /** The assessment, what tells of the status, or the meeting. */
  readonly subject: SubjectId
  readonly level: CarriedOut
  /** ISO date, no sharper than known. */
  readonly on: string | null
  readonly words: string
  /** Whose assessment; empty where it is its author's own (`review`), or the source's. */
  readonly assessor: readonly { readonly name: string; readonly side: SideId | null }[]
  readonly isReport: boolean
  readonly counts: boolean
  /** Null where it rests on no source. */
  readonly quote: Quote | null
  readonly ladder: Ladder | null
  readonly review: ReviewShown
}

/** Two steps near in time by different assessors that differ, or two persons' words on one. `between` by place in `course`, the earlier first. */
export interface OwedContradiction { readonly between: readonly [number, number]; readonly words: string }

/** A linkage by which it waits for something else. `met`: every side that negotiates supports it now; null where it is no answer on record. */
export interface OwedWait {
  readonly linkage: SubjectId
  readonly tie: Exclude<Linkage['tie'], 'excludes'>
  /** What waits, and for what. */
  readonly of: string
  readonly on: string
  readonly heldBy: SideId | null
  readonly met: boolean | null
  readonly quote: Quote | null
  readonly review: ReviewShown
}

/** `by`: `assessment`, on record as a report; `statement`, somebody says that it was given; `meeting`, those concerned met, where it can have been given. */
export interface OwedReport {
  readonly by: 'assessment' | 'statement' | 'meeting'
  readonly subject: SubjectId
  /** ISO date, no sharper than known. */
  readonly on: string | null
  readonly words: string
  readonly quote: Quote | null
  readonly review: ReviewShown
}
