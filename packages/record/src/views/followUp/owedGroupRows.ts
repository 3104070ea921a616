import type { Subject } from '../../folded.ts'
import { assessmentsOf } from './assessmentsOf.ts'
import { dateWords } from '../dateWords.ts'
import { heldAsPromised } from './heldAsPromised.ts'
import { instructionMeetings } from '../meetings/instructionMeetings.ts'
import { keptRows } from '../rows/keptRows.ts'
import { lessSure } from '../lessSure.ts'
import { levelWords } from '../meetings/levelWords.ts'
import { meetingId } from '../meetings/meetingId.ts'
import { meetingTitle } from '../meetings/meetingTitle.ts'
import type { MergedMeeting } from '../meetings/mergedMeeting.ts'
import { mergedOwed, type OwedGroup } from './mergedOwed.ts'
import type { Naming } from '../names/naming.ts'
import type { OwedWitness } from './owedWitness.ts'
import type { Owed, OwedDue } from './owed.ts'
import { owedContradictions } from './owedContradictions.ts'
import { owedCourse } from './owedCourse.ts'
import { owedDue, type DueFound } from './owedDue.ts'
import { owedFacts } from './owedFacts.ts'
import { owedReports, reportMeeting, reportsTold } from './owedReports.ts'
import { owedSince } from './owedSince.ts'
import { owedTellings } from './owedTellings.ts'
import { linkageLists, linkagesOf, owedWait } from './owedWaits.ts'
import { owing } from './owing.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { reportPromised } from './reportPromised.ts'
import { reviewShown } from '../reviewShown.ts'
import { shortened } from '../shortened.ts'
import { speakerNames } from '../names/speakerNames.ts'
import type { Known } from '../table.ts'

const rows = keptRows<Owed>()

/** Undertakings, then instructions, before the day is looked at: none is overdue, none at a standstill, and what each waits for is not known to be met. */
export function owedGroupRows(known: Known, names: Naming): readonly Owed[] {
  const { given: givenAt } = instructionMeetings(known)
  const groups = [...mergedOwed.undertaking(known), ...mergedOwed.instruction(known)]
  return rows(known, names.as, groups.map((group) => {
    const facts = owedFacts(known, group)
    const due = owedDue(known, group) ?? reportPromised(known, group)
    const given = group.witnesses.map(({ subject }) => givenAt.get(subject.id)).find((each) => each !== undefined) ?? null
    const since = owedSince(group, given)
    const met = heldAsPromised(known, group, due)
    const awaited = facts.reports || (group.witnesses[0].subject.kind === 'instruction' && due !== null)
    const [told, reportedAt] = awaited ? [reportsTold(known, group, since), reportMeeting(known, group, due?.meeting ?? null)] : [[], null]
    const assessments = group.witnesses.map(({ subject }) => assessmentsOf(known, subject.id, null))
    const about = { issues: facts.issues, stems: group.witnesses[0].stems }
    return {
      key: group.witnesses[0].subject.id,
      of: [group, since, due?.last, due?.meeting, due?.words, met, reportedAt, ...told, ...assessments, ...linkageLists(known, about)],
      make: () => made(known, names, { group, due, since, met, told, reportedAt, assessments: assessments.flat(), linkages: linkagesOf(known, about) }),
    }
  }))
}

type OwedSubject = OwedWitness['subject']

interface Parts {
  readonly group: OwedGroup
  readonly due: DueFound | null
  readonly since: string | null
  readonly met: MergedMeeting | null
  readonly told: readonly Subject<'statement'>[]
  readonly reportedAt: MergedMeeting | null
  readonly assessments: readonly Subject<'assessment'>[]
  readonly linkages: readonly Subject<'linkage'>[]
}

function made(known: Known, names: Naming, { group, due, since, met, told, reportedAt, assessments, linkages }: Parts): { readonly row: Owed; readonly sources: readonly string[] } {
  const { witnesses } = group
  const [first] = witnesses
  const subjects = witnesses.map(({ subject }) => subject)
  const conduct = first.conduct
  const course = owedCourse(known, names, { witnesses: conduct ? [] : witnesses, since, assessments, met })
  const bound = witnesses.map(({ by }) => by).find((each) => each.length > 0) ?? []
  const row: Owed = {
    subject: first.subject.id, is: first.kind, provision: null, what: shortened(first.what, 120),
    by: bound.map((each) => owing(known, names, each)), to: givers(subjects).map((each) => speakerNames(known, each).short),
    due: due?.last ?? null, dueAt: due === null ? null : dueShown(known, names, due), status: statusOf(subjects, due !== null), conduct,
    quote: quoteOf(known, first.at, false), review: reviewShown(first.subject), lessSure: isUnsure(subjects),
    tellings: owedTellings(known, group),
    issues: owedFacts(known, group).issues, since, level: course.findLast(({ counts }) => counts)?.level ?? null, course,
    overdue: false, stalled: null, contradicted: owedContradictions(known, course), waitsFor: conduct ? [] : linkages.map((each) => owedWait(known, names, each)),
    reports: owedReports(known, names, course, told, reportedAt),
  }
  return { row, sources: [...subjects, ...assessments, ...linkages, ...told].flatMap(({ evidence }) => evidence.map(({ source }) => source)) }
}

/** Found by a reader that was not sure, in one source: what two sources tell is surer than either. */
function isUnsure(subjects: readonly OwedSubject[]): boolean {
  return subjects.every(lessSure) && new Set(subjects.map(({ evidence }) => evidence[0]?.source)).size < 2
}

/** Who instructs, by the first source that names somebody: more than a word that joins names. Nobody, of what was undertaken. */
function givers(subjects: readonly OwedSubject[]) {
  return subjects.map((subject) => (subject.kind === 'undertaking' ? [] : subject.value.from).filter(({ person, side, office, name }) => person !== null || side !== null || office !== null || /\p{L}{4}/u.test(name))).find((each) => each.length > 0) ?? []
}

/** The last that was told, but that something was agreed, told again, does not undo how far it came. */
function statusOf(subjects: readonly OwedSubject[], reportDue: boolean): string {
  const statuses = subjects.flatMap((subject) => (subject.kind === 'undertaking' ? [subject.value.status] : []))
  if (statuses.length === 0) return reportDue ? 'report due' : 'given'
  return (statuses.findLast((each) => each !== 'agreed' && each !== 'promised') ?? statuses[0] as string).replace('-', ' ')
}

function dueShown(known: Known, names: Naming, { last, words, meeting }: DueFound): OwedDue {
  if (meeting === null) return { words, how: last === null ? `“${words ?? ''}”: no such meeting is known yet` : `named by its source, ${dateWords(last)}`, meeting: null }
  const title = meetingTitle(known, names, meeting)
  const level = meeting.level === 'unknown' ? 'meeting' : levelWords(meeting.level)
  const when = meeting.date.value === null ? 'no date given' : dateWords(meeting.date.value)
  const how = `${level}: ${title}, ${meeting.status === 'held' || meeting.status === 'under-way' ? `held ${when}` : `${meeting.status}, ${when}`}`
  return { words, how: words === null ? how : `“${words}”: ${how}`, meeting: { id: meetingId(meeting), title, status: meeting.status } }
}
