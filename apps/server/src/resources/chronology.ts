import { createRoute } from '@hono/zod-openapi'
import { chronology, type Chronology } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/chronology */
export function chronologyResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/chronology', summary: 'Meetings by date and level, with what was instructed and what is due.',
    request: { query: viewQuery },
    responses: answers<Chronology>('record', 'Chronology', 'Meetings in order of date, undated ones last.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(chronology(folded, options), 200)
  })
}
