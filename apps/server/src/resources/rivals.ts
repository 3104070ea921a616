import { createRoute } from '@hono/zod-openapi'
import { rivals, type Rivals } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/rivals */
export function rivalsResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/rivals', summary: 'Subjects of which persons say different things, none having answered the other.',
    request: { query: viewQuery },
    responses: answers<readonly Rivals[]>('record', 'Rivals[]', 'Each with the word that stands and those against it, latest first.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(rivals(folded, options), 200)
  })
}
