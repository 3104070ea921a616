import { createHash } from 'node:crypto'
import { createRoute } from '@hono/zod-openapi'
import { answers, streamed } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { calendarFeed } from '../calendar/calendarFeed.ts'
import { calendarShown, type ServedCalendarRow } from '../calendar/calendarShown.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** How often a calendar program is asked to look again, in hours. */
const hours = 1

/** GET /api/calendar, GET /api/calendar.ics */
export function calendarResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/calendar', summary: 'What happens when: meetings, reports due and undertakings due, by date; and what falls on a public holiday of a side.',
    request: { query: viewQuery },
    responses: answers<readonly ServedCalendarRow[]>('server', 'ServedCalendarRow[]', 'In order of date, no date drawn sharper than it is known.'),
  }), async (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(await calendarShown(folded, options), 200)
  }).openapi(createRoute({
    method: 'get', path: '/api/calendar.ics', summary: 'Every meeting that has a date and what is due, as iCalendar: for a calendar program on this machine to subscribe to.',
    request: { query: viewQuery },
    responses: streamed('text/calendar', 'The calendar, with an ETag: nothing is sent again to who has it.'),
  }), async (c) => {
    const { asOf, ...query } = c.req.valid('query')
    const { folded, options } = asked(dossier, { ...query, asOf })
    const text = await calendarFeed(dossier, folded, options, { asOf: asOf ?? null, hours })
    const tag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`
    const headers = { ETag: tag, 'Cache-Control': 'no-cache', 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'inline; filename="calendar.ics"' }
    const has = (c.req.header('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''))
    return has.includes(tag) || has.includes('*') ? c.body(null, 304, headers) : c.body(text, 200, headers)
  })
}
