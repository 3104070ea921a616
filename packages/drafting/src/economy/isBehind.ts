import type { DraftingPosition } from '@travaux/model'

/** Whether a position lends an alternative weight: proposes, supports, accepts. */
export function isBehind(position: DraftingPosition): boolean {
  return position === 'proposes' || position === 'supports' || position === 'accepts'
}
