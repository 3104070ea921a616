import { createRoute, z } from '@hono/zod-openapi'
import { found, type Found } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/search */
export function searchResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/search', summary: 'Paragraphs of sources that hold all the words, best first.',
    request: { query: viewQuery.extend({ q: z.string().max(500).openapi({ description: '"quoted words" are a phrase, a trailing * any ending', example: 'joint econom*' }) }) },
    responses: answers<{ readonly hits: readonly Found[] }>('record', '{ hits: Found[] }', 'At most 50 paragraphs, with the words marked.'),
  }), async (c) => {
    const { q, ...query } = c.req.valid('query')
    const { folded, options } = asked(dossier, query)
    const hits = q.trim() === '' ? [] : await dossier.search(q, { limit: 50, asOf: query.asOf ?? null, on: options.on ?? null })
    return c.json({ hits: found(folded, hits) }, 200)
  })
}
