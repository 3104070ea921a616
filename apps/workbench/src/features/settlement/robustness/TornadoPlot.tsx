import type { SideMarkName } from '../../../marks/sideShape.ts'
import { along, type AxisScale } from '../plot/axisScale.ts'

const [width, row, top] = [330, 30, 6] as const

/** Bars from what the outcome comes to at the low end of a number to what it comes to at the high end, about a line where it is likely. Silent: the table below says the same. */
export function TornadoPlot({ rows, scale, likely, shown }: { rows: readonly { readonly words: string; readonly mark: SideMarkName; readonly low: number; readonly high: number }[]; scale: AxisScale; likely: number; shown: (result: number) => string }) {
  const height = top + rows.length * row + 20
  const at = (result: number) => round(8 + along(scale, result) * (width - 16) / 100)
  return (
    <svg className="tornado" width={width} height={height} viewBox={`0 0 ${width} ${height}`} fill="none" aria-hidden>
      {scale.ticks.map((tick, i) => <g key={tick}><path d={`M${at(tick)} ${top}V${height - 18}`} stroke="var(--line)" /><text x={at(tick) + (i === 0 ? -8 : i === scale.ticks.length - 1 ? 8 : 0)} y={height - 4} textAnchor={i === 0 ? 'start' : i === scale.ticks.length - 1 ? 'end' : 'middle'} className="plot-tick">{shown(tick)}</text></g>)}
      <path d={`M${at(likely)} ${top}V${height - 18}`} stroke="var(--ink)" strokeWidth="1.4" />
      {rows.map(({ words, mark, low, high }, i) => {
        const y = top + i * row
        const [from, to] = [Math.min(low, high, likely), Math.max(low, high, likely)]
        return (
          <g key={i}>
            <text x="0" y={y + 12} className="plot-label plot-label-quiet">{words}</text>
            <rect x={at(from)} y={y + 17} width={Math.max(2, at(to) - at(from))} height="8" fill={`var(--${mark})`} fillOpacity="0.3" />
            <rect x={at(Math.min(high, likely))} y={y + 17} width={Math.abs(at(high) - at(likely))} height="8" fill={`var(--${mark})`} />
          </g>
        )
      })}
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
