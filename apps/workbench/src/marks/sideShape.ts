import type { SideShown } from '@travaux/record'

export type SideMarkName = SideShown['mark']

/** The outline of a side's shape about a centre, as an SVG path: a disc, b square, c diamond, d triangle on its point, third triangle. `r` is the disc's radius. */
export function sideShape(mark: SideMarkName, x: number, y: number, r: number): string {
  const s = r * 0.9
  const t = r * 1.1
  switch (mark) {
    case 'a': return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
    case 'b': return `M${x - s} ${y - s}h${2 * s}v${2 * s}h${-2 * s}z`
    case 'c': return `M${x} ${y - t * 1.1}l${t * 1.1} ${t * 1.1}l${-t * 1.1} ${t * 1.1}l${-t * 1.1} ${-t * 1.1}z`
    case 'd': return `M${x - t} ${y - s}h${2 * t}l${-t} ${2 * s}z`
    case 'third': return `M${x - t} ${y + s}h${2 * t}l${-t} ${-2 * s}z`
    default: return mark satisfies never
  }
}
