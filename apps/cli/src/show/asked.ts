import type { SideId } from '@travaux/model'
import type { Dossier, Folded, ViewOptions } from '@travaux/record'
import { Stop } from '../stop.ts'

export interface ShowOptions { readonly side?: string; readonly asOf?: string; readonly on?: string; readonly since?: string }

/**
 * The dossier as options ask for it. A side may be given by its id, its name or another name it goes by.
 *
 * @throws Stop naming what there is, where a side is not in the dossier or a date is none.
 */
export function asked(dossier: Dossier, { side, asOf, on, since }: ShowOptions): { readonly folded: Folded; readonly options: ViewOptions & { readonly since: string | null } } {
  if (asOf !== undefined && !isTime(asOf)) throw new Stop('wrong', `--as-of ${asOf} is not a time; write it as 2019-01-15 or 2019-01-15T09:30:00Z.`)
  checkDate('--on', on)
  checkDate('--since', since)
  return {
    folded: asOf === undefined ? dossier.folded : dossier.foldedAsOf(asOf),
    options: { as: side === undefined ? null : sideOf(dossier.folded, side), on: on ?? null, since: since ?? null },
  }
}

/** @throws Stop where an option's date is not a day of the calendar, written YYYY-MM-DD. */
export function checkDate(option: string, date: string | undefined): void {
  if (date !== undefined && !isDay(date)) throw new Stop('wrong', `${option} ${date} is not a date; write it as 2019-01-15.`)
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}

function isTime(time: string): boolean {
  const [day = ''] = time.split('T')
  return isDay(day) && /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(time) && !Number.isNaN(Date.parse(time))
}

function sideOf(folded: Folded, given: string): SideId {
  const wanted = given.toLowerCase()
  const found = folded.byKind.side.find(({ id, value }) => id === given || [value.name, ...value.aliases].some((name) => name.toLowerCase() === wanted))
  if (found !== undefined) return found.id
  const known = folded.byKind.side.map(({ value }) => value.name).join(', ')
  throw new Stop('wrong', `There is no side "${given}" in this dossier; ${known === '' ? 'it has no sides yet' : `its sides are ${known}`}.`)
}
