import { isoDateOrTime } from '@travaux/model'
import type { Dossier, Refusal } from '../dossier.ts'
import type { Folded } from '../folded.ts'
import { isDay } from './isDay.ts'
import { sideNamed } from './sideNamed.ts'
import type { ViewOptions } from './view.ts'

/** How a view is asked for, as it comes from outside: a side by id or name, and dates and times as they were written. Empty `as`: neutral. */
export interface AskedWords { readonly as?: string | undefined; readonly asOf?: string | undefined; readonly on?: string | undefined; readonly since?: string | undefined }

/** What a view is to be made from. `since`: the ISO date from which movement is shown, null for the view's own. */
export interface Asked { readonly folded: Folded; readonly options: ViewOptions & { readonly since: string | null } }

/**
 * A dossier as it is asked for, or a sentence on what cannot be asked. `called` gives how the asker wrote an option: `--as-of x`,
 * `asOf=x`. A side is looked up in the latest state: at an early `asOf` it may not be recorded yet, which is not the asker's mistake.
 */
export function asked(dossier: Pick<Dossier, 'folded' | 'foldedAsOf'>, { as, asOf, on, since }: AskedWords, called: (option: keyof AskedWords, given: string) => string): Asked | Refusal {
  if (asOf !== undefined && !(isoDateOrTime.safeParse(asOf).success && !Number.isNaN(Date.parse(asOf)))) {
    return { refused: `${called('asOf', asOf)} is not a time; write it as 2019-01-15 or 2019-01-15T09:30:00Z.` }
  }
  for (const [option, day] of [['on', on], ['since', since]] as const) {
    if (day !== undefined && !isDay(day)) return { refused: `${called(option, day)} is not a date; write it as 2019-01-15.` }
  }
  const side = as === undefined || as === '' ? null : sideNamed(dossier.folded, as)
  if (side !== null && typeof side !== 'string') return side
  return { folded: asOf === undefined ? dossier.folded : dossier.foldedAsOf(asOf), options: { as: side, on: on ?? null, since: since ?? null } }
}
