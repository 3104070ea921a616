import type { Entry } from '@travaux/model'
import type { Clearance } from '../clearance.ts'

/** @throws RangeError where an entry is of a compartment that a clearance does not cover. */
export function mustSee({ id, compartment }: Entry, clearance: Clearance): void {
  if (clearance !== 'everything' && !clearance.includes(compartment)) throw new RangeError(`entry ${id} is of the compartment ${compartment}, for which this dossier was not opened (${clearance.join(', ') || 'none'})`)
}
