import { createRoute, z } from '@hono/zod-openapi'
import { changesShown, type ChangesShown } from '@travaux/drafting'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { draftAsked } from '../drafting/draftAsked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const round = (description: string) => z.coerce.number().int().min(0).optional().openapi({ description })

/** GET /api/drafts/:draft/changes */
export function draftChangesResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/drafts/{draft}/changes', summary: 'How a draft came from one round to another, by words, moved text as moved.',
    request: { query: viewQuery.extend({ from: round('the earlier round; 0: before anything was tabled. Absent: the one before the later.'), to: round('the later round; absent: the last.') }), params: z.object({ draft: z.string() }) },
    responses: answers<ChangesShown>('drafting', 'ChangesShown', 'Clause by clause: what was put in, taken out, moved, struck.', [404]),
  }), (c) => {
    const query = c.req.valid('query')
    const { folded, options } = asked(dossier, query)
    const { names, textThrough } = draftAsked(folded, c.req.valid('param').draft, options)
    const later = textThrough(query.to ?? null)
    return c.json(changesShown(textThrough(query.from ?? later.round - 1), later, names.place), 200)
  })
}
