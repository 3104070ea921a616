import type { Subject } from '../folded.ts'
import type { Known } from './known.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import { mergedMeetings } from './mergedMeetings.ts'
import { speakerNames } from './speakerNames.ts'
import { statementDate } from './statementDate.ts'

/**
 * The statements made at each meeting that was held, each statement at one meeting at most: that of its day or the day before or after at which its
 * speaker took part. Someone not named among the participants counts where the meeting's own source of that day has the words and the
 * side took part; text agreed by both counts where such a source has it. Meetings that are not dated to the day have none.
 */
export function statementsAtMeetings(known: Known): ReadonlyMap<MergedMeeting, readonly Subject<'statement'>[]> {
  const byDay = Map.groupBy(known.once(mergedMeetings).filter(isHeldOnADay), ({ span }) => span?.first ?? '')
  const ofMeeting = new Map<MergedMeeting, Attendance>()
  const found = new Map<MergedMeeting, Subject<'statement'>[]>()
  for (const statement of known.all('statement')) {
    const { day } = statementDate(known, statement)
    if (day === null) continue
    let best: MergedMeeting | null = null
    let most = 0
    for (const away of [0, -1, 1]) {
      for (const meeting of byDay.get(shifted(day, away)) ?? []) {
        let attendance = ofMeeting.get(meeting)
        if (attendance === undefined) ofMeeting.set(meeting, attendance = attendanceOf(known, meeting))
        const score = scoreOf(known, statement, attendance, away === 0)
        if (score <= most) continue
        most = score
        best = meeting
      }
    }
    if (best === null) continue
    const list = found.get(best)
    if (list === undefined) found.set(best, [statement])
    else list.push(statement)
  }
  return found
}

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

function shifted(day: string, by: number): string {
  if (by === 0) return day
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
}
