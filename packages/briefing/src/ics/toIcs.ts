import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { Briefing, BriefingEvent } from '../briefing.ts'
import { notePieces } from '../notePieces.ts'
import { lineWords } from '../sections/lineWords.ts'

/** What a calendar of a dossier is made of. */
export type CalendarGiven = Pick<Briefing, 'title' | 'asOf' | 'asOfWords' | 'marking' | 'events' | 'notes'>

/**
 * Events as iCalendar (RFC 5545), the same bytes for the same events. All of them take whole days, since no dossier knows hours: one that is known to its month takes that month, says so, and leaves
 * the days free. What may not come about is tentative. `UID` is the subject's, `SEQUENCE` counts what was recorded of it, `DTSTAMP` is the moment as of which it was made: a program that subscribes sees what changed.
 */
export function toIcs({ title, asOf, asOfWords, marking, events, notes }: CalendarGiven): string {
  const calendar = new ICalCalendar({ name: onOneLine(title), description: onOneLine([marking === null ? null : `${marking}.`, `${asOfWords}.`].filter((part) => part !== null).join(' ')), prodId: { company: 'Travaux', product: 'Travaux', language: 'EN' }, scale: 'GREGORIAN' })
  for (const event of events) {
    calendar.createEvent({
      id: `${event.subject}@travaux`, sequence: event.sequence, stamp: new Date(asOf), summary: onOneLine(event.title), allDay: true,
      // Dates of a calendar, which have no zone: written from the parts that they have in UTC. The end is the day after the last.
      start: dayOf(event.first), end: dayOf(event.last, 1),
      status: event.firm ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: event.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      description: describedAs(event, notes), ...event.place === null ? {} : { location: onOneLine(event.place) },
    })
  }
  return calendar.toString().replace(/\r?\n/g, '\r\n').replace(/(?:\r\n)*$/, '\r\n')
}

function dayOf(day: string, later = 0): Date {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + later)
  return date
}

/** How it is known, then each of its sources with the words. */
function describedAs({ words, notes: cited }: BriefingEvent, notes: CalendarGiven['notes']): string {
  const lines = [...new Set(cited)].flatMap((number) => {
    const note = notes[number]
    return note === undefined ? [] : [notePieces(note, { whole: false, title: true }).map(({ text }) => text).join('')]
  })
  return [words.map(lineWords).join('; '), ...lines].map(onOneLine).join('\n')
}

/** Control characters stand in no line of a calendar. */
function onOneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these very characters are looked for
  return text.replace(/[\0-\x1F\x7F]/g, ' ').replace(/\s+/gu, ' ').trim()
}
