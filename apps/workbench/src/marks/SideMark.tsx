import { Mark } from './Mark.tsx'
import { sideShape, type SideMarkName } from './sideShape.ts'

/** A side's colour and shape, the same everywhere. `small` stands in lists; null is no side: a dashed square. */
export function SideMark({ mark, name, small = false }: { mark: SideMarkName | null; name?: string; small?: boolean }) {
  const width = small ? 8 : 12
  if (mark === null) return <Mark name={name} width={width}><path d={sideShape('b', width / 2, 8, 3.8)} stroke="var(--ink-3)" strokeDasharray="2 1.5" /></Mark>
  return <Mark name={name} width={width}><path d={sideShape(mark, width / 2, 8, small ? 3.2 : 3.9)} fill={`var(--${mark})`} /></Mark>
}
