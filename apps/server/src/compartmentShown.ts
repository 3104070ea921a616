import type { SideId } from '@travaux/model'
import { sideNamed, type Clearance, type Folded } from '@travaux/record'

/**
 * Who sees what is recorded here, and what of the dossier is seen here. `side`: whose delegation's own it is, where the compartment bears the name of a side.
 * `clearance`: the compartments seen; null where all are.
 */
export interface CompartmentShown { readonly name: string; readonly is: 'shared' | 'team' | 'delegation'; readonly side: SideId | null; readonly clearance: readonly string[] | null }

/** What the frame says of compartments. */
export function compartmentShown(folded: Folded, compartment: string, clearance: Clearance): CompartmentShown {
  const side = compartment === 'shared' ? null : sideNamed(folded, compartment)
  const own = typeof side === 'string' ? side : null
  return { name: compartment, is: compartment === 'shared' ? 'shared' : own === null ? 'team' : 'delegation', side: own, clearance: clearance === 'everything' ? null : clearance }
}
