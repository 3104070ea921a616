import { createRoute, z } from '@hono/zod-openapi'
import { idPrefix, kinds, passage, type Kind, type SubjectId } from '@travaux/model'
import type { Act, Recorded } from '@travaux/record'
import { HTTPException } from 'hono/http-exception'
import { answers } from '../answers.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const subject = z.custom<SubjectId>((id) => typeof id === 'string' && Object.entries(idPrefix).some(([noun, prefix]) => noun !== 'entry' && noun !== 'organisation' && id.startsWith(`${prefix}_`)), {
  error: 'expected the id of a subject, such as stm_…',
}).openapi({ type: 'string' })
const note = z.string().max(4000).optional()
const value = z.custom<Act extends infer A ? A extends { value: infer V } ? V : never : never>((given) => typeof given === 'object' && given !== null, { error: 'expected an object: a value of the subject’s kind' })
  .openapi({ type: 'object', description: 'a value of the subject’s kind: see kinds.schema.json' })
const evidence = z.array(passage).max(1000).readonly()
const kind = z.enum(Object.keys(kinds) as [Kind, ...Kind[]])

const act = z.discriminatedUnion('act', [
  z.object({ act: z.literal('confirm'), subject, note }),
  z.object({ act: z.literal('correct'), subject, value, evidence, note }),
  z.object({ act: z.literal('withdraw'), subject, note }),
  z.object({ act: z.literal('restore'), subject, note }),
  z.object({ act: z.literal('add'), kind, value, evidence, note }),
  z.object({ act: z.literal('undo') }),
])

/** POST /api/review */
export function reviewResource({ dossier, reviewer }: Served) {
  return resource().openapi(createRoute({
    method: 'post', path: '/api/review', summary: 'A person’s word on a subject: confirm, correct, withdraw, restore, add, undo.',
    request: { body: { required: true, content: { 'application/json': { schema: act } } } },
    responses: answers<{ readonly entries: readonly Recorded[]; readonly position: number }>('record', '{ entries: Recorded[], position: number }', 'What was recorded, and the log’s position after it.', [409, 415, 503, 507]),
  }), async (c) => {
    // What is absent stays absent: a note is never there and undefined, as the types of zod must allow.
    const entries = await dossier.review(c.req.valid('json') as Act, reviewer)
    if ('refused' in entries) throw new HTTPException(409, { message: entries.refused })
    return c.json({ entries, position: dossier.folded.position }, 200)
  })
}
