import type { Stance } from '@travaux/model'
import { label } from '../label.ts'
import type { Run } from '../briefing.ts'

const words = { 'supports': 'Supports', 'conditional': 'Supports, on conditions', 'opposes': 'Opposes', 'will-not-discuss': 'Will not discuss' } as const

/** "Supports, on conditions". */
export function stanceLabel(stance: Stance['stance'], how: { readonly strong?: true } = {}): Run {
  return label(words[stance], how)
}
