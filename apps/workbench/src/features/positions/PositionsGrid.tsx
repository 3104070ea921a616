import type { PositionRow, Positions } from '@travaux/record'
import { useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { useSetting } from '../../frame/useSetting.ts'
import { SideMark } from '../../marks/SideMark.tsx'
import { byGroup } from './chosenRows.ts'
import { nextCell, type CellAt } from './nextCell.ts'
import './PositionsGrid.css'
import { PositionsRow } from './PositionsRow.tsx'

/** What a person does in the grid. `side` is null on the issue's own cell and on Apart. */
export interface GridActs {
  /** `enter`: by keyboard, so that focus goes along. */
  readonly onOpen: (issue: string, side: string | null, enter: boolean) => void
  readonly onMove: (issue: string, side: string | null) => void
  readonly onHistory: (issue: string, side: string | null) => void
  readonly onLeave: () => void
}

/**
 * Issues by sides, as one stop of the Tab key whose cells arrows move between. Not React Aria's Table: that focuses rows before cells,
 * types ahead on letters (h, 1 and 2 mean something here) without a way to turn it off, and has no headings between rows.
 */
export function PositionsGrid({ positions, rows, today, issue, side, at, onAt, onOpen, onMove, onHistory, onLeave }: GridActs & {
  positions: Positions; rows: readonly PositionRow[]; today: string; issue: string | null; side: string | null; at: CellAt; onAt: (at: CellAt) => void
}) {
  const table = useRef<HTMLTableElement>(null)
  const [letters] = useSetting('keys')
  const { sides } = positions
  const groups = byGroup(rows)
  const inOrder = groups.flatMap((group) => group.rows)
  const firsts = groups.reduce<readonly number[]>((all, group) => [...all, (all.at(-1) ?? 0) + group.rows.length], [0]).slice(0, -1)
  const here = { row: Math.min(at.row, inOrder.length - 1), column: Math.min(at.column, sides.length + 1) }
  const sideAt = (column: number) => sides[column - 1]?.id ?? null

  function onKeyDown(event: KeyboardEvent) {
    const row = inOrder[here.row]
    if (row === undefined || event.altKey || event.metaKey) return
    const to = nextCell(here, event.key, event.ctrlKey, { rows: inOrder.length, columns: sides.length + 2, groups: firsts })
    if (to !== null) {
      onAt(to)
      table.current?.querySelector<HTMLElement>(`[data-at="${to.row}-${to.column}"]`)?.focus()
      const moved = inOrder[to.row]
      if (moved !== undefined) onMove(moved.issue, sideAt(to.column))
    } else if (event.key === 'Enter' || event.key === ' ') onOpen(row.issue, sideAt(here.column), true)
    else if (event.key === 'Escape') onLeave()
    else if (event.key === 'h' && letters === 'on' && !event.ctrlKey) onHistory(row.issue, sideAt(here.column))
    else return
    event.preventDefault()
  }

  function onClick(event: MouseEvent) {
    const cell = (event.target as Element).closest<HTMLElement>('[data-at]')
    if (cell === null || (getSelection()?.toString() ?? '') !== '') return
    const [row = 0, column = 0] = (cell.dataset['at'] ?? '').split('-').map(Number)
    onAt({ row, column })
    const clicked = inOrder[row]
    if (clicked !== undefined) onOpen(clicked.issue, sideAt(column), false)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells are moved between is a grid; the element keeps its headings for print
    <table ref={table} role="grid" aria-label="Positions: issues by sides" className="positions-grid" style={{ '--sides': sides.length } as never} onKeyDown={onKeyDown} onClick={onClick}>
      <colgroup><col className="col-issue" />{sides.map(({ id }) => <col key={id} className="col-side" />)}<col className="col-apart" /></colgroup>
      <thead>
        <tr>
          <th scope="col">Issue, and who raised it</th>
          {sides.map((one) => <th key={one.id} scope="col"><span className="side-heading"><SideMark mark={one.mark} /><span className="side-name" style={{ color: `var(--${one.mark})` }}>{one.name}</span> latest stance</span></th>)}
          <th scope="col" className="cell-apart">Apart</th>
        </tr>
      </thead>
      {groups.map(({ group, rows }, index) => (
        <tbody key={group}>
          <tr className="group"><th scope="rowgroup" colSpan={sides.length + 2}><span>{group}</span></th></tr>
          {rows.map((row, within) => <PositionsRow key={row.issue} row={row} index={firsts[index]! + within} sides={sides} today={today} here={here} open={row.issue === issue ? side : null} onFocusAt={onAt} />)}
        </tbody>
      ))}
    </table>
  )
}
