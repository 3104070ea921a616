import type { PositionCell, SideShown } from '@travaux/record'
import { ContradictionMark } from '../../marks/ContradictionMark.tsx'
import { LadderMark } from '../../marks/LadderMark.tsx'
import { MovementMark } from '../../marks/MovementMark.tsx'
import { StanceMark } from '../../marks/StanceMark.tsx'
import { Words } from '../../quotation/Words.tsx'
import { recentDay } from '../../wording/recentDay.ts'
import './StanceCell.css'
import { stanceSaid } from './stanceWords.ts'

/** What one side last said on an issue. Silence is said too. `towards`: where the other side's column lies. */
export function StanceCell({ cell, side, today, towards }: { cell: PositionCell; side: SideShown; today: string; towards: 'left' | 'right' }) {
  const mark = <StanceMark stance={cell.stance} mark={side.mark} name={stanceSaid(cell.stance)} />
  if (cell.stance === null) return <div className="stance">{mark}<p className="stance-silent">No statement on record</p></div>
  return (
    <div className="stance">
      {mark}
      <p className="stance-proposition">{cell.proposition?.text}</p>
      {cell.quote === null ? null : <p className="stance-words"><Words quote={cell.quote} /></p>}
      <p className="stance-meta">
        {cell.date === null ? <span>no date</span> : <time dateTime={cell.date} className="tabular">{recentDay(cell.date, today)}</time>}
        {cell.ladder === null ? null : <span className="marked"><LadderMark rung={cell.ladder.rung} />{cell.ladder.words}</span>}
        {cell.movement === null ? null : <span className="marked stance-movement"><MovementMark movement={cell.movement} towards={towards} />{cell.movement}</span>}
        {cell.contradicts ? <span className="marked stance-contradicts"><ContradictionMark />said two things</span> : null}
      </p>
    </div>
  )
}
