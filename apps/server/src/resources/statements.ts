import { createRoute, z } from '@hono/zod-openapi'
import { sideNamed, statements, type StatementRow } from '@travaux/record'
import { HTTPException } from 'hono/http-exception'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/statements */
export function statementsResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/statements', summary: 'Who said what, in which words.',
    request: { query: viewQuery.extend({ side: z.string().optional().openapi({ description: 'only what this side said' }) }) },
    responses: answers<readonly StatementRow[]>('record', 'StatementRow[]', 'Statements that stand, with how near the words are to the one credited.'),
  }), (c) => {
    const { side, ...query } = c.req.valid('query')
    const { folded, options } = asked(dossier, query)
    const only = side === undefined ? null : sideNamed(dossier.folded, side)
    if (only !== null && typeof only !== 'string') throw new HTTPException(400, { message: only.refused })
    return c.json(statements(folded, { ...options, side: only }), 200)
  })
}
