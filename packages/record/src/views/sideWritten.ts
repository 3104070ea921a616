import type { SideId } from '@travaux/model'
import { sideNamed, type Folded } from '@travaux/record'

/** The side that a text calls so; null where the dossier knows none. */
export function sideWritten(folded: Folded, written: string): SideId | null {
  const side = sideNamed(folded, written)
  return typeof side === 'string' ? side : null
}
