import { z } from '@hono/zod-openapi'
import type { Dossier, Folded, ViewOptions } from '@travaux/record'
import type { SideId } from '@travaux/model'
import { HTTPException } from 'hono/http-exception'

/** The query that every view takes. Checked in `asked`, whose sentences name what a dossier holds. */
export const viewQuery = z.object({
  as: z.string().optional().openapi({ description: 'speak as this side: names of disputed places follow it. Absent: neutral.', example: 'sid_japan' }),
  asOf: z.string().optional().openapi({ description: 'what was known then: an ISO date (to the end of that day, UTC) or date and time.', example: '2019-01-15' }),
  on: z.string().optional().openapi({ description: 'what held on this ISO date.', example: '2019-01-22' }),
})

type ViewQuery = z.infer<typeof viewQuery>

/**
 * The dossier as a query asks for it.
 *
 * @throws HTTPException 400 with a sentence where a side is not in the dossier or a time is none.
 */
export function asked(dossier: Dossier, query: ViewQuery): { readonly folded: Folded; readonly options: ViewOptions } {
  if (query.asOf !== undefined) checkTime('asOf', query.asOf)
  if (query.on !== undefined) checkDate('on', query.on)
  const folded = query.asOf === undefined ? dossier.folded : dossier.foldedAsOf(query.asOf)
  // A side is looked up in the latest state: at an early `asOf` it may not be recorded yet, which is not the asker's mistake.
  const as = query.as === undefined || query.as === '' ? null : sideOf(dossier.folded, query.as)
  return { folded, options: { as, on: query.on ?? null } }
}

/** @throws HTTPException 400 where `date` is not a day of the calendar, written YYYY-MM-DD. */
export function checkDate(name: string, date: string): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isDay(date)) {
    throw new HTTPException(400, { message: `${name}=${date} is not a date; write it as 2019-01-15.` })
  }
}

function checkTime(name: string, time: string): void {
  const [day = ''] = time.split('T')
  const whole = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(time)
  if (!whole || !isDay(day) || Number.isNaN(Date.parse(time))) {
    throw new HTTPException(400, { message: `${name}=${time} is not a time; write it as 2019-01-15 or 2019-01-15T09:30:00Z.` })
  }
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}

/** @throws HTTPException 400 where no such side is in the dossier, naming those that are. */
export function sideOf(folded: Folded, id: string): SideId {
  const side = folded.byKind.side.find((each) => each.id === id)
  if (side !== undefined) return side.id
  const known = folded.byKind.side.map((each) => each.id).join(', ')
  throw new HTTPException(400, { message: `There is no side ${id} in this dossier; ${known === '' ? 'it has no sides yet' : `its sides are ${known}`}.` })
}
