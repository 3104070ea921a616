import { attributionRows } from './score/attributionRows.ts'
import { eventRows } from './score/eventRows.ts'
import { readerRows } from './score/readerRows.ts'
import type { Row } from './score/row.ts'
import { seedReportRow } from './score/seedReportRow.ts'
import { shared } from './score/shared.ts'
import { speakerRows } from './score/speakerRows.ts'
import { stanceRow } from './score/stanceRow.ts'
import { timesAndNamesRows } from './score/timesAndNamesRows.ts'

/** How good the reader is, in one table: the golds beside the project, what is asked for, what we aim for, what others reach. */
if (shared === null) {
  console.log('../shared is absent: there is nothing to score against.')
  process.exit(0)
}
const rows: readonly Row[] = [...await attributionRows(shared), seedReportRow(shared), ...speakerRows(shared).filter(({ least }) => least !== undefined), ...timesAndNamesRows(shared), ...eventRows(shared), stanceRow(shared), ...readerRows(shared)]
const columns = ['what', 'on', 'figure', 'least', 'aim', 'others'] as const
const cells = rows.map((row) => columns.map((column) => row[column] ?? ''))
const widths = columns.map((column, c) => Math.max(column.length, ...cells.map((line) => line[c]!.length)))
const line = (parts: readonly string[]) => parts.map((part, c) => part.padEnd(widths[c]!)).join('  ').trimEnd()
console.log([line(columns), line(widths.map((width) => '─'.repeat(width))), ...cells.map(line)].join('\n'))
