import { createRoute } from '@hono/zod-openapi'
import { thirdParties, type ThirdParty } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/third-parties */
export function thirdPartiesResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/third-parties', summary: 'Third States, allies and alliances that statements bring in: by whom, when, with which issues, in which words.',
    request: { query: viewQuery },
    responses: answers<readonly ThirdParty[]>('record', 'ThirdParty[]', 'The most often brought in first; those without a name last.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(thirdParties(folded, options), 200)
  })
}
