import type { IssueId, PropositionId, SideId } from '@travaux/model'
import { apartOf } from '../positions/apartOf.ts'
import { issueStanding } from '../positions/issueStanding.ts'
import type { Known } from '../table.ts'
import type { Naming } from '../names/naming.ts'
import type { SaidOfIssue } from './saidByIssue.ts'
import type { Quote } from '../view.ts'

/** `issue`: what it is about, null of an undertaking. `proposition`: the answer that is agreed, where it is one. */
export interface MeetingLine { readonly text: string; readonly issue: IssueId | null; readonly proposition: PropositionId | null; readonly side: SideId | null; readonly quote: Quote }

/** What an issue came to at a meeting; null where nothing can be told. */
export interface IssueOutcome { readonly is: 'agreed' | 'apart' | 'raised'; readonly line: MeetingLine }

/**
 * `end`: the last day of the meeting. An issue on which a stance was taken at a meeting is agreed or apart by where the sides stood at the end of it, and
 * raised by one side where the other was still silent. An issue only spoken of, without a stance, is raised by its speaker's side where no other spoke of it.
 */
export function issueOutcome(known: Known, names: Naming, issue: string, { taken, spoken }: SaidOfIssue, end: string): IssueOutcome | null {
  const first = taken[0] ?? spoken[0]
  if (first === undefined) return null
  const { quote, side } = first
  const line: MeetingLine = { text: names.issue(issue), issue: issue as IssueId, proposition: null, side, quote }
  if (taken.length === 0) return new Set(spoken.map((each) => each.side)).size === 1 && side !== null ? { is: 'raised', line } : null
  const row = issueStanding(known, issue, end)
  const state = apartOf(row.map(({ stood }) => stood))
  switch (state) {
    case 'agreed': {
      const cell = row.find(({ stood }) => stood !== null)?.stood?.cell
      return { is: 'agreed', line: { ...line, ...cell === undefined ? {} : { text: names.proposition(cell.proposition), proposition: cell.proposition as PropositionId }, side: null } }
    }
    case 'far':
    case 'near': return { is: 'apart', line }
    case 'one-only': return { is: 'raised', line }
    case 'neither': return null
    default: return state satisfies never
  }
}
