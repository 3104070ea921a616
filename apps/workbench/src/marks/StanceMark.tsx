import type { PositionCell } from '@travaux/record'
import { Mark } from './Mark.tsx'
import type { SideMarkName } from './sideShape.ts'

/** How a side stands, in its colour; null stance is silence. Null mark: in ink, where no one side is meant. */
export function StanceMark({ stance, mark, name }: { stance: PositionCell['stance']; mark: SideMarkName | null; name?: string }) {
  const colour = mark === null ? 'var(--ink-2)' : `var(--${mark})`
  return <Mark name={name}>{drawn(stance, colour)}</Mark>
}

function drawn(stance: PositionCell['stance'], colour: string) {
  const ring = <circle cx="8" cy="8" r="4.8" stroke={colour} strokeWidth="1.3" />
  switch (stance) {
    case 'supports': return <circle cx="8" cy="8" r="5.4" fill={colour} />
    case 'conditional': return <>{ring}<path d="M8 3.2a4.8 4.8 0 0 0 0 9.6z" fill={colour} /></>
    case 'opposes': return <>{ring}<path d="M6.1 6.1l3.8 3.8M9.9 6.1l-3.8 3.8" stroke={colour} strokeWidth="1.4" strokeLinecap="round" /></>
    case 'will-not-discuss': return <>{ring}<path d="M5.8 8h4.4" stroke={colour} strokeWidth="1.5" strokeLinecap="round" /></>
    case null: return <circle cx="8" cy="8" r="4.8" stroke={colour} strokeWidth="1.4" strokeDasharray="1.9 1.87" />
    default: return stance satisfies never
  }
}
