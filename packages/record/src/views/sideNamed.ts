import type { SideId } from '@travaux/model'
import type { Refusal } from '../dossier.ts'
import type { Folded } from '../folded.ts'

/** The side that a person or a program calls by its id, its name or another name it goes by; a refusal naming those there are. */
export function sideNamed(folded: Folded, given: string): SideId | Refusal {
  const wanted = given.toLowerCase()
  const found = folded.byKind.side.find(({ id, value }) => id === given || [value.name, ...value.aliases].some((name) => name.toLowerCase() === wanted))
  if (found !== undefined) return found.id
  const known = folded.byKind.side.map(({ id, value }) => `${value.name} (${id})`).join(', ')
  return { refused: `There is no side "${given}" in this dossier; ${known === '' ? 'it has no sides yet' : `its sides are ${known}`}.` }
}
