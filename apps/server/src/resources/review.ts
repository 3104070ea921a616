import { createRoute, z } from '@hono/zod-openapi'
import { idPrefix, kinds, passage, type Kind, type SubjectId } from '@travaux/model'
import type { Act, Folded, Recorded } from '@travaux/record'
import { HTTPException } from 'hono/http-exception'
import { answers } from '../answers.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const subject = z.custom<SubjectId>((id) => typeof id === 'string' && Object.entries(idPrefix).some(([noun, prefix]) => noun !== 'entry' && id.startsWith(`${prefix}_`)), {
  error: 'expected the id of a subject, such as stm_…',
}).openapi({ type: 'string' })
const note = z.string().max(4000).optional()
const value = z.custom<Act extends infer A ? A extends { value: infer V } ? V : never : never>((given) => typeof given === 'object' && given !== null, { error: 'expected an object: a value of the subject’s kind' })
  .openapi({ type: 'object', description: 'a value of the subject’s kind: see kinds.schema.json' })
const evidence = z.array(passage).max(1000)
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
    responses: {
      ...answers<{ entries: readonly Recorded[]; position: number }>('Recorded[]', 'What was recorded, and the log’s position after it.'),
      409: { description: 'The act does not apply to the subject as it stands.', content: { 'application/json': { schema: z.object({ error: z.string() }) } } },
    },
  }), async (c) => {
    const asked = c.req.valid('json')
    if (asked.act === 'correct') checkValue(kindOf(dossier.folded, asked.subject), asked.value)
    if (asked.act === 'add') checkValue(asked.kind, asked.value)
    if (asked.act === 'correct' || asked.act === 'add') checkEvidence(dossier.folded, asked.evidence)
    // What is absent stays absent: a note is never there and undefined, as the types of zod must allow.
    const entries = await dossier.review(asked as Act, reviewer)
    if ('refused' in entries) return c.json({ error: entries.refused }, 409)
    return c.json({ entries, position: dossier.folded.position }, 200)
  })
}

function kindOf(folded: Folded, id: SubjectId): Kind {
  const found = folded.subjects.get(id)
  if (found !== undefined) return found.kind
  throw new HTTPException(400, { message: `There is no subject ${id} in this dossier to correct.` })
}

function checkValue(kind: Kind, value: unknown): void {
  const parsed = kinds[kind].safeParse(value)
  if (parsed.success) return
  throw new HTTPException(400, { message: `This is not a ${kind}: ${faultOf(parsed.error.issues)}.` })
}

/** The first thing that is wrong with a value, in words: where it stands, and what is wanted there. Never a pattern. */
function faultOf([first]: readonly z.core.$ZodIssue[]): string {
  if (first === undefined) return 'it does not fit'
  const where = first.path.length === 0 ? 'the value' : first.path.map((step) => typeof step === 'number' ? `${step + 1}` : String(step)).join(' ')
  switch (first.code) {
    case 'invalid_format': return `${where} is not written as it must be${/date|due|value|from|published/i.test(where) ? '; write a date as 2019-01-14, 2019-01 or 2019' : ''}`
    case 'invalid_type': return `${where} must be ${first.expected === 'array' ? 'a list' : first.expected === 'int' ? 'a whole number' : first.expected === 'object' || first.expected === 'record' ? 'an object' : `a ${first.expected}`}`
    case 'invalid_value': return `${where} must be one of ${first.values.map(String).join(', ')}`
    case 'too_small': return `${where} is too ${first.origin === 'number' || first.origin === 'int' ? 'small' : 'short'}: at least ${first.minimum}`
    case 'too_big': return `${where} is too ${first.origin === 'number' || first.origin === 'int' ? 'large' : 'long'}: at most ${first.maximum}`
    case 'unrecognized_keys': return `${where} has what it should not: ${first.keys.join(', ')}`
    case 'invalid_union': return `${where} fits none of its forms`
    case 'not_multiple_of': case 'invalid_key': case 'invalid_element': case 'custom': return `${where}: ${first.message}`
    default: return first satisfies never
  }
}

/** Evidence must be words that are there, or a line would open on nothing. */
function checkEvidence(folded: Folded, evidence: z.infer<typeof passage>[]): void {
  for (const { source, from, to } of evidence) {
    const found = folded.byKind.source.find((each) => each.id === source)
    if (found === undefined) throw new HTTPException(400, { message: `There is no source ${source} in this dossier for the evidence to lie in.` })
    if (to > found.value.text.length) throw new HTTPException(400, { message: `The passage ${from}..${to} ends after ${source}, which has ${found.value.text.length} characters.` })
  }
}
