import { createRoute } from '@hono/zod-openapi'
import { audiences, type AudienceRow } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/audiences */
export function audiencesResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/audiences', summary: 'What a side says to whom, in its own word, and where it says otherwise to one than to another.',
    request: { query: viewQuery },
    responses: answers<readonly AudienceRow[]>('record', 'AudienceRow[]', 'One a side and issue on which it is known to have spoken to more than one audience, those that differ first.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(audiences(folded, options), 200)
  })
}
