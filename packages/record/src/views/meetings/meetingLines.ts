import type { SideId, SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { firstHeard } from '../firstHeard.ts'
import type { IssueOutcome, MeetingLine } from './issueOutcome.ts'
import type { Known } from '../table.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { undertakingTitle } from '../undertakings/undertakingTitle.ts'
import type { Quote } from '../view.ts'

/** What a meeting came to, issue by issue. */
export interface MeetingLines {
  readonly agreed: readonly MeetingLine[]
  readonly apart: readonly MeetingLine[]
  readonly raised: readonly MeetingLine[]
  /** What was said there, own words first. */
  readonly words: readonly { readonly subject: SubjectId; readonly speaker: string; readonly side: SideId | null; readonly quote: Quote; readonly ladder: 1 | 2 | 3 | 4; readonly ladderWords: string }[]
}

/** What a meeting came to. Undertakings that its sources tell of as agreed there are agreed too (`undertakingsAtMeetings`). */
export function meetingLines(known: Known, outcomes: readonly (IssueOutcome | null)[], undertakings: readonly Subject<'undertaking'>[]): Omit<MeetingLines, 'words'> {
  const of = (is: IssueOutcome['is']): readonly MeetingLine[] => outcomes.flatMap((outcome) => (outcome?.is === is ? [outcome.line] : []))
  return {
    agreed: [...of('agreed'), ...undertakings.flatMap((undertaking) => {
      const at = firstHeard(known, undertaking)
      return at === undefined ? [] : [{ text: undertakingTitle(undertaking.value), issue: null, proposition: null, side: null, quote: quoteOf(known, at, false) }]
    })],
    apart: of('apart'),
    raised: of('raised'),
  }
}
