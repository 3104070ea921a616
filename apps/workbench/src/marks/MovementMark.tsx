import type { Movement } from '@travaux/record'
import { Mark } from './Mark.tsx'

/**
 * How a side has moved: an arrow to a wall is nearer, an arrow away further. `towards` is where the other column lies;
 * nearer points to it.
 */
export function MovementMark({ movement, towards = 'right', name }: { movement: Movement; towards?: 'left' | 'right'; name?: string }) {
  const turned = towards === 'left' && movement === 'nearer' || towards === 'right' && movement === 'further'
  return (
    <Mark name={name} width={12}>
      <g stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" transform={turned ? 'matrix(-1 0 0 1 12 0)' : undefined}>{drawn(movement)}</g>
    </Mark>
  )
}

function drawn(movement: Movement) {
  switch (movement) {
    case 'nearer': return <path d="M.7 8h7.6M5.7 5.2 8.5 8l-2.8 2.8M11 4.5v7" />
    case 'further': return <path d="M1 8h9.5M7.6 5l3 3-3 3" />
    case 'same': return <path d="M2.5 6.2h7M2.5 9.8h7" />
    case 'new': return <path d="M6 4.5v7M2.5 8h7" />
    default: return movement satisfies never
  }
}
