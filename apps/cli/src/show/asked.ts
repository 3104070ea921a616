import { asked as askedOf, type Asked, type Dossier } from '@travaux/record'
import { Stop } from '../stop.ts'

export interface ShowOptions { readonly side?: string; readonly asOf?: string; readonly on?: string; readonly since?: string; readonly of?: string }

/**
 * The dossier as options ask for it. A side may be given by its id, its name or another name it goes by.
 *
 * @throws Stop naming what there is, where a side is not in the dossier or a date is none.
 */
export function asked(dossier: Dossier, { side, asOf, on, since }: ShowOptions): Asked {
  const found = askedOf(dossier, { as: side, asOf, on, since }, (option, given) => `${flags[option]} ${given}`)
  if ('refused' in found) throw new Stop('wrong', found.refused)
  return found
}

const flags = { as: '--side', asOf: '--as-of', on: '--on', since: '--since' } as const
