import type { StatementRow } from '@travaux/record'
import type { Line, TableRow } from '../briefing.ts'
import { column } from '../column.ts'
import { label } from '../label.ts'
import { listedRuns } from '../listedRuns.ts'
import { quotedBare } from '../quotedBare.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import type { Directive } from './directive.ts'
import { silence } from './silence.ts'

/** Who said what. Each row names its source, as notes below a table of thousands would be no use. */
export const statementsMade: Directive = {
  names: ['statements'],
  gives: 'who said what, in which words, newest first, each with its source',
  options: [{ name: 'oldest first', gives: 'in the order in which they were made' }, { name: 'own words', gives: 'only what speakers are quoted with' }, { name: 'our side', gives: 'only what our own people said' }, { name: 'other sides', gives: 'only what the others said' }],
  internal: false,
  needs: [],
  build(scene, options) {
    const { book } = scene
    const chosen = scene.statements().filter(({ side, ladder }) => (!options.has('own words') || ladder.rung === 4)
      && (!options.has('our side') || scene.side === null || side === scene.side) && (!options.has('other sides') || scene.side === null || (side !== null && side !== scene.side)))
    const rows = options.has('oldest first') ? chosen.toReversed() : chosen
    if (rows.length === 0) return { blocks: [silence('Nothing on record.')] }
    return {
      blocks: [{ is: 'table', columns: [column('Date', 3), column('Speaker', 4), column('Words', 10), column('Source', 4)], rows: rows.map((row) => tableRow(scene, row)) }],
      rows: rows.map(({ date, speaker, office, sideName, mode, ladder, quote, issues }) => ({
        cells: { Date: date ?? '', Speaker: speaker, Office: office ?? '', Side: sideName ?? '', Mode: mode, 'How near': ladder.words, Issues: issues.join('; '), Words: book.said(quote).text }, note: book.cite(quote),
      })),
    }
  },
}

function tableRow({ book }: Scene, { date, speaker, sideName, ladder, quote, issues }: StatementRow): TableRow {
  const who: Line[] = [[speaker === '' ? view(ladder.words) : view(speaker, { strong: true })], ...sideName === null || sideName === speaker ? [] : [[view(sideName)]], [view(ladder.words, { emphasis: true })]]
  return {
    cells: [
      [[date === null ? label('no date') : view(shortDate(date))]], speaker === '' ? who.slice(0, 1) : who,
      [quotedBare(book, quote, 600), ...issues.length === 0 ? [] : [listedRuns(issues.map((issue) => [view(issue, { emphasis: true })]))]],
      [[{ is: 'place', note: book.cite(quote) }]],
    ],
  }
}
