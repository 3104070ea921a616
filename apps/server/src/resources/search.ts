import { createRoute, z } from '@hono/zod-openapi'
import { askedSearch, found, type Found } from '@travaux/record'
import { HTTPException } from 'hono/http-exception'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const query = viewQuery.extend({
  q: z.string().max(500).optional().openapi({ description: '"quoted words" are a phrase, a trailing * any ending; without: what was said that fits the rest is listed, newest first', example: 'joint econom*' }),
  speaker: z.string().max(200).optional().openapi({ description: 'only what this person said: a name, a part of it, or an id', example: 'Lavrov' }),
  side: z.string().optional().openapi({ description: 'only what this side’s people said', example: 'sid_japan' }),
  issue: z.string().optional().openapi({ description: 'only what was said on this issue: an id, a name, or a part of one that fits no other' }),
  level: z.string().optional().openapi({ description: 'only what was said at this level', example: 'ministerial' }),
  since: z.string().optional().openapi({ description: 'said on that ISO date or later; where nobody is asked for, published then or later' }),
  until: z.string().optional().openapi({ description: 'said, or published, on that ISO date or before' }),
})

/** GET /api/search */
export function searchResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/search', summary: 'Paragraphs of sources that hold all the words, best first; and who said what.',
    request: { query },
    responses: answers<{ readonly hits: readonly Found[] }>('record', '{ hits: Found[] }', 'At most 50 paragraphs, with the words marked and whose they are.'),
  }), async (c) => {
    const { q, speaker, side, issue, level, since, until, ...view } = c.req.valid('query')
    if (q === undefined && [speaker, side, issue, level, since, until].every((each) => each === undefined)) throw new HTTPException(400, { message: 'Say what to find: words in q, or who spoke with speaker, side, issue or level, or when with since and until.' })
    const { folded, options } = asked(dossier, view)
    const looked = askedSearch(dossier.folded, { speaker, side, issue, level, since, until }, (option, given) => `${option}=${given}`)
    if ('refused' in looked) throw new HTTPException(400, { message: looked.refused })
    const hits = await dossier.search(q ?? '', { limit: 50, asOf: view.asOf ?? null, on: options.on ?? null, ...looked })
    return c.json({ hits: found(folded, hits, options) }, 200)
  })
}
