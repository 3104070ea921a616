/** A cell of the grid: row and column from 0. Column 0 names the issue, the last says how far apart. */
export interface CellAt { readonly row: number; readonly column: number }

/**
 * Where a key leads from a cell, in a grid of `rows` by `columns` whose groups begin at the rows `groups`. Null where the key does
 * not move. Arrows stop at the edges; Home and End go along the row, with Control to the corners; Page keys go by group.
 */
export function nextCell(from: CellAt, key: string, control: boolean, { rows, columns, groups }: { readonly rows: number; readonly columns: number; readonly groups: readonly number[] }): CellAt | null {
  const row = (to: number) => ({ row: Math.max(0, Math.min(rows - 1, to)), column: from.column })
  const column = (to: number) => ({ row: from.row, column: Math.max(0, Math.min(columns - 1, to)) })
  switch (key) {
    case 'ArrowUp': return row(from.row - 1)
    case 'ArrowDown': return row(from.row + 1)
    case 'ArrowLeft': return column(from.column - 1)
    case 'ArrowRight': return column(from.column + 1)
    case 'Home': return control ? { row: 0, column: 0 } : column(0)
    case 'End': return control ? { row: rows - 1, column: columns - 1 } : column(columns - 1)
    case 'PageDown': return row(groups.find((first) => first > from.row) ?? rows - 1)
    case 'PageUp': return row(groups.findLast((first) => first < from.row) ?? 0)
    default: return null
  }
}
