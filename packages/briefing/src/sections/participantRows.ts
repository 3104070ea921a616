import type { MeetingShown, StatementRow } from '@travaux/record'
import type { PersonId } from '@travaux/model'
import type { Line, TableRow } from '../briefing.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import { toldBy } from './toldBy.ts'

/** Who takes part: name, office, side, and last words before the day it is made for. An office is the one that the dossier gives the person on that day, else what the source calls them. */
export function participantRows(scene: Scene, meeting: MeetingShown): readonly TableRow[] {
  const { book, names } = scene
  return meeting.participants.map((participant) => {
    const { name, person, office, side, told, officeTold } = participant
    const given = officeOn(scene, person, meeting.span?.first ?? scene.today)
    const said = scene.statements().find((row) => spoke(scene, row, participant))
    const words: Line = said === undefined ? [label('Nothing on record.')] : lineOf(said.date === null ? label('no date') : view(shortDate(said.date)), [label(': ')], quoted(book, said.quote, 180))
    const officeRuns = given !== null ? [view(given.title), { is: 'note' as const, note: book.entry(given.person) }] : office === null ? [label('not known')] : [view(office), ...officeTold === null ? [] : toldBy(scene, meeting, [officeTold])]
    return { cells: [[lineOf(view(name, { strong: true }), toldBy(scene, meeting, [told]))], [lineOf(officeRuns)], [lineOf(side === null ? label('—') : view(names.side(side)))], [words]] }
  })
}

/** Whether a statement is theirs, alone or with others. Of somebody who is not on record the name and the side are all there is to know them by. */
function spoke({ seen }: Scene, { subject }: StatementRow, { person, name, side }: MeetingShown['participants'][number]): boolean {
  const speakers = seen.get('statement', subject)?.value.speakers ?? []
  return speakers.some((each) => (person === null ? each.person === null && each.name === name && each.side === side : each.person === person))
}

function officeOn({ seen }: Scene, id: PersonId | null, day: string): { readonly title: string; readonly person: PersonId } | null {
  if (id === null) return null
  const held = (seen.get('person', id)?.value.offices ?? []).filter(({ from, to }) => (from === null || from <= day) && (to === null || to >= day))
  const office = held.at(-1)
  return office === undefined ? null : { title: office.title, person: id }
}
