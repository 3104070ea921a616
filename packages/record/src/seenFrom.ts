import type { Entry } from '@travaux/model'

/** Whether all who see what is recorded in a compartment see an entry: it is in the same, or shared. */
export function seenFrom(compartment: string, entry: Pick<Entry, 'compartment'>): boolean {
  return entry.compartment === 'shared' || entry.compartment === compartment
}
