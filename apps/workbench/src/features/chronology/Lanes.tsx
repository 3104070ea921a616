import type { Chronology, MeetingShown } from '@travaux/record'
import { useMemo, useRef } from 'react'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { shownDay } from '../../wording/shownDay.ts'
import './Lanes.css'
import { LaneMark } from './LaneMark.tsx'
import { LanesDrawing } from './LanesDrawing.tsx'
import { axisLabels } from './layout/axisLabels.ts'
import { axisTicks } from './layout/axisTicks.ts'
import type { MonthRange } from './layout/timeScale.ts'
import { alsoWhen, arrowWords, axisHeight, layoutLanes } from './layoutLanes.ts'
import { laneTitle } from './meetingWords.ts'
import { measureText } from './measureText.ts'
import type { LanesMove } from './moveOnLanes.ts'
import { useLanesKeys } from './useLanesKeys.ts'
import { useWidth } from './useWidth.ts'

export const lanesHeight = 344

/** Meetings over time, a lane a level, with what was instructed and what is due. One stop of the Tab key; `onMove` answers the keys. */
export function Lanes({ chronology, range, selected, onSelect, onMove, onEarlier, onLater }: {
  chronology: Chronology; range: MonthRange; selected: string | null
  onSelect: (meeting: string) => void; onMove: (move: LanesMove) => void; onEarlier: () => void; onLater: () => void
}) {
  const frame = useRef<HTMLElement>(null)
  const { width, fonts } = useWidth(frame)
  // oxlint-disable-next-line react/exhaustive-deps -- labels are measured again once the fonts are there
  const layout = useMemo(() => width < 300 ? null : layoutLanes(chronology, range, selected, width, lanesHeight, measureText), [chronology, range, selected, width, fonts])
  const { earlier, later, undated } = layout?.marks ?? { earlier: [], later: [], undated: [] }
  const axis = layout === null ? null : axisLabels(axisTicks(layout.scale), layout.today, width - (later.length === 0 ? 0 : 76))
  const inSight = layout?.marks.placed.some(({ meeting }) => meeting.id === selected) ?? false

  useLanesKeys(frame, onMove)

  return (
    <section ref={frame} tabIndex={-1} className="lanes" style={{ height: lanesHeight }} aria-label="Meetings over time" aria-busy={layout === null}>
      {layout === null ? null : (
        <>
          <LanesDrawing layout={layout} width={width} height={lanesHeight} selected={selected} />
          <div className="lanes-axis" style={{ height: axisHeight }}>
            {earlier.length === 0 ? null : <button type="button" className="lanes-beyond lanes-earlier" onClick={onEarlier}>{earlier.length} earlier <span aria-hidden>‹</span></button>}
            {axis?.labels.map(({ left, label }) => <span key={left} className="lanes-tick" style={{ left }} aria-hidden>{label}</span>)}
            {layout.today === null ? null : <span className={axis?.flagTurns === true ? 'lanes-today lanes-today-left' : 'lanes-today'} style={{ left: layout.today }}>{shownDay(chronology.today)}</span>}
            {later.length === 0 ? null : <button type="button" className="lanes-beyond lanes-later" onClick={onLater}>{later.length} later <span aria-hidden>›</span></button>}
          </div>
          {layout.lanes.map((lane, index) => (
            <div key={lane.key} className="lane-name" style={{ top: layout.ys[index]! - 15 }}>
              <p>{lane.name}</p><p className="lane-who">{lane.who}</p>
            </div>
          ))}
          {layout.marks.placed.map((mark, index) => (
            <LaneMark key={mark.meeting.id} mark={mark} label={layout.labels.get(mark.meeting.id) ?? null} ahead={layout.today !== null && (layout.labels.get(mark.meeting.id)?.left ?? 0) >= layout.today} selected={mark.meeting.id === selected} stop={inSight ? mark.meeting.id === selected : index === 0} onSelect={onSelect} />
          ))}
          {layout.unlabelled.map(({ meetings, at }) => at === null ? null : <Unlabelled key={meetings[0]!.id} ahead={layout.today !== null && at.left >= layout.today} meetings={meetings} top={at.top} left={at.left} onSelect={onSelect} />)}
          {layout.lanes.map((lane, index) => {
            const meetings = layout.unlabelled.filter((each) => each.lane === index && each.at === null).flatMap((each) => each.meetings)
            return meetings.length === 0 ? null : <p key={lane.key} className="lane-unlabelled lane-more" style={{ top: layout.ys[index]! + 17 }} title={meetings.map((meeting) => `${laneTitle(meeting)} ${alsoWhen(meeting)}`).join('\n')}>{meetings.length} without a label</p>
          })}
          {layout.routes.map((route, index) => {
            const placed = layout.arrowLabels.get(String(index))
            return placed === undefined ? null : <span key={route.path} className="lane-arrow-words" data-ahead={(layout.today !== null && placed.left >= layout.today) || undefined} style={{ left: placed.left, top: placed.top }}><PassageLink quote={route.arrows[0]!.quote}>{arrowWords(route)}</PassageLink></span>
          })}
          {layout.promised === null ? null : (
            <span className="lane-promised" style={{ left: layout.promised.left + 8, top: layout.promised.top, width: layout.promised.right - layout.promised.left - 8 }}>
              <PassageLink quote={layout.promised.pending.quote}><span className="lane-title">{layout.promised.pending.title}</span></PassageLink> <span className="lane-meta">{layout.promised.more === 0 ? 'no date given' : `and ${layout.promised.more} more, no date`}</span>
            </span>
          )}
          {undated.length === 0 ? null : <p className="lanes-undated"><span>No date:</span> {undated.map((meeting) => <button key={meeting.id} type="button" className="lanes-undated-one" aria-pressed={meeting.id === selected} onClick={() => onSelect(meeting.id)}>{meeting.title}</button>)}</p>}
        </>
      )}
    </section>
  )
}

/** Beside their marks, the meetings whose labels would have lain on others. */
function Unlabelled({ meetings, top, left, ahead, onSelect }: { ahead: boolean; meetings: readonly MeetingShown[]; top: number; left: number; onSelect: (meeting: string) => void }) {
  return <p className="lane-unlabelled" data-ahead={ahead || undefined} style={{ top, left }}>also {meetings.map((meeting) => <button key={meeting.id} type="button" tabIndex={-1} onClick={() => onSelect(meeting.id)}>{laneTitle(meeting)} <span className="lane-meta">{alsoWhen(meeting)}</span></button>)}</p>
}
