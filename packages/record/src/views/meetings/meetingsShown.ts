import type { KnownDate, Meeting, MeetingId, PersonId, SideId, SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { firstHeard } from '../firstHeard.ts'
import { inSideOrder } from '../names/inSideOrder.ts'
import { issueOutcome, type IssueOutcome } from './issueOutcome.ts'
import { lessSure } from '../lessSure.ts'
import { sameUpTo } from '../statements/linesChanged.ts'
import { listed } from '../listed.ts'
import { meetingId } from './meetingId.ts'
import { meetingLines, type MeetingLines } from './meetingLines.ts'
import { meetingTitle } from './meetingTitle.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import { mergedMeetings } from './mergedMeetings.ts'
import type { Naming } from '../names/naming.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { reviewShown } from '../reviewShown.ts'
import { saidByIssue, type SaidOfIssue } from './saidByIssue.ts'
import { saidThere, type Said, type SaidThere } from './saidThere.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { stancesHeld } from '../statements/stancesHeld.ts'
import { statementsAtMeetings } from './statementsAtMeetings.ts'
import { table, type Known } from '../table.ts'
import { undertakingsAtMeetings } from './undertakingsAtMeetings.ts'
import type { Quote, ReviewShown } from '../view.ts'

/** One meeting, merged from every source that speaks of it. `id` is the first witness's subject. */
export interface MeetingShown extends MeetingLines {
  readonly id: MeetingId
  readonly title: string
  readonly level: Meeting['level']
  readonly round: number | null
  readonly status: Meeting['status']
  readonly date: KnownDate
  /** First and last day it can have been, ISO dates; null where no date is known. For drawing and ordering. */
  readonly span: { readonly first: string; readonly last: string } | null
  readonly place: string | null
  /** `told`: the witness that names one; `officeTold`: the one that gives the office. */
  readonly participants: readonly { readonly name: string; readonly person: PersonId | null; readonly office: string | null; readonly side: SideId | null; readonly told: SubjectId; readonly officeTold: SubjectId | null }[]
  readonly sides: readonly SideId[]
  /** What `sides` are called, third States too, in the same order. */
  readonly sideNames: readonly string[]
  /** No witness was found by a reader that was sure, and nobody has looked at one (`lessSure`). */
  readonly lessSure: boolean
  readonly witnesses: readonly { readonly subject: SubjectId; readonly quote: Quote; readonly review: ReviewShown }[]
  /** Of which witness each value is (`ToldBy`); one may have no quote. */
  readonly told: { readonly date: SubjectId; readonly status: SubjectId | null; readonly level: SubjectId; readonly round: SubjectId; readonly place: SubjectId }
}

/** A meeting as it is shown, and what that hangs on. `stances`: whether one on a statement of its may have come, gone or changed since `issues` was made. */
interface Drawn {
  readonly statements: readonly Subject<'statement'>[]
  readonly undertakings: readonly Subject<'undertaking'>[]
  readonly sources: ReadonlySet<string>
  readonly said: SaidThere
  issues: ReadonlyMap<string, SaidOfIssue>
  outcomes: Map<string, { readonly lines: object | undefined; readonly outcome: IssueOutcome | null }>
  shown: MeetingShown
  stances: boolean
  /** All lines there were when it was last refreshed. */
  lines: unknown
}

/** As each side speaks. What nothing has come to or gone from is kept. */
const drawn = table((): Map<SideId | null, Map<MergedMeeting, Drawn>> => new Map(), {
  advance(earlier, known, { subjects, renamed }) {
    if (renamed) return new Map()
    const now = new Set(mergedMeetings(known))
    const [changed, stances] = [new Set<string>(), new Set<string>()]
    for (const [id, { was, is, wasRecorded, isRecorded }] of subjects) {
      if (wasRecorded?.kind === 'source' || isRecorded?.kind === 'source') changed.add(id)
      // A stance may hang on a statement of another source than its own words are of.
      for (const each of [was, is]) if (each?.kind === 'stance') for (const { source } of known.get('statement', (each as Subject<'stance'>).value.statement)?.evidence ?? []) stances.add(source)
    }
    for (const meetings of earlier.values()) {
      for (const [meeting, own] of meetings) {
        if (!now.has(meeting) || [...changed].some((source) => own.sources.has(source))) meetings.delete(meeting)
        else if ([...stances].some((source) => own.sources.has(source))) own.stances = true
      }
    }
    return earlier
  },
})

/** The meetings of a dossier as a side speaks, in the order of `mergedMeetings`. Those about which nothing is otherwise than it was are the same objects. */
export function meetingsShown(known: Known, names: Naming): readonly MeetingShown[] {
  const all = known.once(drawn)
  const before = all.get(names.as) ?? new Map<MergedMeeting, Drawn>()
  all.set(names.as, before)
  return mergedMeetings(known).map((meeting) => {
    const statements = statementsAtMeetings(known).get(meeting) ?? none
    const undertakings = undertakingsAtMeetings(known).get(meeting) ?? none
    let own = before.get(meeting)
    if (own === undefined || own.statements !== statements || own.undertakings !== undertakings) before.set(meeting, own = draw(known, names, meeting, statements, undertakings))
    else refresh(known, names, own)
    return own.shown
  })
}

const none: readonly never[] = []

function draw(known: Known, names: Naming, meeting: MergedMeeting, statements: Drawn['statements'], undertakings: Drawn['undertakings']): Drawn {
  const rests = [...statements, ...undertakings, ...meeting.witnesses.map(({ subject }) => subject)]
  const said = saidThere(known, meeting, statements)
  const own: Drawn = {
    statements, undertakings, said, sources: new Set(rests.flatMap(({ evidence }) => evidence.map(({ source }): string => source))), issues: new Map(), outcomes: new Map(), stances: true, lines: null,
    shown: { ...headOf(known, names, meeting), agreed: none, apart: none, raised: none, words: said.said.map((each) => wordsOf(known, each)) },
  }
  refresh(known, names, own)
  return own
}

/** Works out again what the issues came to on which other stances are on record now. */
function refresh(known: Known, names: Naming, own: Drawn): void {
  const { said: { said, end }, undertakings, stances } = own
  const all = stancesHeld(known)
  if (!stances && own.lines === all) return
  own.lines = all
  if (stances) {
    own.issues = saidByIssue(known, said)
    own.outcomes = new Map()
    own.stances = false
  }
  let changed = stances
  for (const [issue, of] of own.issues) {
    const lines = all.get(issue)
    const before = own.outcomes.get(issue)
    if (before !== undefined && before.lines === lines) continue
    const outcome = before !== undefined && sameUpTo(before.lines, lines, end) ? before.outcome : issueOutcome(known, names, issue, of, end)
    own.outcomes.set(issue, { lines, outcome })
    if (before === undefined || !isSame(before.outcome, outcome)) changed = true
  }
  if (changed) own.shown = { ...own.shown, ...meetingLines(known, [...own.outcomes.values()].map(({ outcome }) => outcome), undertakings) }
}

function isSame(a: IssueOutcome | null, b: IssueOutcome | null): boolean {
  return a === b || (a?.is === b?.is && a?.line.text === b?.line.text && a?.line.proposition === b?.line.proposition && a?.line.side === b?.line.side && a?.line.quote === b?.line.quote)
}

function wordsOf(known: Known, { statement, quote, ladder, side }: Said): MeetingShown['words'][number] {
  return {
    subject: statement.id,
    speaker: listed(statement.value.speakers.map((each) => speakerNames(known, each).short)) || ladder.words,
    side,
    quote,
    ladder: ladder.rung,
    ladderWords: ladder.words,
  }
}

function headOf(known: Known, names: Naming, meeting: MergedMeeting): Omit<MeetingShown, keyof MeetingLines> {
  const { level, round, status, date, span, place, participants, witnesses, told } = meeting
  const sides = inSideOrder(known, names.as, meeting.sides.map((side) => ({ side }))).map(({ side }) => side)
  return {
    id: meetingId(meeting),
    title: meetingTitle(known, names, meeting),
    level,
    round,
    status,
    date,
    span,
    place: place === null ? null : names.placeWritten(place),
    participants: inSideOrder(known, names.as, participants.map(({ person, name, office, side }, i) => {
      const by = told.participants[i]
      return { name: known.get('person', person)?.value.name ?? name, person, office, side, told: (by?.name ?? told.date).subject.id, officeTold: by?.office?.subject.id ?? null }
    })),
    sides,
    lessSure: witnesses.every(({ subject }) => lessSure(subject)),
    sideNames: sides.map((side) => names.side(side)),
    witnesses: witnesses.flatMap(({ subject }) => {
      const at = firstHeard(known, subject)
      return at === undefined ? [] : [{ subject: subject.id, quote: quoteOf(known, at, false), review: reviewShown(subject) }]
    }),
    told: { date: told.date.subject.id, status: told.status?.subject.id ?? null, level: told.level.subject.id, round: told.round.subject.id, place: told.place.subject.id },
  }
}
