import type { SubjectId } from '@travaux/model'
import type { Block, Item, Line, Run } from '../briefing.ts'
import { column } from '../column.ts'
import { label, type Label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { quoted } from '../quoted.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import { certaintyWords } from './certaintyWords.ts'
import type { Built, Directive } from './directive.ts'
import { holidaysOf } from './holidaysOf.ts'
import { levelLabel } from './levelLabel.ts'
import { lineWords } from './lineWords.ts'
import { meetingEvent } from './meetingEvent.ts'
import { participantRows } from './participantRows.ts'
import { silence } from './silence.ts'
import { toldBy } from './toldBy.ts'

/** Of what the sources say of the meeting, the last so many. */
const mostWitnesses = 4

/** A meeting: what, when, where, how that is known, and who takes part, with what each said last. */
export const meetingFacts: Directive = {
  names: ['the meeting', 'whom we meet'],
  gives: 'the meeting: when, where, how that is known; who takes part, with the last words of each on record',
  options: [],
  internal: false,
  needs: ['holidays'],
  build(scene) {
    const { meeting, book } = scene
    if (meeting === null) return { blocks: [silence('Nothing on record.')] }
    const witnesses = meeting.witnesses.map(({ quote }) => quote)
    const { told } = meeting
    const by = (...subjects: readonly SubjectId[]): readonly Run[] => toldBy(scene, meeting, subjects)
    const fact = (name: Label, ...words: readonly (Run | readonly Run[] | null)[]): Item => ({ line: lineOf([label(name, { strong: true }), label(': ')], ...words), under: [] })
    const date = meeting.date.value === null ? label('no date') : view(shortDate(meeting.date.value))
    const facts: Item[] = [
      fact('Meeting', view(meeting.title), meeting.round === null ? null : [label(', '), label('round'), label(' '), view(String(meeting.round))], by(...meeting.witnesses.slice(-mostWitnesses).map(({ subject }) => subject), told.level, told.place, ...meeting.round === null ? [] : [told.round])),
      fact('When', [date, label(', '), ...certaintyWords(meeting), ...holidaysOf(scene, meeting.span).flatMap((each) => [label(', '), view(each)])], told.status === null ? [...by(told.date), { is: 'note', note: book.reckoned('No source from the day of the meeting or later says that it was held, so it stands as planned.') }] : by(told.date, told.status)),
      fact('Where', meeting.place === null ? label('place not given') : view(meeting.place), by(told.place)),
      fact('Level', label(levelLabel[meeting.level]), by(told.level)),
      { line: [label('How it is known', { strong: true })], under: witnesses.slice(-mostWitnesses).toReversed().map((quote): Line => lineOf(quoted(book, quote))) },
    ]
    const blocks: Block[] = [{ is: 'list', ordered: false, from: 'record', items: facts }]
    const participants = participantRows(scene, meeting)
    if (participants.length === 0) blocks.push(silence('Who takes part is not on record'))
    else {
      blocks.push({
        is: 'table',
        columns: [column('Name', 3), column('Office', 4), column('Side', 2), column('Last words on record', 7)],
        rows: participants.map(({ cells }) => ({ cells })),
      })
    }
    return {
      blocks,
      rows: [
        ...facts.slice(0, 4).map(({ line }) => ({ cells: { Words: lineWords(line) }, note: noteOf(line) })),
        ...participants.map(({ cells: [name = [], office = [], side = [], words = []] }) => ({
          cells: { Name: text(name), Office: text(office), Side: text(side), Words: text(words) }, note: noteOf(name[0] ?? []),
        })),
      ],
      events: [meetingEvent(scene, meeting)].filter((event) => event !== null),
    } satisfies Built
  },
}

function text(cell: readonly Line[]): string {
  return cell.map(lineWords).filter((words) => words !== '').join('; ')
}

function noteOf(line: Line): number | null {
  const mark = line.find((run) => run.is === 'note')
  return mark?.is === 'note' ? mark.note : null
}
