import type { PositionRow } from '@travaux/record'

export type Showing = 'all' | 'apart' | 'agreed' | 'contradicts' | 'one-side'

/** Which issues are shown: those that answer `showing`, of the groups named, or of all where none is. */
export interface IssueChoice { readonly showing: Showing; readonly groups: readonly string[] }

export const noGroup = 'Other issues'

export function chosenRows(rows: readonly PositionRow[], { showing, groups }: IssueChoice): readonly PositionRow[] {
  return rows.filter((row) => (groups.length === 0 || groups.includes(row.group ?? noGroup)) && answers(row, showing))
}

/** Rows under their headings, in the order in which the headings first come. */
export function byGroup(rows: readonly PositionRow[]): readonly { readonly group: string; readonly rows: readonly PositionRow[] }[] {
  return [...Map.groupBy(rows, (row) => row.group ?? noGroup)].map(([group, rows]) => ({ group, rows }))
}

function answers(row: PositionRow, showing: Showing): boolean {
  switch (showing) {
    case 'all': return true
    case 'apart': return row.apart === 'far' || row.apart === 'near'
    case 'agreed': return row.apart === 'agreed'
    case 'one-side': return row.apart === 'one-only'
    case 'contradicts': return row.cells.some((cell) => cell.contradicts)
    default: return showing satisfies never
  }
}
