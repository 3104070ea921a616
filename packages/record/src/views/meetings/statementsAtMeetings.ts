import type { Meeting, SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { patch } from '../../patch.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import { mergedMeetings } from './mergedMeetings.ts'
import { shiftedDay } from '../shiftedDay.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { statementDate } from '../statements/statementDate.ts'
import { table, type Changed, type Known } from '../table.ts'

/**
 * The statements made at each meeting that was held, each statement at one meeting at most: that of its day or the day before or after at which its
 * speaker took part. Someone not named among the participants counts where the meeting's own source of that day has the words and the
 * side took part; text agreed by both counts where such a source has it. Meetings that are not dated to the day have none.
 */
export function statementsAtMeetings(known: Known): ReadonlyMap<MergedMeeting, readonly Subject<'statement'>[]> {
  return known.once(placed).at
}

/** The level of the meeting at which a statement was made; null where it was made at none, or at one whose level is not known. */
export function levelMetAt(known: Known, statement: SubjectId): Meeting['level'] | null {
  const level = known.once(placed).of.get(statement)?.meeting?.level ?? 'unknown'
  return level === 'unknown' ? null : level
}

/** The meeting at which a statement was made; null where at none. */
export function metAt(known: Known, statement: SubjectId): MergedMeeting | null {
  return known.once(placed).of.get(statement)?.meeting ?? null
}

/** The day on which a statement was made, and the meeting at which; null where at none. */
interface Place { readonly statement: Subject<'statement'>; readonly day: string; readonly meeting: MergedMeeting | null }

interface Placed {
  readonly meetings: readonly MergedMeeting[]
  readonly at: Map<MergedMeeting, readonly Subject<'statement'>[]>
  readonly of: Map<SubjectId, Place>
  readonly onDay: Map<string, Set<SubjectId>>
}

const placed = table((known) => {
  const placing: Placed = { meetings: mergedMeetings(known), at: new Map(), of: new Map(), onDay: new Map() }
  const meetingOf = placer(known, placing.meetings)
  const lists = placing.at as Map<MergedMeeting, Subject<'statement'>[]>
  for (const statement of known.all('statement')) {
    const place = placeOf(known, statement, meetingOf)
    if (place === null) continue
    note(placing, place)
    if (place.meeting === null) continue
    const list = lists.get(place.meeting)
    if (list === undefined) lists.set(place.meeting, [statement])
    else list.push(statement)
  }
  return placing
}, {
  advance(earlier, known, changed) {
    const placing: Placed = { ...earlier, meetings: mergedMeetings(known) }
    const meetingOf = placer(known, placing.meetings)
    for (const id of touchedBy(earlier, placing.meetings, known, changed)) {
      const before = placing.of.get(id)
      const statement = known.get('statement', id)
      const now = statement === undefined ? null : placeOf(known, statement, meetingOf)
      if (before?.statement === now?.statement && before?.day === now?.day && before?.meeting === now?.meeting) continue
      if (before !== undefined) {
        placing.onDay.get(before.day)?.delete(id)
        put(placing, known, before.meeting, id, undefined)
        placing.of.delete(id)
      }
      if (now === null) continue
      note(placing, now)
      put(placing, known, now.meeting, id, now.statement)
    }
    return placing
  },
})

/** Statements that changed, those of sources in which something did, and those made about the days of meetings that came, went or look otherwise. */
function touchedBy({ meetings, onDay }: Placed, now: readonly MergedMeeting[], known: Known, { subjects, sources }: Changed): ReadonlySet<SubjectId> {
  const touched = new Set<SubjectId>()
  for (const [id, { was, is }] of subjects) if (was?.kind === 'statement' || is?.kind === 'statement') touched.add(id)
  for (const source of sources) for (const { id, kind } of known.folded.bySource.get(source) ?? []) if (kind === 'statement') touched.add(id)
  const [then, since] = [new Set(meetings), new Set(now)]
  for (const meeting of [...meetings.filter((each) => !since.has(each)), ...now.filter((each) => !then.has(each))]) {
    if (isHeldOnADay(meeting)) for (const away of [0, -1, 1]) for (const id of onDay.get(shiftedDay(meeting.span?.first ?? '', away)) ?? []) touched.add(id)
  }
  return touched
}

function placeOf(known: Known, statement: Subject<'statement'>, meetingOf: ReturnType<typeof placer>): Place | null {
  const { day } = statementDate(known, statement)
  return day === null ? null : { statement, day, meeting: meetingOf(statement, day) }
}

function note({ of, onDay }: Placed, place: Place): void {
  const { statement: { id }, day } = place
  of.set(id, place)
  onDay.set(day, (onDay.get(day) ?? new Set()).add(id))
}

function put({ at }: Placed, known: Known, meeting: MergedMeeting | null, id: SubjectId, statement: Subject<'statement'> | undefined): void {
  if (meeting === null) return
  const list = patch((at.get(meeting) ?? []).slice(), [[id, statement]], (each) => known.folded.placeOf(each) as number)
  if (list.length === 0) at.delete(meeting)
  else at.set(meeting, list)
}

function placer(known: Known, meetings: readonly MergedMeeting[]): (statement: Subject<'statement'>, day: string) => MergedMeeting | null {
  const byDay = Map.groupBy(meetings.filter(isHeldOnADay), ({ span }) => span?.first ?? '')
  const ofMeeting = known.once(attendances)
  return (statement, day) => {
    let best: MergedMeeting | null = null
    let most = 0
    for (const away of [0, -1, 1]) {
      for (const meeting of byDay.get(shiftedDay(day, away)) ?? []) {
        let attendance = ofMeeting.get(meeting)
        if (attendance === undefined) ofMeeting.set(meeting, attendance = attendanceOf(known, meeting))
        const score = scoreOf(known, statement, attendance, away === 0)
        if (score <= most) continue
        most = score
        best = meeting
      }
    }
    return best
  }
}

/** By meeting, as long as persons and sides are called the same. */
const attendances = table((): WeakMap<MergedMeeting, Attendance> => new WeakMap(), { reads: ['side', 'person'] })

interface Attendance { readonly persons: ReadonlySet<string>; readonly sides: ReadonlySet<string>; readonly sources: ReadonlySet<string> }

function attendanceOf(known: Known, { sides, witnesses }: MergedMeeting): Attendance {
  return {
    persons: new Set(witnesses.flatMap(({ subject }) => subject.value.participants.map((each) => speakerNames(known, each).short.toLowerCase()))),
    sides: new Set(sides),
    sources: new Set(witnesses.flatMap(({ subject }) => subject.evidence.map(({ source }) => source))),
  }
}

function scoreOf(known: Known, { value }: Subject<'statement'>, { persons, sides, sources }: Attendance, sameDay: boolean): number {
  const sameSource = value.content.some(({ source }) => sources.has(source))
  const named = value.speakers.some((speaker) => persons.has(speakerNames(known, speaker).short.toLowerCase()))
  const bySide = value.speakers.some(({ side }) => side !== null && sides.has(side))
  const agreed = value.speakers.length === 0 && ['treaty', 'statement'].includes(known.get('source', value.content[0]?.source ?? null)?.value.genre ?? '')
  if (!named && !(sameSource && sameDay && (bySide || agreed))) return 0
  return 1 + (named ? 4 : 0) + (sameSource ? 2 : 0) + (sameDay ? 3 : 0)
}

function isHeldOnADay({ status, span }: MergedMeeting): boolean {
  return (status === 'held' || status === 'under-way') && span !== null && span.first === span.last
}
