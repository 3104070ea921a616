import { createRoute } from '@hono/zod-openapi'
import { shifts, type Shift } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/shifts */
export function shiftsResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/shifts', summary: 'Each turn of a side by its own word: hardened, softened, reversed, newly conditional, a new answer, gone silent.',
    request: { query: viewQuery },
    responses: answers<readonly Shift[]>('record', 'Shift[]', 'Turns, newest first, with the words before and after, aligned word by word.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(shifts(folded, options), 200)
  })
}
