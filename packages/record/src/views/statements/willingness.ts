import type { Stance } from '@travaux/model'

/** How ready a stance is to accept its proposition, in steps: 3 supports, 2 on conditions, 1 opposes, 0 will not discuss. */
export function willingness(stance: Stance['stance']): number {
  switch (stance) {
    case 'supports': return 3
    case 'conditional': return 2
    case 'opposes': return 1
    case 'will-not-discuss': return 0
    default: return stance satisfies never
  }
}
