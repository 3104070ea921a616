import type { AllPackages } from '@travaux/settlement'
import { along } from '../plot/axisScale.ts'
import type { Axes } from '../plot/frontierShape.ts'
import type { PlotScales } from '../plot/plotScales.ts'

/** More points than this would make a file that nothing opens: the picture of them goes into it instead. */
export const mostInSvg = 20_000

/** Every package as SVG: dots within the limits and crosses past one, each sort one path. */
export function pointsSvg({ values, flags, count }: AllPackages, [across, up]: Axes, { x, y }: PlotScales, { dot, cross }: { readonly dot: string; readonly cross: string }): string {
  let [dots, crosses] = ['', '']
  for (let p = 0; p < count; p += 1) {
    const [left, top] = [round(along(x, values[across]![p]!)), round(along(y, values[up]![p]!))]
    if (flags[p] === 0) crosses += `M${round(left - 2)} ${round(top - 2)}l4 4m0 -4l-4 4`
    else dots += `M${left} ${top}h0`
  }
  return `<path d="${crosses}" stroke="${cross}" stroke-width="0.9"/><path d="${dots}" stroke="${dot}" stroke-width="4" stroke-linecap="round"/>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
