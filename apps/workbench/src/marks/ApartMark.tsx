import type { Apart } from '@travaux/record'
import { Mark } from './Mark.tsx'
import { sideShape, type SideMarkName } from './sideShape.ts'

const width = 58

/** How far the sides stand apart on an issue: their shapes on one track, in the order of the columns. A silent side's is hollow. */
export function ApartMark({ apart, sides, name }: { apart: Apart; sides: readonly { readonly mark: SideMarkName; readonly silent: boolean }[]; name?: string }) {
  const [from, to] = reach(apart, sides.length)
  const at = (index: number) => sides.length < 2 ? width / 2 : from + (to - from) * index / (sides.length - 1)
  const drawn = sides.map((side, index) => ({ ...side, path: sideShape(side.mark, at(index), 8, 4.1) }))
  return (
    <Mark name={name} width={width}>
      {apart === 'far'
        ? <path d={`M${from} 8H${to}`} stroke="var(--control)" strokeWidth="1.4" strokeDasharray="2.4 1.8" />
        : <path d={`M2 8H${width - 2}`} stroke="var(--line-2)" strokeWidth="1.6" />}
      {apart === 'near' ? <path d={`M${from} 8H${to}`} stroke="var(--control)" strokeWidth="1.6" /> : null}
      {drawn.map(({ mark, silent, path }, index) => silent
        ? <path key={index} d={path} fill="var(--surface)" stroke={`var(--${mark})`} strokeWidth="1.2" strokeDasharray="2 1.4" />
        : <path key={index} d={path} fill={`var(--${mark})`} stroke="var(--surface)" strokeWidth={apart === 'agreed' ? 1.2 : 0} />)}
    </Mark>
  )
}

const nearHalf = (count: number) => Math.min(9 + 6 * Math.max(0, count - 2), 21)

/** Where the first and the last shape stand on the track. */
function reach(apart: Apart, count: number): readonly [from: number, to: number] {
  const middle = width / 2
  switch (apart) {
    case 'agreed': return [middle - 3.6 * (count - 1), middle + 3.6 * (count - 1)]
    case 'near': return [middle - nearHalf(count), middle + nearHalf(count)]
    case 'far':
    case 'one-only':
    case 'neither': return [6, width - 6]
    default: return apart satisfies never
  }
}
