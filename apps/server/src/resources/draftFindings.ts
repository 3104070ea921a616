import { createRoute, z } from '@hono/zod-openapi'
import { levels } from '@travaux/model'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { draftFindings, type DraftFindings } from '../drafting/draftFindings.ts'
import { missingDraft } from '../drafting/missingDraft.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** GET /api/drafts/:draft/findings */
export function draftFindingsResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/drafts/{draft}/findings', summary: 'What there is to see in a draft beside its words: its brackets over the rounds, what could be closed, what waits for what, instructions, final clauses.',
    request: { query: viewQuery.extend({ level: z.enum(levels).optional().openapi({ description: 'the level at which the sides meet, for the powers it takes to agree. Absent: ministerial.' }) }), params: z.object({ draft: z.string() }) },
    responses: answers<DraftFindings>('server', 'DraftFindings', 'Findings in words, each with its evidence.', [404]),
  }), (c) => {
    const query = c.req.valid('query')
    const { folded, options } = asked(dossier, query)
    const found = draftFindings(folded, c.req.valid('param').draft, options, query.on ?? new Date().toISOString().slice(0, 10), query.level)
    if (found === undefined) throw missingDraft(c.req.valid('param').draft)
    return c.json(found, 200)
  })
}
