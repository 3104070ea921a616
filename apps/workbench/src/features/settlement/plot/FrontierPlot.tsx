import type { SideShown } from '@travaux/record'
import type { AllPackages, PackageModel, PackagePoint, PackageSolution, Picks } from '@travaux/settlement'
import { useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { SideMark } from '../../../marks/SideMark.tsx'
import { counted } from '../../../wording/counted.ts'
import { packageNumber } from '../numbers/packageNumber.ts'
import { shownNumber } from '../numbers/shownNumber.ts'
import { along } from './axisScale.ts'
import './FrontierPlot.css'
import { frontierAlong, type Axes } from './frontierShape.ts'
import { nearestPackage } from './nearestPackage.ts'
import type { PlotMarks } from './plotMarks.ts'
import { PlotOver } from './PlotOver.tsx'
import { plotScales } from './plotScales.ts'
import { PlotUnder } from './PlotUnder.tsx'
import { PointsCanvas } from './PointsCanvas.tsx'
import { usePlotSize } from './usePlotSize.ts'

/** Packages by what they are worth to two sides: all of them as points on a canvas, and above it the frontier, the limits and what is in hand. `why`: in words, why a package is out. */
export function FrontierPlot({ model, sides, axes, all, solution, marks, why, onPick, children }: {
  model: PackageModel; sides: readonly SideShown[]; axes: Axes; all: AllPackages | null; solution: PackageSolution; marks: PlotMarks
  why: (picks: Picks) => readonly string[]; onPick: (picks: Picks) => void; children?: ReactNode
}) {
  const sheet = useRef<HTMLDivElement>(null)
  const id = useId()
  const { width, height } = usePlotSize(sheet)
  const [pointed, setPointed] = useState<PackagePoint | null>(null)
  const scales = useMemo(() => plotScales(all, solution, [marks.held, ...marks.beside === null ? [] : [marks.beside], ...marks.tabled.map(({ point }) => point)], axes, width, height), [axes, all, solution, marks, width, height])
  const frontier = useMemo(() => frontierAlong(solution.pareto, axes), [solution.pareto, axes])
  const drawn = { model, sides, axes, scales, solution, frontier, marks }

  const nearest = useMemo(() => nearestPackage(model, all, frontier, scales, axes), [model, all, frontier, scales, axes])

  function at(event: PointerEvent): PackagePoint | null {
    const box = event.currentTarget.getBoundingClientRect()
    return nearest(event.clientX - box.left, event.clientY - box.top)
  }
  function press(event: KeyboardEvent) {
    if (event.key !== 'Escape' || pointed === null) return
    event.preventDefault()
    setPointed(null)
  }

  const [across, up] = [sides[axes[0]]!, sides[axes[1]]!]
  const said = `What packages are worth to ${across.name} and ${up.name}. ${counted(solution.pareto.length, 'package')} on the frontier. In hand: package ${packageNumber(model, marks.held.picks).toLocaleString('en')}, ${across.name} ${shownNumber(marks.held.values[axes[0]]!)}, ${up.name} ${shownNumber(marks.held.values[axes[1]]!)}.`
  return (
    <figure className="plot">
      <p className={`plot-axis of-${up.mark}`}><SideMark mark={up.mark} small /> Value to {up.name}{children}</p>
      <div ref={sheet} className="plot-sheet" onPointerMove={(event) => setPointed(at(event))} onPointerLeave={() => setPointed(null)} onClick={() => { if (pointed !== null) onPick(pointed.picks) }} onKeyDown={press}>
        {width === 0 || height === 0 ? null : (
          <>
            <PlotUnder {...drawn} width={width} height={height} id={id} />
            {all === null ? null : <PointsCanvas all={all} axes={axes} scales={scales} width={width} height={height} />}
            <PlotOver {...drawn} width={width} height={height} said={said} onPick={onPick} onPoint={setPointed} />
            {pointed === null ? null : <Pointed point={pointed} model={model} sides={sides} axes={axes} left={along(scales.x, pointed.values[axes[0]]!)} top={along(scales.y, pointed.values[axes[1]]!)} width={width} why={why(pointed.picks)} />}
          </>
        )}
      </div>
      <p className={`plot-axis plot-axis-across of-${across.mark}`}><SideMark mark={across.mark} small /> Value to {across.name}</p>
    </figure>
  )
}

/** Says what is pointed at, beside it. */
function Pointed({ point, model, sides, axes, left, top, width, why }: { point: PackagePoint; model: PackageModel; sides: readonly SideShown[]; axes: Axes; left: number; top: number; width: number; why: readonly string[] }) {
  const order = [...axes, ...sides.map((_, side) => side).filter((side) => !axes.includes(side))]
  return (
    <p className="plot-pointed" style={{ ...left > width * 0.55 ? { right: width - left + 12 } : { left: left + 12 }, top: Math.max(0, top - 12) }}>
      <b>Package {packageNumber(model, point.picks).toLocaleString('en')}</b> {order.map((side) => `${sides[side]!.name} ${shownNumber(point.values[side]!)}`).join(', ')}
      {why.map((words) => <span key={words} className="plot-pointed-out">{words}</span>)}
    </p>
  )
}
