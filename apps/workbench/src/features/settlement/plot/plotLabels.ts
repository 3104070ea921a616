import type { PackagePoint } from '@travaux/settlement'
import { measureText } from '../../chronology/measureText.ts'
import { packageNumber } from '../numbers/packageNumber.ts'
import { possessive } from '../numbers/possessive.ts'
import { samePicks } from '../numbers/samePicks.ts'
import { shownNumber } from '../numbers/shownNumber.ts'
import { along } from './axisScale.ts'
import { mostRings } from './mostRings.ts'
import { placeLabels, type Box, type LabelWanted } from './placeLabels.ts'
import type { PlotDrawn } from './plotDrawn.ts'

export interface LabelWords { readonly words: string; readonly className: string }

/** The labels, each where it lies on nothing: the package in hand first. */
export function plotLabels({ model, sides, axes, scales: { x, y }, solution, frontier, marks }: PlotDrawn): readonly { readonly name: LabelWords; readonly box: Box }[] {
  const [across, up] = axes
  const spot = ({ values }: PackagePoint) => [along(x, values[across]!), along(y, values[up]!)] as const
  const label = (words: string, className: string, at: (width: number) => readonly (readonly [number, number])[]): LabelWanted<LabelWords> => {
    const width = measureText(words, className === 'plot-label-strong' ? '600 12px "Inter Variable"' : '500 11px "Inter Variable"')
    return { name: { words, className }, width, height: 16, at: at(width) }
  }
  const around = ([left, top]: readonly [number, number]) => (width: number) => [[left + 8, top - 22], [left - width / 2, top - 28], [left + 11, top - 8], [left + 8, top + 8], [left - width - 8, top - 22], [left - width - 11, top - 8], [left - width - 8, top + 8]] as const
  const wanted = [label(`Package ${packageNumber(model, marks.held.picks).toLocaleString('en')}`, 'plot-label-strong', around(spot(marks.held)))]
  const nash = solution.nash[0]
  if (nash !== undefined) wanted.push(samePicks(nash.picks, marks.held.picks)
    ? label('Nash point', '', around(spot(nash)))
    : label(`Nash point, ${packageNumber(model, nash.picks).toLocaleString('en')}`, 'plot-label-strong', around(spot(nash))))
  const [needsX, needsY] = [along(x, solution.disagreement[across]!), along(y, solution.disagreement[up]!)]
  if (Number.isFinite(needsX)) wanted.push(label(`${possessive(sides[across]!.name)} reservation ${shownNumber(solution.disagreement[across]!)}`, `of-${sides[across]!.mark}`, (width) => [[needsX - width - 6, y.from - 18], [needsX + 6, y.from - 18]]))
  if (Number.isFinite(needsY)) wanted.push(label(`${possessive(sides[up]!.name)} reservation ${shownNumber(solution.disagreement[up]!)}`, `of-${sides[up]!.mark}`, (width) => [[x.from + 4, needsY - 17], [x.from + 4, needsY + 3], [x.to - width - 4, needsY - 17]]))
  if (solution.zopa.ranges !== null && sides.length === 2) wanted.push(label(solution.zopa.count === null ? 'ZOPA' : `ZOPA, ${solution.zopa.count.toLocaleString('en')} ${solution.zopa.count === 1n ? 'package' : 'packages'}`, 'plot-label-zopa', (width) => [[needsX + 8, needsY - 18], [needsX + 8, needsY - 36], [x.to - width, needsY - 18]]))
  if (marks.beside !== null && !(nash !== undefined && samePicks(nash.picks, marks.beside.picks))) wanted.push(label(`Package ${packageNumber(model, marks.beside.picks).toLocaleString('en')}`, '', around(spot(marks.beside))))
  for (const { name, point } of marks.tabled) if (!samePicks(point.picks, marks.held.picks)) wanted.push(label(shortened(name), 'plot-label-quiet', around(spot(point))))
  const last = frontier.at(-1)
  if (last !== undefined) wanted.push(label(`Pareto frontier, ${frontier.length.toLocaleString('en')}`, 'plot-label-quiet', (width) => [[spot(last)[0] - width, spot(last)[1] + 8], [spot(last)[0] - width - 10, spot(last)[1] - 8], [spot(last)[0] - width, spot(last)[1] - 24]]))
  const shown = frontier.slice(0, mostRings)
  // The line of the frontier, in steps: a label lies on none of them.
  const line = sides.length === 2 ? shown.slice(1).flatMap((point, i) => [0.2, 0.4, 0.6, 0.8].map((part) => [spot(shown[i]!)[0] * (1 - part) + spot(point)[0] * part, spot(shown[i]!)[1] * (1 - part) + spot(point)[1] * part] as const)) : []
  const taken = [...[marks.held, ...nash === undefined ? [] : [nash], ...shown].map(spot), ...line].map(([left, top]) => ({ left: left - 4, top: top - 4, width: 8, height: 8 }))
  return placeLabels(wanted, { left: x.from, top: y.to - 10, width: x.to - x.from + 10, height: y.from - y.to + 8 }, taken)
}

/** A name as far as it has room beside a point. */
function shortened(name: string): string {
  return name.length > 30 ? `${name.slice(0, 29).trimEnd()}…` : name
}
