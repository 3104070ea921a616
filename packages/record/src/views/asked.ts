import { isoDateOrTime } from '@travaux/model'
import type { Dossier, Refusal } from '../dossier.ts'
import type { Folded } from '../folded.ts'
import { isDay } from './isDay.ts'
import { sideNamed } from './sideNamed.ts'
import type { ViewOptions } from './view.ts'

/** How a view is asked for, as it comes from outside: a side by id or name, and dates and times as they were written. Empty `as`: neutral. */
export interface AskedWords { readonly as?: string | undefined; readonly asOf?: string | undefined; readonly on?: string | undefined; readonly since?: string | undefined }

/** What a view is to be made from. `since`: the ISO date from which movement is shown, null for the view's own. `sinceMoment`: the same as it was asked, to the
 *  moment where a time was given; for what is recorded at a time and not only on a day. */
export interface Asked { readonly folded: Folded; readonly options: ViewOptions & { readonly since: string | null }; readonly sinceMoment: string | null }

/**
 * A dossier as it is asked for, or a sentence on what cannot be asked. `called` gives how the asker wrote an option: `--as-of x`,
 * `asOf=x`. A side is looked up in the latest state: at an early `asOf` it may not be recorded yet, which is not the asker's mistake.
 */
export function asked(dossier: Pick<Dossier, 'folded' | 'foldedAsOf'>, { as, asOf, on, since }: AskedWords, called: (option: keyof AskedWords, given: string) => string): Asked | Refusal {
  if (asOf !== undefined && !isMoment(asOf)) return { refused: `${called('asOf', asOf)} is not a time; write it as 2019-01-15 or 2019-01-15T09:30:00Z.` }
  if (on !== undefined && !isDay(on)) return { refused: `${called('on', on)} is not a date; write it as 2019-01-15.` }
  if (since !== undefined && !isMoment(since)) return { refused: `${called('since', since)} is not a date or a time; write it as 2019-01-15 or 2019-01-15T09:30:00Z.` }
  const side = as === undefined || as === '' ? null : sideNamed(dossier.folded, as)
  if (side !== null && typeof side !== 'string') return side
  return { folded: asOf === undefined ? dossier.folded : dossier.foldedAsOf(asOf), options: { as: side, on: on ?? null, since: since === undefined ? null : dayOf(since) }, sinceMoment: since ?? null }
}

function isMoment(words: string): boolean {
  return isoDateOrTime.safeParse(words).success && !Number.isNaN(Date.parse(words))
}

function dayOf(moment: string): string {
  return moment.length === 10 ? moment : new Date(moment).toISOString().slice(0, 10)
}
