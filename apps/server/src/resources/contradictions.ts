import { createRoute } from '@hono/zod-openapi'
import { saidTwoThings, type SaidTwoThings } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/contradictions */
export function contradictionsResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/contradictions', summary: 'Where a side’s own statements on an issue do not sit together, for a person to judge.',
    request: { query: viewQuery },
    responses: answers<readonly SaidTwoThings[]>('record', 'SaidTwoThings[]', 'One row a side and issue, with the statements.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(saidTwoThings(folded, options), 200)
  })
}
