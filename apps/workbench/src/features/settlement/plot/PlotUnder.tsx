import { along } from './axisScale.ts'
import { zopaCorners } from './frontierShape.ts'
import type { PlotDrawn } from './plotDrawn.ts'

/** What lies under the points: the ruled axes, the zone better for both. Silent. */
export function PlotUnder({ axes, scales: { x, y }, solution, width, height, id }: Pick<PlotDrawn, 'axes' | 'scales' | 'solution'> & { width: number; height: number; id: string }) {
  const zone = zopaCorners(solution, axes)
  const path = zone === null ? null : `M${zone.map(([across, up]) => `${round(along(x, across))} ${round(along(y, up))}`).join('L')}Z`
  return (
    <svg className="plot-under" width={width} height={height} viewBox={`0 0 ${width} ${height}`} fill="none" aria-hidden>
      <pattern id={`${id}hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" stroke="var(--agreed)" strokeWidth="0.8" strokeOpacity="0.45" /></pattern>
      {path === null ? null : <><path d={path} fill="var(--agreed-tint)" /><path d={path} fill={`url(#${id}hatch)`} /></>}
      {y.ticks.map((tick) => <g key={tick}><path d={`M${x.from} ${round(along(y, tick)) + 0.5}H${x.to}`} stroke={tick === y.least ? 'var(--control)' : 'var(--line)'} /><text x={x.from - 8} y={along(y, tick) + 4} textAnchor="end" className="plot-tick">{tick.toLocaleString('en')}</text></g>)}
      {x.ticks.map((tick) => <text key={tick} x={along(x, tick)} y={y.from + 17} textAnchor="middle" className="plot-tick">{tick.toLocaleString('en')}</text>)}
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
