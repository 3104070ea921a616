import type { Movement } from '@travaux/record'
import { Mark } from './Mark.tsx'

/**
 * How a side has moved: an arrow to a wall is nearer, an arrow away further. `towards` is where the other column lies;
 * nearer points to it.
 */
export function MovementMark({ movement, towards = 'right', name }: { movement: Movement; towards?: 'left' | 'right'; name?: string }) {
  const turned = towards === 'left' && movement === 'nearer' || towards === 'right' && movement === 'further'
  return (
    <Mark name={name} width={14}>
      <g stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" transform={turned ? 'matrix(-1 0 0 1 14 0)' : undefined}>{drawn(movement)}</g>
    </Mark>
  )
}

function drawn(movement: Movement) {
  switch (movement) {
    case 'nearer': return <path d="M2 8h7M6.5 5.2 9.3 8l-2.8 2.8M12 4.5v7" />
    case 'further': return <path d="M2 8h9M8 5l3 3-3 3" />
    case 'same': return <path d="M3.5 6.2h7M3.5 9.8h7" />
    case 'new': return <path d="M7 4.5v7M3.5 8h7" />
    default: return movement satisfies never
  }
}
