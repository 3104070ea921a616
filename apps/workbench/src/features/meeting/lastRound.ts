import type { MeetingShown } from '@travaux/record'

/** The meeting before one: the last that was held at its level between any of its sides; else the last held between them. Null where none was. `meetings` in order of date. */
export function lastRound(meetings: readonly MeetingShown[], meeting: MeetingShown): MeetingShown | null {
  const before = meetings.filter(({ id, status, span, sides }) => id !== meeting.id && status === 'held' && span !== null && (meeting.span === null || span.last < meeting.span.first) && sides.some((side) => meeting.sides.includes(side)))
  return before.findLast(({ level }) => level === meeting.level) ?? before.at(-1) ?? null
}
