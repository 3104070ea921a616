import { speaksFor, type SideId, type SubjectId } from '@travaux/model'
import type { Subject } from '../folded.ts'
import { apartOf } from './apartOf.ts'
import { issueStanding } from './issueStanding.ts'
import type { Known } from './known.ts'
import { ladderOf } from './ladderOf.ts'
import { listed } from './listed.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import type { Naming } from './naming.ts'
import { quoteOf } from './quoteOf.ts'
import { speakerNames } from './speakerNames.ts'
import { spokenWords } from './spokenWords.ts'
import { stancesByStatement } from './stancesByStatement.ts'
import { statementDate } from './statementDate.ts'
import { undertakingTitle } from './undertakingTitle.ts'
import { undertakingsAtMeetings } from './undertakingsAtMeetings.ts'
import type { Quote } from './view.ts'

export interface MeetingLine { readonly text: string; readonly side: SideId | null; readonly quote: Quote }

/** What a meeting came to, issue by issue. */
export interface MeetingLines {
  readonly agreed: readonly MeetingLine[]
  readonly apart: readonly MeetingLine[]
  readonly raised: readonly MeetingLine[]
  /** What was said there, own words first. */
  readonly words: readonly { readonly subject: SubjectId; readonly speaker: string; readonly side: SideId | null; readonly quote: Quote; readonly ladder: 1 | 2 | 3 | 4; readonly ladderWords: string }[]
}

/**
 * What was said at a meeting. An issue on which a stance was taken there is agreed or apart by where the sides stood at the end of it, and
 * raised by one side where the other was still silent. Undertakings that its sources tell of as agreed there are agreed too (`undertakingsAtMeetings`).
 * An issue only spoken of, without a stance, is raised by its speaker's side where no other spoke of it.
 */
export function meetingLines(known: Known, names: Naming, meeting: MergedMeeting, statements: readonly Subject<'statement'>[]): MeetingLines {
  const agreed: MeetingLine[] = []
  const apart: MeetingLine[] = []
  const raised: MeetingLine[] = []
  const said = statements.map((statement) => ({ statement, quote: quoteFor(known, statement), ladder: ladderOf(known, statement), side: sideOf(statement) }))
  said.sort((a, b) => b.ladder.rung - a.ladder.rung || (a.quote.source < b.quote.source ? -1 : a.quote.source > b.quote.source ? 1 : a.quote.passage.from - b.quote.passage.from))
  const end = statements.reduce((last, each) => latest(last, statementDate(known, each).day), meeting.span?.last ?? '')
  for (const [issue, { taken, spoken }] of byIssue(known, said)) {
    const first = taken[0] ?? spoken[0]
    if (first === undefined) continue
    const { quote, side } = first
    const row = issueStanding(known, issue, end)
    const state = taken.length === 0 ? (new Set(spoken.map((each) => each.side)).size === 1 && side !== null ? 'one-only' : null) : apartOf(row.map(({ stood }) => stood))
    switch (state) {
      case 'agreed': {
        const cell = row.find(({ stood }) => stood !== null)?.stood?.cell
        agreed.push({ text: cell === undefined ? names.issue(issue) : names.proposition(cell.proposition), side: null, quote })
        break
      }
      case 'far':
      case 'near': apart.push({ text: names.issue(issue), side, quote }); break
      case 'one-only': raised.push({ text: names.issue(issue), side, quote }); break
      case 'neither':
      case null: break
      default: state satisfies never
    }
  }
  for (const undertaking of known.once(undertakingsAtMeetings).get(meeting) ?? []) {
    const at = undertaking.evidence[0]
    if (at === undefined) continue
    agreed.push({ text: undertakingTitle(undertaking.value), side: null, quote: quoteOf(known, at, false) })
  }
  return {
    agreed,
    apart,
    raised,
    words: said.map(({ statement, quote, ladder, side }) => ({
      subject: statement.id,
      speaker: listed(statement.value.speakers.map((each) => speakerNames(known, each).short)) || ladder.words,
      side,
      quote,
      ladder: ladder.rung,
      ladderWords: ladder.words,
    })),
  }
}

interface Said { readonly statement: Subject<'statement'>; readonly quote: MeetingLine['quote']; readonly ladder: { readonly rung: number }; readonly side: SideId | null }

/** Statements by issue: those that take a stance on it, and those that only speak of it; own words first. */
function byIssue(known: Known, said: readonly Said[]): ReadonlyMap<string, { readonly taken: Said[]; readonly spoken: Said[] }> {
  const found = new Map<string, { taken: Said[]; spoken: Said[] }>()
  const of = (issue: string): { taken: Said[]; spoken: Said[] } => {
    let lists = found.get(issue)
    if (lists === undefined) found.set(issue, lists = { taken: [], spoken: [] })
    return lists
  }
  for (const each of said) {
    const taken = new Set((known.once(stancesByStatement).get(each.statement.id) ?? []).map(({ value }) => known.get('proposition', value.proposition)?.value.issue).filter((issue) => issue !== undefined))
    for (const issue of taken) of(issue).taken.push(each)
    for (const issue of each.statement.value.issues) if (!taken.has(issue) && known.get('issue', issue) !== undefined) of(issue).spoken.push(each)
  }
  return found
}

function quoteFor(known: Known, { value }: Subject<'statement'>): MeetingLine['quote'] {
  const { passage, verbatim } = spokenWords(known, value.content[0] as (typeof value.content)[number], value.mode)
  return quoteOf(known, passage, verbatim)
}

function sideOf({ value: { speakers } }: Subject<'statement'>): SideId | null {
  const sides = new Set(speakers.map(speaksFor))
  return sides.size === 1 ? ([...sides][0] ?? null) : null
}

function latest(a: string, b: string | null): string {
  return b !== null && b > a ? b : a
}
