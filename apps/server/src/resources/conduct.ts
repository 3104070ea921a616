import { createRoute } from '@hono/zod-openapi'
import { conduct, type ConductKept } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/conduct */
export function conductResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/conduct', summary: 'What was undertaken about conduct, and the statements that may breach it, all sides alike.',
    request: { query: viewQuery },
    responses: answers<readonly ConductKept[]>('record', 'ConductKept[]', 'Undertakings of conduct, each with what may breach it, the answers to that, and persons’ judgements.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(conduct(folded, options), 200)
  })
}
