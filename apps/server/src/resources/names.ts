import { createRoute } from '@hono/zod-openapi'
import { names, type Named } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/names */
export function namesResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/names', summary: 'Everything that has a name, as the asking side names it.',
    request: { query: viewQuery },
    responses: answers<readonly Named[]>('record', 'Named[]', 'Issues, propositions, sides, persons, places, instruments, meetings and sources.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(names(folded, options), 200)
  })
}
