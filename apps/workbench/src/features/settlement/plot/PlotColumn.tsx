import type { SideShown } from '@travaux/record'
import type { SettlementOpen } from '@travaux/server'
import { whyOut, type AllPackages, type LimitCounts, type PackageModel, type PackagePoint, type PackageSolution, type Picks, type Refusal } from '@travaux/settlement'
import type { ReactNode } from 'react'
import { whyWords } from '../package/whyWords.ts'
import { FrontierPlot } from './FrontierPlot.tsx'
import type { Axes } from './frontierShape.ts'
import './PlotColumn.css'
import type { PlotMarks } from './plotMarks.ts'
import { PackagesTable } from './PackagesTable.tsx'

/** How many packages there are, how many of them are possible and better for all than no agreement; the plot or the table of them; and below (`children`) what limits them. */
export function PlotColumn({ open, model, order, axes, solution, frontier, refusal, fault, marks, counts, all, picks, table, waiting, supposed, onPick, onAxes, children }: {
  open: SettlementOpen; model: PackageModel; order: readonly number[]; axes: Axes; solution: PackageSolution | null; frontier: readonly PackagePoint[]; refusal: Refusal | null; fault: string | null; marks: PlotMarks
  counts: LimitCounts; all: AllPackages | null; picks: Picks; table: boolean; waiting: boolean; supposed: boolean; onPick: (picks: Picks) => void; onAxes: (axes: Axes) => void; children: ReactNode
}) {
  const { sides } = open
  const why = (which: Picks) => whyWords(whyOut(model, which), model, sides, () => [])
  const better = solution === null ? null : solution.zopa.count
  return (
    <section className="settlement-plot" aria-label="Packages">
      <header className="plot-head">
        <h2 className="settlement-title">{counts.count.toLocaleString('en')} {counts.count === 1n ? 'package' : 'packages'}</h2>
        <p>{counts.feasible === null ? '' : `${counts.feasible.toLocaleString('en')} within the limits set`}{better === null ? '' : `, ${better.toLocaleString('en')} better for ${sides.length === 2 ? 'both' : 'all'} than no agreement`}{supposed ? <b className="plot-supposed">what if</b> : null}</p>
      </header>
      <div className="plot-body" data-waiting={waiting || undefined}>
        {refusal !== null ? (
          <div className="plot-none" role="alert"><p>{refusal.refused}</p>{refusal.conflict.length === 0 ? null : <p>What excludes what is marked below: switch one off to go on.</p>}</div>
        ) : solution === null ? <p className="plot-none" role={fault === null ? undefined : 'alert'}>{fault ?? `Working out ${counts.count.toLocaleString('en')} packages…`}</p> : (
          <>
            {solution.partial === null ? null : <p className="plot-note">{solution.partial}</p>}
            {solution.zopa.ranges === null ? <p className="plot-note">No package within the limits gives every side what it has without an agreement: there is no zone of agreement.</p> : null}
            {table ? <PackagesTable {...{ model, sides, order, solution, frontier, all, onPick }} held={picks} /> : (
              <FrontierPlot {...{ model, sides, axes, all, solution, marks, why, onPick }}>{sides.length < 3 ? null : <AxesChoice sides={sides} axes={axes} onAxes={onAxes} />}</FrontierPlot>
            )}
            {all === null && !table ? <p className="plot-note">Too many packages to draw one by one: the frontier alone is shown.</p> : null}
          </>
        )}
      </div>
      {children}
    </section>
  )
}

/** Which two of more than two sides the plot looks along. */
function AxesChoice({ sides, axes, onAxes }: { sides: readonly SideShown[]; axes: Axes; onAxes: (axes: Axes) => void }) {
  const choice = (at: 0 | 1, label: string) => (
    <label>{label} <select value={axes[at]} onChange={(event) => {
      const side = Number(event.target.value)
      const before = axes[at === 0 ? 1 : 0]
      const other = before === side ? axes[at] : before
      onAxes(at === 0 ? [side, other] : [other, side])
    }}>{sides.map(({ id, name }, side) => <option key={id} value={side}>{name}</option>)}</select></label>
  )
  return <span className="plot-axes">seen along 2 of {sides.length} sides: {choice(0, 'across')} {choice(1, 'up')}</span>
}
