import type { Column, TableRow } from './briefing.ts'
import { rowHeight } from './rowHeight.ts'

/** So many lines, head included, leave room on a page for their notes. */
const most = 32

/** Whether a table is to stand on one page, though some of the page before it stays empty. */
export function isShortTable({ columns, rows }: { readonly columns: readonly Column[]; readonly rows: readonly TableRow[] }): boolean {
  const shares = columns.map(({ share }) => share)
  return rows.reduce((sum, row) => sum + rowHeight(row, shares), 1) <= most
}
