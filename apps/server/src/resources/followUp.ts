import { createRoute } from '@hono/zod-openapi'
import { followUp, type Owed } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/follow-up */
export function followUpResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/follow-up', summary: 'What is owed: instructions to carry out and undertakings given.',
    request: { query: viewQuery },
    responses: answers<readonly Owed[]>('record', 'Owed[]', 'Everything owed, by whom, to whom and by when.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(followUp(folded, options), 200)
  })
}
