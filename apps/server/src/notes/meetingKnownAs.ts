import { chronology, type Folded, type MeetingShown, type ViewOptions } from '@travaux/record'

/** A meeting by its id or that of what any source says of it; `undefined` where there is none. */
export function meetingKnownAs(folded: Folded, meeting: string, options: ViewOptions = { as: null }): MeetingShown | undefined {
  return chronology(folded, options).meetings.find(({ id, witnesses }) => id === meeting || witnesses.some(({ subject }) => subject as string === meeting))
}
