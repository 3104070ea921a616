import type { PositionRow, SideShown } from '@travaux/record'
import { ApartMark } from '../../marks/ApartMark.tsx'
import { SideMark } from '../../marks/SideMark.tsx'
import type { CellAt } from './nextCell.ts'
import { StanceCell } from './StanceCell.tsx'

/** One issue: its name and who raised it, each side's latest stance, how far apart they are. `open`: the side whose evidence is open. */
export function PositionsRow({ row, index, sides, today, here, open, onFocusAt }: {
  row: PositionRow; index: number; sides: readonly SideShown[]; today: string; here: CellAt; open: string | null; onFocusAt: (at: CellAt) => void
}) {
  const cell = (column: number) => ({
    'data-at': `${index}-${column}`,
    tabIndex: here.row === index && here.column === column ? 0 : -1,
    onFocus: () => { if (here.row !== index || here.column !== column) onFocusAt({ row: index, column }) },
  })
  const raisedBy = row.raised.by.length === 1 ? sides.find(({ id }) => id === row.raised.by[0]) : undefined
  return (
    <tr>
      <th scope="row" className="cell-issue" {...cell(0)}>
        <p className="issue-name">{row.name}</p>
        <p className="issue-raised">{row.raised.by.length === 1 ? <SideMark mark={raisedBy?.mark ?? 'third'} small /> : null}{row.raised.words}</p>
      </th>
      {sides.map((side, i) => {
        const shown = row.cells.find((one) => one.side === side.id)
        return (
          <td key={side.id} className="cell-side" aria-selected={open === side.id} {...cell(i + 1)}>
            {shown === undefined ? null : <StanceCell cell={shown} side={side} today={today} towards={i === sides.length - 1 ? 'left' : 'right'} />}
          </td>
        )
      })}
      <td className="cell-apart" {...cell(sides.length + 1)}>
        <ApartMark apart={row.apart} sides={sides.map((side) => ({ mark: side.mark, silent: (row.cells.find((one) => one.side === side.id)?.stance ?? null) === null }))} />
        <p>{row.apartWords}</p>
      </td>
    </tr>
  )
}
