import type { Finding, Meeting, SourceId, Speaker } from '@travaux/model'
import { dateWords, type Folded, type MeetingShown, type Subject } from '@travaux/record'
import { meetingOfNote } from './noteShown.ts'

/**
 * A note of a meeting without a line yet: the source, whose heading says what it is a note of, and what it says of the meeting, in words of its own: that it is under way (or was held,
 * where it was) on that day, between those whom other sources name.
 */
export function noteBegun(folded: Folded, note: SourceId, meeting: MeetingShown, day: string): { readonly source: Finding<'source'>; readonly meeting: Finding<'meeting'> } {
  const heading = `Notes on ${meeting.title}, ${dateWords(day)}`
  const told = meeting.witnesses.flatMap(({ subject }) => {
    const witness = folded.subjects.get(subject) as Subject<'meeting'> | undefined
    return witness === undefined || witness.review === 'withdrawn' ? [] : [witness.value]
  })
  return {
    source: {
      subject: note, kind: 'source', evidence: [], confidence: null,
      value: { title: `Notes on ${meeting.title}`, publisher: null, dateline: null, published: day, language: null, genre: 'note', file: null, mediaType: 'text/plain', sha256: null, retold: false, text: heading, notes: [] },
    },
    meeting: {
      subject: meetingOfNote(note), kind: 'meeting', evidence: [{ source: note, from: 0, to: heading.length }], confidence: null,
      value: {
        level: meeting.level, round: meeting.round, participants: participantsIn(told), sides: [...meeting.sides], place: told.find(({ place }) => place !== null && place !== '')?.place ?? null,
        status: meeting.status === 'held' ? 'held' : 'under-way', date: { value: day, precision: 'day', certainty: 'certain' },
      },
    },
  }
}

/** Those whom any source names, each once. */
function participantsIn(told: readonly Meeting[]): Speaker[] {
  const found = new Map<string, Speaker>()
  for (const each of told.flatMap(({ participants }) => participants)) {
    const before = found.get(each.person ?? each.name)
    found.set(each.person ?? each.name, before === undefined ? each : { ...before, office: before.office ?? each.office, side: before.side ?? each.side })
  }
  return [...found.values()]
}
