import type { SideShown } from '@travaux/record'
import type { Placed } from '@travaux/server'

/** "Shared"; "Japan only" of a delegation's own, by the side's name; "lawyers only" of a team's. */
export function compartmentWords(compartment: Placed['compartment'], sides: readonly Pick<SideShown, 'id' | 'name'>[]): string {
  if (compartment === null || compartment.is === 'shared') return 'Shared'
  return `${sides.find(({ id }) => id === compartment.side)?.name ?? compartment.name} only`
}
