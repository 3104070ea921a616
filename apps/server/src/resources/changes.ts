import { createRoute, z } from '@hono/zod-openapi'
import { changes, type Change } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { compartmentsOf, type Placed } from '../compartmentsOf.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const since = z.string().optional().openapi({ description: 'what was recorded then or later: an ISO date (from its beginning, UTC) or date and time. Absent: all of it.', example: '2019-01-14' })

/** One thing that changed, and who may know of it. */
export type ServedChange = Change & Placed

/** GET /api/changes */
export function changesResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/changes', summary: 'What was recorded between two moments, `since` and `asOf`: who did what to what.',
    request: { query: viewQuery.extend({ since }) },
    responses: answers<readonly ServedChange[]>('server', 'ServedChange[]', 'Changes, newest first; a reading, and what a codebook gave at once, in one line.'),
  }), (c) => {
    const { folded, options, sinceMoment } = asked(dossier, c.req.valid('query'))
    const compartments = compartmentsOf(folded)
    return c.json(changes(folded, { ...options, since: sinceMoment }).map((change) => ({ ...change, compartment: compartments.ofChange(change) })), 200)
  })
}
