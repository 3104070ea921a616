import { capitalised, followUp, type ChronologyArrow, type MeetingShown, type Owed } from '@travaux/record'
import type { Item, Line } from '../briefing.ts'
import { label, type Label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { listedRuns } from '../listedRuns.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import { courseLines } from './courseLines.ts'
import type { Directive } from './directive.ts'
import { itemRow } from './itemRow.ts'
import { levelRuns } from './levelRuns.ts'
import { marks } from './marks.ts'
import { moreItem } from './moreItem.ts'
import { silence } from './silence.ts'
import { toldBy } from './toldBy.ts'

/** Of a meeting that took an instruction up, so many things agreed; of its course, so many steps; and so many instructions. */
const mostAgreed = 3
const mostTold = 20
const mostSteps = 6

/** What was instructed and how it was carried out: where it was given, which meeting took it up, how far it came, what was reported, what is due where. */
export const carriedOut: Directive = {
  names: ['how instructions are carried out'],
  gives: 'each instruction with its words, the meeting that gave it, those that took it up, how far it has come, reports given, and when one is due',
  options: [{ name: 'all', gives: `all of them, not the last ${mostTold} alone` }],
  internal: true,
  needs: [],
  build(scene, chosen) {
    const { folded, options, side } = scene
    const told = followUp(folded, options).filter(({ is, by }) => is === 'instruction' && (side === null || by.some((each) => each.side === null || each.side === side))).toReversed()
    if (told.length === 0) return { blocks: [silence('No instruction is on record.')] }
    const items = told.slice(0, chosen.has('all') ? undefined : mostTold).map((owed) => ({ owed, item: itemOf(scene, owed) }))
    const more = moreItem(scene.book, told.length - items.length, 'Counted from instructions on record; the rest is left out here, and is in the record.')
    return { blocks: [{ is: 'list', ordered: true, from: 'record', items: [...items.map(({ item }) => item), ...more] }], rows: items.map(({ owed, item }) => itemRow(item, { By: owed.by.map(({ name }) => name).join('; '), To: owed.to.join('; '), Due: owed.due ?? '', Status: owed.status, Level: owed.level === null ? '' : String(owed.level) })) }
  },
}

function itemOf(scene: Scene, owed: Owed): Item {
  const { what, by, to, due, dueAt, status, level, overdue, quote, tellings } = owed
  const subjects = new Set<string>(tellings.map(({ subject }) => subject))
  const arrows = scene.chronology().arrows.filter((arrow) => subjects.has(arrow.subject))
  const given = meetingOf(scene, arrows.find(({ is }) => is === 'instruction'), 'from')
  const taken = meetingOf(scene, arrows.find(({ is }) => is === 'instruction'), 'to')
  const since = taken === null ? [] : scene.chronology().meetings.filter((each) => each !== taken && each.level === taken.level && each.status === 'held' && (each.span?.first ?? '') > (taken.span?.last ?? '9999'))
  const far = level === null ? [view(status)] : levelRuns(level)
  return {
    line: lineOf(view(capitalised(what), { strong: true }), [label(' ('), ...listedRuns(by.map(({ name }) => [view(name)]), ' and '), ...to.length === 0 ? [] : [label(', '), label('instructed by'), label(' '), ...listedRuns(to.map((name) => [view(name)]), ' and ')], label('; '), ...far,
      ...due === null ? [] : [label('; '), label('due'), label(' '), view(shortDate(due)), ...dueAt === null || dueAt.words === null && dueAt.meeting === null ? [] : [label(', '), view(dueAt.how)], ...overdue ? [label(', '), label('overdue', { strong: true })] : []], label(')')]),
    under: [
      lineOf(quoted(scene.book, quote, 240)),
      ...given === null ? [] : [meetingLine(scene, 'Given at', given)],
      ...taken === null ? [] : [meetingLine(scene, 'Carried on at', taken)],
      ...since.slice(-mostAgreed).map((each) => meetingLine(scene, 'Since then', each)),
      ...courseLines(scene, owed, mostSteps),
    ],
  }
}

function meetingOf(scene: Scene, arrow: ChronologyArrow | undefined, end: 'from' | 'to'): MeetingShown | null {
  const id = arrow?.[end].meeting ?? null
  return id === null ? null : scene.chronology().meetings.find((meeting) => meeting.id === id) ?? null
}

function meetingLine(scene: Scene, what: Label, meeting: MeetingShown): Line {
  const { title, date, agreed, told } = meeting
  const came = agreed.slice(0, mostAgreed)
  return lineOf([label(what), label(': ')], [view(title), ...date.value === null ? [] : [label(', '), view(shortDate(date.value))]], came.length === 0 ? null : [label('; '), label('agreed'), label(': '), ...listedRuns(came.map(({ text }) => [view(text)]), '; ')],
    [...toldBy(scene, meeting, [told.date, told.level, told.place]), ...marks(scene.book, came.map(({ quote }) => quote))])
}
