import type { Stance } from '@travaux/model'

/** "supports", "supports, on conditions", "opposes", "will not discuss". */
export function stanceWords(stance: Stance['stance']): string {
  switch (stance) {
    case 'supports': return 'supports'
    case 'conditional': return 'supports, on conditions'
    case 'opposes': return 'opposes'
    case 'will-not-discuss': return 'will not discuss'
    default: return stance satisfies never
  }
}

/** The same of what stood before: "supported", "would not discuss". */
export function stoodWords(stance: Stance['stance']): string {
  switch (stance) {
    case 'supports': return 'supported'
    case 'conditional': return 'supported, on conditions'
    case 'opposes': return 'opposed'
    case 'will-not-discuss': return 'would not discuss'
    default: return stance satisfies never
  }
}
