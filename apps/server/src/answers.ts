import { z } from '@hono/zod-openapi'

const refusal = z.object({ error: z.string() }).openapi('Refusal', { description: 'One sentence: what is wrong, where, and what to do.' })

const reasons = {
  400: 'The query or body is not what this takes.',
  403: 'The request does not come from this machine’s own page, or the dossier may no longer be written to.',
  404: 'There is no such thing in the dossier.',
  409: 'The record refuses the act: it does not apply as things stand, or a value or its evidence does not fit.',
  413: 'The document is larger than `largestDocument` of GET /api/dossier.',
  415: 'The body is not sent as application/json.',
  500: 'Something nobody foresaw.',
  503: 'Another program is writing to the dossier: nothing was recorded; try again.',
  507: 'The disk is full: nothing was recorded.',
} as const

type Refused = keyof typeof reasons

/** What a GET of a view may answer instead. */
const always: readonly Refused[] = [400, 403, 500]

// A type, not an interface: hono asks for something that has an index signature.
type Answers<T> = { 200: { description: string; content: { 'application/json': { schema: z.ZodType<T> } } } }

/** Where the types of a package of ours stand. */
const folders = { briefing: 'packages/briefing/src', drafting: 'packages/drafting/src', record: 'packages/record/src', server: 'apps/server/src' } as const

/**
 * The responses of a route that answers with `T`, called `name` in types of @travaux/`of`; a name that ends in `[]` is a list. The
 * refusals (`also`: beside those of every view) are in the published description but not in the type, so that a client which throws
 * on them need not narrow every answer.
 */
export function answers<T>(of: keyof typeof folders, name: string, description: string, also: readonly Refused[] = []): Answers<T> {
  const called = `${name}: a type of @travaux/${of}, see ${folders[of]}`
  const schema = z.custom<T>().openapi(name.endsWith('[]') ? { type: 'array', items: { type: 'object' }, description: called } : { type: 'object', description: called })
  return { 200: { description, content: { 'application/json': { schema } } }, ...refusals([...always, ...also]) }
}

/** The responses of a route that answers as it goes along, in a media type of its own. */
export function streamed(mediaType: string, description: string, also: readonly Refused[] = []): { 200: { description: string } } {
  return { 200: { description, content: { [mediaType]: { schema: { type: 'string' } } } } as { description: string }, ...refusals([...always, ...also]) }
}

function refusals(statuses: readonly Refused[]) {
  return Object.fromEntries(statuses.map((status) => [status, { description: reasons[status], content: { 'application/json': { schema: refusal } } }]))
}
