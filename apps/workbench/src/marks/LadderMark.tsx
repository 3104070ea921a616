import type { Ladder } from '@travaux/record'
import { Mark } from './Mark.tsx'

const heights = [2, 4, 6.5, 9] as const

/** How near the words are to the one credited: of 4 rising bars, the first `rung` stand; the others are only footed. */
export function LadderMark({ rung, name }: { rung: Ladder['rung']; name?: string }) {
  return (
    <Mark name={name} width={14}>
      {heights.map((height, index) => index < rung
        ? <rect key={index} x={1 + index * 3} y={13 - height} width="2.2" height={height} fill="var(--ink-2)" />
        : <rect key={index} x={1 + index * 3} y={12} width="2.2" height="1" fill="var(--control)" />)}
    </Mark>
  )
}
