import type { SideId } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { sideNamed } from '../sideNamed.ts'

/** The side that a text calls so; null where the dossier knows none. */
export function sideWritten(folded: Folded, written: string): SideId | null {
  const side = sideNamed(folded, written)
  return typeof side === 'string' ? side : null
}
