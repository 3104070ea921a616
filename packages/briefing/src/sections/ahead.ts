import { calendar, type CalendarRow, type MeetingShown } from '@travaux/record'
import type { BriefingEvent, TableRow } from '../briefing.ts'
import { column } from '../column.ts'
import { label } from '../label.ts'
import type { Scene } from '../scene.ts'
import { view } from '../view.ts'
import type { Directive } from './directive.ts'
import { holidaysOf } from './holidaysOf.ts'
import { meetingEvent } from './meetingEvent.ts'
import { whatLines } from './whatLines.ts'
import { silence } from './silence.ts'
import { tellsOfMeeting } from './tellsOfMeeting.ts'
import { toldBy } from './toldBy.ts'

/** Meetings and days by which something is due, from the day it is made for on. */
export const ahead: Directive = {
  names: ['what is ahead', 'calendar'],
  gives: 'meetings and deadlines to come, each date no sharper than it is known, and how it is known',
  options: [{ name: 'dated', gives: 'without what has no date' }, { name: 'meetings', gives: 'meetings alone' }],
  internal: false,
  needs: ['holidays'],
  build(scene, options) {
    const { meetings } = scene.chronology()
    const bySubject = meetingsBySubject(meetings)
    const coming = meetings.filter(({ status }) => status === 'planned' || status === 'possible')
    const rows = calendar(scene.folded, scene.options).filter(({ is, span, quote }) => (is === 'meeting' || !tellsOfMeeting(coming, quote)) && (!options.has('meetings') || is === 'meeting') && (!options.has('dated') || span !== null))
    if (rows.length === 0) return { blocks: [silence('Nothing is ahead on record.')] }
    return {
      blocks: [{ is: 'table', columns: [column('Date', 3), column('What', 8), column('How it is known', 4), column('Source', 4)], rows: rows.map((row) => tableRow(scene, row, bySubject)) }],
      rows: rows.map(({ is, date, span, title, level, status, certainty, words, quote }) => ({
        cells: { First: span?.first ?? '', Last: span?.last ?? '', Precision: date.precision, What: title, Kind: is, Level: level ?? '', Status: status ?? '', Certainty: certainty, 'How it is known': words, Holiday: holidaysOf(scene, span).join('; '), Words: quote.text }, note: scene.book.cite(quote),
      })),
      events: eventsOf(scene, rows, bySubject),
    }
  },
}

function tableRow(scene: Scene, row: CalendarRow, meetings: BySubject): TableRow {
  const { book } = scene
  const { dateWords, span, title, words, quote } = row
  const meeting = row.is === 'meeting' ? meetings.get(row.subject) : undefined
  // The words are the last source's; the date may be another's.
  const notes = new Set([book.cite(quote), ...meeting === undefined ? [] : toldBy(scene, meeting, [meeting.told.date]).map(({ note }) => note)])
  return { cells: [[[view(dateWords)]], whatLines(book, title, quote, 200), [words, ...holidaysOf(scene, span)].map((each) => [view(each)]), [...notes].map((note) => [{ is: 'place', note }])] }
}

type BySubject = ReadonlyMap<string, MeetingShown>

/** A meeting by its id and by each of its witnesses'. */
function meetingsBySubject(meetings: readonly MeetingShown[]): BySubject {
  return new Map(meetings.flatMap((meeting) => [[meeting.id as string, meeting], ...meeting.witnesses.map(({ subject }) => [subject as string, meeting] as const)] as const))
}

function eventsOf(scene: Scene, rows: readonly CalendarRow[], meetings: BySubject): readonly BriefingEvent[] {
  return rows.flatMap((row): readonly BriefingEvent[] => {
    if (row.span === null) return []
    if (row.is === 'meeting') {
      const meeting = meetings.get(row.subject)
      const event = meeting === undefined ? null : meetingEvent(scene, meeting)
      return event === null ? [] : [{ ...event, title: row.title }]
    }
    const recorded = scene.folded.subjects.get(row.subject)?.history.length ?? 1
    // Due by its last day: a span from today on would fill a calendar with what nobody does on those days.
    return [{ subject: row.subject, title: row.title, first: row.span.last, last: row.span.last, firm: row.certainty !== 'possible', busy: false, place: null, words: [[label('due'), label(' '), view(row.dateWords)], ...[row.words, ...holidaysOf(scene, { first: row.span.last, last: row.span.last })].map((each) => [view(each)])], notes: [scene.book.cite(row.quote)], sequence: recorded - 1 }]
  })
}
