import { createRoute, z } from '@hono/zod-openapi'
import { readOuts, type ReadOuts } from '@travaux/record'
import { HTTPException } from 'hono/http-exception'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const meeting = z.string().optional().openapi({ description: 'of one meeting, by the id of what any source says of it (mtg_…). Absent: of all of which there is more than one account.' })

/** GET /api/read-outs */
export function readOutsResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/read-outs', summary: 'Accounts of a meeting side by side: whose each is, what only one tells, where two contradict each other.',
    request: { query: viewQuery.extend({ meeting }) },
    responses: answers<readonly ReadOuts[]>('record', 'ReadOuts[]', 'One a meeting, the latest first.', [404]),
  }), (c) => {
    const { meeting: of, ...query } = c.req.valid('query')
    const { folded, options } = asked(dossier, query)
    const found = readOuts(folded, { ...options, meeting: of ?? null })
    if (of !== undefined && found.length === 0) throw new HTTPException(404, { message: `There is no meeting ${of} in this dossier as it is asked for; GET /api/chronology lists the meetings.` })
    return c.json(found, 200)
  })
}
