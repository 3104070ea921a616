import { createRoute } from '@hono/zod-openapi'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { proposals, type Proposals } from '../proposals.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/proposals */
export function proposalsResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/proposals', summary: 'What recurs in what is said and has no issue, or no answer, yet: found by the reader, recorded by nobody.',
    request: { query: viewQuery },
    responses: answers<Proposals>('server', 'Proposals', 'At most 20, most said first, with the statements each rests on, and what to send to POST /api/review to take one.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(proposals(folded, options), 200)
  })
}
