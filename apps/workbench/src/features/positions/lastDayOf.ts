import type { PositionRow } from '@travaux/record'

/** The latest day on which anything in the grid was said; the year zero where nothing was. */
export function lastDayOf(rows: readonly PositionRow[]): string {
  return rows.flatMap((row) => row.cells).reduce((last, { date }) => date !== null && date > last ? date : last, '0000-01-01')
}
