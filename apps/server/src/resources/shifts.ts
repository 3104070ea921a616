import { createRoute } from '@hono/zod-openapi'
import { shifts, type Shift } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/shifts */
export function shiftsResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/shifts', summary: 'Each change of a side’s stance on a proposition, by its own word.',
    request: { query: viewQuery },
    responses: answers<readonly Shift[]>('record', 'Shift[]', 'Changes, newest first, with the words before and after.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(shifts(folded, options), 200)
  })
}
