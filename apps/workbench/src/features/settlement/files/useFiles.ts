import type { SettlementOpen } from '@travaux/server'
import type { AllPackages, PackageModel, PackagePoint, PackageSolution } from '@travaux/settlement'
import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { announce } from '../../../frame/announce.ts'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import { packageNumber } from '../numbers/packageNumber.ts'
import type { Axes } from '../plot/frontierShape.ts'
import { plotScales } from '../plot/plotScales.ts'
import type { FileOffered } from './FilesMenu.tsx'
import { giveFile } from './giveFile.ts'
import { packageCsv } from './packageCsv.ts'
import { packagesCsv } from './packagesCsv.ts'
import { mostInSvg, pointsSvg } from './pointsSvg.ts'
import { standaloneSvg } from './standaloneSvg.ts'

interface FilesOf { readonly open: SettlementOpen; readonly model: PackageModel; readonly solution: PackageSolution | null; readonly frontier: readonly PackagePoint[]; readonly all: AllPackages | null; readonly axes: Axes; readonly held: PackagePoint; readonly grounds: GroundsOf; readonly root: RefObject<HTMLElement | null> }

/** The files that can be had of packages: the plot, where it is shown, and the tables. They are of what is shown when one is asked for; the list is the same while numbers are dragged. */
export function useFiles(of: FilesOf): readonly FileOffered[] {
  const shown = useRef(of)
  useLayoutEffect(() => { shown.current = of })
  const [none, drawn] = [of.solution === null, of.all !== null]
  return useMemo(() => (none ? [] : [
    { id: 'plot', name: 'The plot, SVG', give: () => givePlot(shown.current) },
    { id: 'packages', name: drawn ? 'All packages, CSV' : 'The frontier, CSV', give: () => {
      const { open, model, solution, frontier, all } = shown.current
      if (solution !== null) giveFile([open.name, 'packages'], 'csv', packagesCsv(model, solution, frontier, all))
    } },
    { id: 'package', name: 'The package in hand, CSV', give: () => {
      const { open, model, held, grounds } = shown.current
      giveFile([open.name, 'package', String(packageNumber(model, held.picks))], 'csv', packageCsv(open, model, held, grounds))
    } },
  ]), [none, drawn])
}

function givePlot({ open, solution, all, axes, held, root }: FilesOf): void {
  const drawings = [...root.current?.querySelectorAll<SVGSVGElement>('.plot-sheet > svg') ?? []]
  const canvas = root.current?.querySelector<HTMLCanvasElement>('.plot-points')
  const [first] = drawings
  if (first === undefined || solution === null) return announce('The plot is not shown: choose Plot first.')
  const { width, height } = first.viewBox.baseVal
  const style = canvas === null || canvas === undefined ? null : getComputedStyle(canvas)
  const between = all === null || style === null ? '' : all.count <= mostInSvg
    ? pointsSvg(all, axes, plotScales(all, solution, [held], axes, width, height), { dot: style.color, cross: style.outlineColor })
    : `<image width="${width}" height="${height}" href="${canvas?.toDataURL('image/png')}"/>`
  giveFile([open.name, 'plot'], 'svg', standaloneSvg(drawings, `${open.name}: packages by what they are worth to ${open.sides[axes[0]]!.name} and ${open.sides[axes[1]]!.name}`, between))
}
