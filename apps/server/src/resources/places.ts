import { createRoute } from '@hono/zod-openapi'
import { places, type PlaceShown } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/places */
export function placesResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/places', summary: 'The places of the dossier: what each side calls them, where they lie, and where sources name them.',
    request: { query: viewQuery },
    responses: answers<readonly PlaceShown[]>('record', 'PlaceShown[]', 'Disputed places first.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(places(folded, options), 200)
  })
}
