import { createRoute, z } from '@hono/zod-openapi'
import type { SubjectId } from '@travaux/model'
import { history, type History, type SaidInFull } from '@travaux/record'
import { HTTPException } from 'hono/http-exception'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { compartmentsOf, type Placed } from '../compartmentsOf.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** The history of a subject, and who may know of each word. */
export type ServedHistory = Omit<History, 'said'> & { readonly said: readonly (SaidInFull & Placed)[] }

/** GET /api/history/:subject */
export function historyResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/history/{subject}', summary: 'Everything said of one subject, first to last.',
    request: { query: viewQuery, params: z.object({ subject: z.string() }) },
    responses: answers<ServedHistory>('server', 'ServedHistory', 'Each word with who said it, when and why, and the value it states; which stands, which were undone, which are rivals.', [404]),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    const { subject } = c.req.valid('param')
    const found = history(folded, subject as SubjectId, options)
    if (found === null) throw new HTTPException(404, { message: `Nothing is on record of ${subject} in this dossier as it is asked for; GET /api/changes gives the ids of what there is.` })
    const compartments = compartmentsOf(folded)
    return c.json({ ...found, said: found.said.map((word) => ({ ...word, compartment: compartments.ofEntry(found.subject, word.entry) })) }, 200)
  })
}
