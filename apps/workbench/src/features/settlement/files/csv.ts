/** A cell: words, a number, or nothing. */
export type Cell = string | number | bigint | null

/** Rows as RFC 4180 has them, with a byte order mark, by which spreadsheets know UTF-8. Words that a spreadsheet would take for a formula are written as words. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const words = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
