import type { EstimateBasis, IssueId, SideId, SubjectId } from '@travaux/model'
import type { Quote } from '../view.ts'

/** What an alert is of, the gravest first: the order in which alerts of one severity stand. */
export const alertKinds = [
  'line-crossed', 'line-asked', 'conduct', 'cancelled', 'overdue', 'owed-refused', 'owed-contradicted', 'read-outs-contradict', 'two-things',
  'reversed', 'hardened', 'newly-conditional', 'softened', 'gone-silent', 'spoke-again', 'carried-out', 'moved', 'certain', 'sharper', 'uncertain',
  'first-time', 'first-time-level', 'earlier', 'third-party', 'new-meeting', 'held', 'reported',
] as const

export type AlertKind = (typeof alertKinds)[number]

/** One thing that a new document or entry changed. */
export interface Alert {
  readonly is: AlertKind
  /** 1: look at once; 2: what moved; 3: for information. */
  readonly severity: 1 | 2 | 3
  /** Ours, names as the reader speaks. */
  readonly sentence: string
  /** ISO, of what it tells: the day it was said, the day of the meeting, the last day it was due. */
  readonly date: string | null
  /** What opens: the statement or stance, the meeting, what is owed. */
  readonly subject: SubjectId
  readonly side: SideId | null
  readonly issue: IssueId | null
  /** The words it rests on; null only of what a person recorded without any. */
  readonly quote: Quote | null
  /** The words against which they stand: what was said, agreed or told before. */
  readonly before: Quote | null
  /** What else it rests on than what was said in public: a mandate, an inference. */
  readonly basis: EstimateBasis
  /** It rests on what a reader found that was not sure, and nobody has looked at it (`lessSure`). */
  readonly lessSure: boolean
  /** When the entry was recorded that it comes of, ISO date and time. */
  readonly recordedAt: string
}
