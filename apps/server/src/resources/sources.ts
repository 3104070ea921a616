import { createRoute, z } from '@hono/zod-openapi'
import type { SourceId } from '@travaux/model'
import { reading, sources, type ReadingDesk, type SourceRow } from '@travaux/record'
import { HTTPException } from 'hono/http-exception'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/sources and /api/sources/:id */
export function sourcesResource({ dossier }: Served) {
  return resource()
    .openapi(createRoute({
      method: 'get', path: '/api/sources', summary: 'Every source, newest first.',
      request: { query: viewQuery },
      responses: answers<readonly SourceRow[]>('SourceRow[]', 'Sources with what is found and still to be reviewed in each.'),
    }), (c) => {
      const { folded, options } = asked(dossier, c.req.valid('query'))
      return c.json(sources(folded, options), 200)
    })
    .openapi(createRoute({
      method: 'get', path: '/api/sources/{id}', summary: 'One source open on the reading desk: its text, and a card for each finding.',
      request: { query: viewQuery, params: z.object({ id: z.string() }) },
      responses: answers<ReadingDesk>('ReadingDesk', 'The source and what was found in it, in the order of the text.', [404]),
    }), (c) => {
      const { folded, options } = asked(dossier, c.req.valid('query'))
      const { id } = c.req.valid('param')
      const desk = reading(folded, id as SourceId, options)
      if (desk === null) throw new HTTPException(404, { message: `There is no source ${id} in this dossier; GET /api/sources lists those there are.` })
      return c.json(desk, 200)
    })
}
