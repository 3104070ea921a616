import type { MeetingShown, Quote } from '@travaux/record'

/** Whether words are among those by which one of these meetings is known: that they will meet is then no matter of its own, to be raised there or due by then. */
export function tellsOfMeeting(meetings: readonly MeetingShown[], { passage: { source, from, to } }: Quote): boolean {
  return meetings.some(({ witnesses }) => witnesses.some(({ quote: { passage } }) => passage.source === source && passage.from < to && from < passage.to))
}
