import { useId } from 'react'
import type { PlacedMark } from './layout/layoutMarks.ts'
import { axisTicks } from './layout/axisTicks.ts'
import { axisHeight, gutter, type LanesLayout } from './layoutLanes.ts'

/** What the lanes look like: the ruled months, what lies ahead, the as-of line, arrows and marks. Silent: the marks' buttons and the table speak. */
export function LanesDrawing({ layout, width, height, selected }: { layout: LanesLayout; width: number; height: number; selected: string | null }) {
  const id = useId()
  const { scale, ys, lanes, marks, routes, today, promised } = layout
  return (
    <svg className="lanes-drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`} fill="none" aria-hidden>
      <pattern id={`${id}hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" stroke="var(--control)" strokeWidth="1" /></pattern>
      <linearGradient id={`${id}fade`}><stop stopColor="var(--control)" stopOpacity="0.75" /><stop offset="1" stopColor="var(--control)" stopOpacity="0" /></linearGradient>
      {today === null ? null : <rect x={today} y={axisHeight} width={Math.max(0, scale.right - today)} height={height - axisHeight} className="lanes-future" />}
      {axisTicks(scale).map(({ x }) => <path key={x} d={`M${Math.round(x) + 0.5} ${axisHeight}V${height}`} stroke="var(--line)" />)}
      {lanes.map((lane, index) => <path key={lane.key} d={`M${gutter - 6} ${ys[index]! + 0.5}H${scale.right}`} stroke="var(--line)" />)}
      {lanes.map((lane, index) => marks.earlier.some(({ level }) => lane.levels.includes(level)) ? <g key={lane.key}><path d={`M${gutter - 5} ${ys[index]!}h9`} stroke="var(--surface)" strokeWidth="3" /><path d={`M${gutter - 7} ${ys[index]! - 6}l7 12m-1 -12l7 12`} stroke="var(--ink-3)" strokeWidth="1.2" /></g> : null)}
      {promised === null ? null : <><rect x={promised.left} y={promised.top} width={promised.right - promised.left} height={18} fill={`url(#${id}fade)`} /><path d={`M${promised.left} ${promised.top}v18`} stroke="var(--ink-2)" strokeWidth="1.8" /></>}
      {today === null ? null : <path d={`M${today} 4V${height}`} stroke="var(--ink)" strokeWidth="1.6" />}
      {routes.map(({ path, tip, arrows }) => (
        <g key={path} stroke="var(--undertaking)" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
          <path d={path} strokeDasharray={arrows[0]!.is === 'report-due' ? '3.5 3' : undefined} />
          <path d="M-7 -4.5L0 0L-7 4.5" transform={`translate(${tip.x} ${tip.y}) rotate(${tip.turn})`} />
        </g>
      ))}
      {marks.placed.toSorted((a, b) => (b.right - b.left) - (a.right - a.left)).map((mark) => <Drawn key={mark.meeting.id} mark={mark} hatch={`url(#${id}hatch)`} selected={mark.meeting.id === selected} />)}
    </svg>
  )
}

const dashes = { held: undefined, planned: undefined, possible: '4 3', cancelled: '1.5 2.5' } as const

function Drawn({ mark: { left, right, y, certainty: { drawn, is } }, hatch, selected }: { mark: PlacedMark; hatch: string; selected: boolean }) {
  const slash = is === 'cancelled' ? <path d={`M${left - 6} ${y + 6}l12 -12`} stroke="var(--ink)" strokeWidth="1.5" /> : null
  if (drawn === 'band') {
    return (
      <g>
        {selected ? <rect x={left - 3.5} y={y - 12.5} width={right - left + 7} height={25} rx="5" stroke="var(--evidence-line)" strokeWidth="2" fill="var(--surface)" /> : null}
        <rect x={left + 0.75} y={y - 8.25} width={Math.max(2, right - left - 1.5)} height={17} rx="2.5" fill="var(--surface)" />
        <rect x={left + 0.75} y={y - 8.25} width={Math.max(2, right - left - 1.5)} height={17} rx="2.5" fill={is === 'planned' ? hatch : is === 'held' ? 'var(--line-2)' : 'none'} stroke="var(--ink-2)" strokeWidth="1.5" strokeDasharray={dashes[is]} />
        {slash}
      </g>
    )
  }
  return (
    <g>
      {selected ? <circle cx={left} cy={y} r="10.5" fill="var(--surface)" stroke="var(--evidence-line)" strokeWidth="2" /> : null}
      <circle cx={left} cy={y} r={is === 'held' ? 6 : 5.2} fill={is === 'held' ? 'var(--ink)' : 'var(--surface)'} stroke={is === 'held' ? 'var(--surface)' : 'var(--ink)'} strokeWidth={is === 'held' ? 1 : 2} strokeDasharray={is === 'possible' ? '3 2' : undefined} />
      {slash}
    </g>
  )
}
