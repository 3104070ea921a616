import type { PositionCell } from '@travaux/record'
import type { Line, Run } from '../briefing.ts'
import { column } from '../column.ts'
import { label, type Label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import type { Directive } from './directive.ts'
import { lineWords } from './lineWords.ts'
import { marks } from './marks.ts'
import { silence } from './silence.ts'
import { stanceLabel } from './stanceLabel.ts'

const movements: Readonly<Record<NonNullable<PositionCell['movement']>, Label>> = { nearer: 'nearer', further: 'further', same: 'the same', new: 'new' }

/** Issues by sides: where each stands, by its latest word. */
export const positionsTable: Directive = {
  names: ['where each side stands', 'positions'],
  gives: 'issues by sides: the stance of each, on which answer, since when, and how far apart they are',
  options: [{ name: 'movement', gives: 'whether a side has come nearer since the last summit' }, { name: 'quotes', gives: 'the words in the table too, and not in notes alone' }],
  internal: false,
  needs: [],
  build(scene, options) {
    const { rows, sides } = scene.positions()
    const spoken = rows.filter(({ cells }) => cells.some(({ stance }) => stance !== null))
    if (spoken.length === 0) return { blocks: [silence('Nothing on record.')] }
    return {
      blocks: [{
        is: 'table',
        columns: [column('Issue', 3), ...sides.map(({ name }) => ({ name, of: 'view' as const, share: 6 })), column('Apart', 2)],
        rows: spoken.map((row) => ({ cells: [[[view(row.name, { strong: true })]], ...row.cells.map((cell) => cellLines(scene, cell, options)), [[view(row.apartWords)]]] })),
      }],
      rows: spoken.flatMap((row) => row.cells.map((cell) => ({
        cells: {
          Issue: row.name, Side: scene.names.side(cell.side), Stance: cell.stance === null ? '' : lineWords([stanceLabel(cell.stance)]), Answer: cell.proposition?.text ?? '', Date: cell.date ?? '',
          Movement: cell.movement === null ? '' : movements[cell.movement], Apart: row.apartWords, Words: cell.quote?.text ?? '',
        },
        note: cell.quote === null ? null : scene.book.cite(cell.quote),
      }))),
    }
  },
}

function cellLines({ book, withoutPrejudice }: Scene, { stance, proposition, quote, date, movement, contradicts }: PositionCell, options: ReadonlySet<string>): readonly Line[] {
  if (stance === null || proposition === null || quote === null) return [[label('Nothing on record.')]]
  const after: Run[] = [
    ...date === null ? [] : [view(shortDate(date))],
    ...options.has('movement') && movement !== null && movement !== 'same' ? [label(movements[movement])] : [],
    ...contradicts && !withoutPrejudice ? [label('said two things', { emphasis: true })] : [],
  ]
  const line = lineOf([stanceLabel(stance, { strong: true }), label(': ')], view(proposition.text), after.length === 0 ? null : [label(' ('), ...after.flatMap((run, i) => (i === 0 ? [run] : [label(', '), run])), label(')')], options.has('quotes') ? null : marks(book, [quote]))
  return options.has('quotes') ? [line, lineOf(quoted(book, quote, 200))] : [line]
}
