import { capitalised, carriedOutWords, followUp, type Owed } from '@travaux/record'
import type { BriefingEvent, Line, TableRow } from '../briefing.ts'
import { column } from '../column.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { listedRuns } from '../listedRuns.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import { courseLines } from './courseLines.ts'
import type { Directive } from './directive.ts'
import { levelRuns } from './levelRuns.ts'
import { silence } from './silence.ts'
import { whatLines } from './whatLines.ts'

/** Of the course of a thing, so many steps in a row of a table. */
const mostSteps = 2

/** What is owed, and how far it has come: instructions, undertakings, provisions of instruments. */
export const owedTable: Directive = {
  names: ['what is owed', 'follow-up'],
  gives: 'instructions, undertakings and provisions: who owes what, by when, how far it has come on the scale 0–3, by whose word, what is overdue or at a standstill',
  options: [
    { name: 'instructions', gives: 'instructions alone' }, { name: 'undertakings', gives: 'undertakings alone' }, { name: 'provisions', gives: 'provisions of instruments alone' },
    { name: 'ours', gives: 'what our side owes' }, { name: 'theirs', gives: 'what the others owe' }, { name: 'open', gives: 'without what is carried out' },
  ],
  internal: false,
  needs: [],
  build(scene, options) {
    const kinds = (['instruction', 'undertaking', 'provision'] as const).filter((is) => options.has(`${is}s`))
    const rows = followUp(scene.folded, scene.options).filter(({ is, by, level, status }) => (kinds.length === 0 || kinds.includes(is)) && !(options.has('open') && (level === 3 || status === 'done'))
      && (!options.has('ours') || scene.side === null || by.some(({ side }) => side === scene.side)) && (!options.has('theirs') || scene.side === null || by.some(({ side }) => side !== null && side !== scene.side)))
    if (rows.length === 0) return { blocks: [silence('Nothing is owed on record.')] }
    return {
      blocks: [{ is: 'table', columns: [column('What', 8), column('By', 3), column('Due', 4), column('How far', 7), column('Source', 4)], rows: rows.map((row) => tableRow(scene, row)) }],
      rows: rows.map(({ what, is, provision, by, to, due, dueAt, status, level, overdue, stalled, course, quote }) => ({
        cells: {
          What: capitalised(what), Kind: is, Provision: provision ?? '', By: by.map(({ name }) => name).join('; '), To: to.join('; '), Due: due ?? '', 'Due at': dueAt?.how ?? '', Status: status, Level: level === null ? '' : String(level), 'How far': level === null ? '' : carriedOutWords(level),
          Overdue: overdue ? 'yes' : '', Standstill: stalled ?? '', 'Last step': course.at(-1)?.words ?? '', Words: quote.text,
        },
        note: scene.book.cite(quote),
      })),
      events: rows.flatMap((row) => dueEvent(scene, row)),
    }
  },
}

/** A day by which something is due that is neither carried out nor refused. */
function dueEvent({ folded, book }: Scene, { subject, what, by, due, dueAt, status, level, quote }: Owed): readonly BriefingEvent[] {
  if (due === null || level === 3 || status === 'done' || status === 'refused') return []
  const sequence = (folded.subjects.get(subject)?.history.length ?? 1) - 1
  return [{ subject, title: capitalised(what), first: due, last: due, firm: true, busy: false, place: null, words: [dueAt === null ? [label('due'), label(' '), view(shortDate(due))] : [view(dueAt.how)], ...by.length === 0 ? [] : [listedRuns(by.map(({ name }) => [view(name)]))]], notes: [book.cite(quote)], sequence }]
}

function tableRow(scene: Scene, owed: Owed): TableRow {
  const { is, what, by, due, dueAt, status, level, overdue, quote } = owed
  const far: Line = level === null ? [view(status)] : levelRuns(level)
  return {
    cells: [
      // An instrument's own words are its title, and what a provision says stands in what it is called.
      is === 'provision' ? [[view(capitalised(what), { strong: true })]] : whatLines(scene.book, capitalised(what), quote, 240),
      [by.length === 0 ? [label(is === 'provision' ? '—' : 'not known')] : listedRuns(by.map(({ name }) => [view(name)]))],
      [due === null ? [label('no date')] : lineOf(view(shortDate(due)), overdue ? [label(' ('), label('overdue', { strong: true }), label(')')] : null), ...due === null || dueAt === null || dueAt.words === null && dueAt.meeting === null ? [] : [[view(dueAt.how)]]],
      [far, ...courseLines(scene, owed, mostSteps)],
      [[{ is: 'place', note: scene.book.cite(quote) }]],
    ],
  }
}
