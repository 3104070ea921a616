import type { PackagePoint, Picks } from '@travaux/settlement'
import { useMemo, useState, type KeyboardEvent } from 'react'
import { packageNumber } from '../numbers/packageNumber.ts'
import { samePicks } from '../numbers/samePicks.ts'
import { shownNumber } from '../numbers/shownNumber.ts'
import { along } from './axisScale.ts'
import { mostRings } from './mostRings.ts'
import type { PlotDrawn } from './plotDrawn.ts'
import { plotLabels } from './plotLabels.ts'

/** What lies above the points: what each side needs, the frontier, the Nash point, what is in hand. The frontier's packages are a list that arrows go through. */
export function PlotOver({ model, sides, axes, scales, solution, frontier, marks, width, height, said, onPick, onPoint }: PlotDrawn & { width: number; height: number; said: string; onPick: (picks: Picks) => void; onPoint: (point: PackagePoint | null) => void }) {
  const { x, y } = scales
  const [across, up] = axes
  const [focusAt, setFocusAt] = useState<number | null>(null)
  const place = ({ values }: PackagePoint) => ({ left: round(along(x, values[across]!)), top: round(along(y, values[up]!)) })
  const heldAt = frontier.findIndex(({ picks }) => samePicks(picks, marks.held.picks))
  const stop = focusAt ?? Math.max(0, heldAt)
  const rings = frontier.length <= mostRings ? frontier.map((point, i) => ({ point, i })) : frontier.slice(stop, stop + 1).map((point) => ({ point, i: stop }))
  const held = place(marks.held)
  const nash = solution.nash[0]
  const [needsX, needsY] = [solution.disagreement[across]!, solution.disagreement[up]!]
  const labels = useMemo(() => plotLabels({ model, sides, axes, scales, solution, frontier, marks }), [model, sides, axes, scales, solution, frontier, marks])

  function press(event: KeyboardEvent<SVGGElement>) {
    const to = { ArrowRight: stop + 1, ArrowDown: stop + 1, ArrowLeft: stop - 1, ArrowUp: stop - 1, Home: 0, End: frontier.length - 1 }[event.key]
    const point = frontier[Math.max(0, Math.min(frontier.length - 1, to ?? stop))]
    if (point === undefined) return
    if (event.key === 'Enter' || event.key === ' ') onPick(point.picks)
    else if (to !== undefined) {
      const next = Math.max(0, Math.min(frontier.length - 1, to))
      setFocusAt(next)
      onPoint(point)
      const list = event.currentTarget
      requestAnimationFrame(() => list.querySelector<SVGElement>(`[data-at="${next}"]`)?.focus())
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <svg className="plot-over" width={width} height={height} viewBox={`0 0 ${width} ${height}`} fill="none" role="group" aria-label={said}>
      {Number.isFinite(needsX) ? <path className="plot-needs" d={`M${round(along(x, needsX)) + 0.5} ${y.to}V${y.from}`} stroke={`var(--${sides[across]!.mark})`} /> : null}
      {Number.isFinite(needsY) ? <path className="plot-needs" d={`M${x.from} ${round(along(y, needsY)) + 0.5}H${x.to}`} stroke={`var(--${sides[up]!.mark})`} /> : null}
      {/* Seen along two sides of three, what nobody can better is no line. */}
      {sides.length === 2 && frontier.length > 1 ? <path d={`M${frontier.map((point) => { const { left, top } = place(point); return `${left} ${top}` }).join('L')}`} stroke="var(--ink)" strokeWidth="1.5" strokeLinejoin="round" /> : null}
      <g role="listbox" aria-label="Packages on the frontier" onKeyDown={press} onBlur={() => { setFocusAt(null); onPoint(null) }}>
        {rings.map(({ point, i }) => {
          const { left, top } = place(point)
          return (
            <circle key={i} data-at={i} role="option" aria-selected={i === heldAt} tabIndex={i === stop ? 0 : -1} className="plot-ring" cx={left} cy={top} r="3.4"
              aria-label={`Package ${packageNumber(model, point.picks)}: ${sides.map(({ name }, side) => `${name} ${shownNumber(point.values[side]!)}`).join(', ')}`} onFocus={() => { setFocusAt(i); onPoint(point) }} />
          )
        })}
      </g>
      {nash === undefined ? null : <path aria-hidden d={diamond(place(nash))} fill="var(--ink)" stroke="var(--surface)" />}
      {marks.tabled.map(({ name, point }) => { const { left, top } = place(point); return <path key={name} aria-hidden className="plot-tabled" d={`M${left - 5} ${top + 4.5}v-9h10v9`} /> })}
      {marks.beside === null ? null : <circle aria-hidden className="plot-beside" cx={place(marks.beside).left} cy={place(marks.beside).top} r="6.5" />}
      <g aria-hidden className="plot-held"><circle cx={held.left} cy={held.top} r="6.5" /><circle cx={held.left} cy={held.top} r="2.4" className="plot-held-middle" /></g>
      <g aria-hidden>{labels.map(({ name: { words, className }, box }) => <text key={words} x={box.left} y={box.top + 12} className={`plot-label ${className}`}>{words}</text>)}</g>
    </svg>
  )
}

function diamond({ left, top }: { readonly left: number; readonly top: number }): string {
  return `M${left} ${top - 6.5}L${left + 6.5} ${top}L${left} ${top + 6.5}L${left - 6.5} ${top}Z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
