import type { MeetingShown } from '@travaux/record'
import type { TableRow } from '../briefing.ts'
import { column } from '../column.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import { certaintyWords } from './certaintyWords.ts'
import type { Directive } from './directive.ts'
import { lineWords } from './lineWords.ts'
import { marks } from './marks.ts'
import { meetingEvent } from './meetingEvent.ts'
import { silence } from './silence.ts'
import { toldBy } from './toldBy.ts'

/** Of what a meeting agreed, raised or left apart, so many lines in a row. */
const mostLines = 6

/** Every meeting in order of date, with what it came to. */
export const meetings: Directive = {
  names: ['meetings', 'chronology'],
  gives: 'every meeting in order of date: who, where, what was agreed',
  options: [{ name: 'held', gives: 'those that were held alone' }],
  internal: false,
  needs: ['holidays'],
  build(scene, options) {
    const all = scene.chronology().meetings.filter(({ status }) => !options.has('held') || status === 'held')
    if (all.length === 0) return { blocks: [silence('Nothing on record.')] }
    return {
      blocks: [{ is: 'table', columns: [column('Date', 3), column('Meeting', 5), column('Status', 3), column('Agreed', 9)], rows: all.map((meeting) => tableRow(scene, meeting)) }],
      rows: all.map((meeting) => ({
        cells: {
          First: meeting.span?.first ?? '', Last: meeting.span?.last ?? '', Precision: meeting.date.precision, What: meeting.title, Level: meeting.level, Round: meeting.round === null ? '' : String(meeting.round), Place: meeting.place ?? '', Status: meeting.status,
          Sides: meeting.sideNames.join('; '), Participants: meeting.participants.map(({ name }) => name).join('; '), Agreed: meeting.agreed.map(({ text }) => text).join('; '), Apart: meeting.apart.map(({ text }) => text).join('; '), Raised: meeting.raised.map(({ text }) => text).join('; '),
        },
        note: toldBy(scene, meeting, [meeting.told.date])[0]?.note ?? null,
      })),
      events: all.map((meeting) => meetingEvent(scene, meeting)).filter((event) => event !== null),
    }
  },
}

function tableRow(scene: Scene, meeting: MeetingShown): TableRow {
  const { book, names } = scene
  const { date, title, place, participants, agreed, told } = meeting
  const shown = participants.slice(0, mostLines)
  return {
    cells: [
      [[date.value === null ? label('no date') : view(shortDate(date.value))]],
      [lineOf(view(title, { strong: true }), toldBy(scene, meeting, [told.date, told.level, told.place, ...told.status === null ? [] : [told.status], ...shown.map((each) => each.told)])), ...place === null || title.includes(place) ? [] : [[view(place)]], ...shown.map(({ name, side }) => [view(name), ...side === null ? [] : [label(', '), view(names.side(side))]])],
      [certaintyWords(meeting)],
      agreed.length === 0 ? [[label('—')]] : agreed.slice(0, mostLines).map(({ text, quote }) => lineOf(view(text), marks(book, [quote]))),
    ].map((lines) => lines.filter((line) => lineWords(line) !== '')),
  }
}
