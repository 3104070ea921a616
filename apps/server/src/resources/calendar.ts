import { createRoute } from '@hono/zod-openapi'
import { calendar, type CalendarRow } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/calendar */
export function calendarResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/calendar', summary: 'What happens when: meetings, reports due and undertakings due, by date.',
    request: { query: viewQuery },
    responses: answers<readonly CalendarRow[]>('record', 'CalendarRow[]', 'In order of date, no date drawn sharper than it is known.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(calendar(folded, options), 200)
  })
}
