import { useEffect, useRef } from 'react'
import type { Placed } from './layout/layoutLabels.ts'
import type { PlacedMark } from './layout/layoutMarks.ts'
import type { LaneLabel } from './layoutLanes.ts'
import { dateOf, statusOf } from './meetingWords.ts'

/** A meeting on its lane, as a button over its drawing, with its label where one fits; `ahead`: on the ground of what lies ahead. `stop`: the lanes' one stop of the Tab key. */
export function LaneMark({ mark, label, ahead, selected, stop, onSelect }: {
  mark: PlacedMark; ahead: boolean; label: (Placed & LaneLabel) | null; selected: boolean; stop: boolean; onSelect: (meeting: string) => void
}) {
  const button = useRef<HTMLButtonElement>(null)
  const { meeting, left, y, hit } = mark
  const { left: x, top } = hit
  const whole = `${meeting.title}, ${dateOf(meeting)}, ${statusOf(meeting)}${meeting.lessSure ? ', less sure' : ''}`

  // Keys move the selection; focus goes along, if it was on the lanes.
  useEffect(() => {
    if (selected && document.activeElement?.closest('.lanes')) button.current?.focus({ preventScroll: true })
  }, [selected])

  return (
    <button ref={button} type="button" className="lane-mark" data-ahead={ahead || undefined} data-meeting={meeting.id} tabIndex={stop ? 0 : -1} aria-pressed={selected}
      title={label === null ? whole : undefined} style={{ left: x, top, width: hit.right - hit.left, height: hit.bottom - hit.top }}
      onClick={() => onSelect(meeting.id)}>
      {label === null ? <span className="visually-hidden">{whole}</span> : label.two
        ? <Two label={label} x={x} top={top} y={y} />
        : (
          <span className="lane-label" style={{ left: label.left - x, top: label.top - top }}>
            {label.right < left ? <><span className="lane-meta tabular">{label.meta}</span> <span className="lane-title">{label.title}</span></> : <><span className="lane-title">{label.title}</span> <span className="lane-meta tabular">{label.meta}</span></>}
          </span>
        )}
      {label === null ? null : <span className="visually-hidden">; {whole}</span>}
    </button>
  )
}

/** A band's label: its title inside or above, how sure it is below. */
function Two({ label, x, top, y }: { label: Placed & LaneLabel; x: number; top: number; y: number }) {
  const inside = label.bottom - label.top < 40
  return (
    <>
      <span className={inside ? 'lane-label lane-title lane-inside' : 'lane-label lane-title'} style={{ left: label.left - x + (inside ? 8 : 0), top: label.top - top - (inside ? 1 : 0) }}>{label.title}</span>
      <span className="lane-label lane-meta" style={{ left: label.left - x, top: y + 12 - top }}>{label.meta}</span>
    </>
  )
}
