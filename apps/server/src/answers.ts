import { z } from '@hono/zod-openapi'

const refusal = z.object({ error: z.string() }).openapi('Refusal', { description: 'One sentence: what is wrong, where, and what to do.' })

/** What any route may answer instead of what was asked for. */
const refusals = {
  400: { description: 'The query or body is not what this takes.', content: { 'application/json': { schema: refusal } } },
  403: { description: 'The request does not come from this machine’s own page.', content: { 'application/json': { schema: refusal } } },
  404: { description: 'There is no such thing in the dossier.', content: { 'application/json': { schema: refusal } } },
  500: { description: 'Something nobody foresaw.', content: { 'application/json': { schema: refusal } } },
}

// A type, not an interface: hono asks for something that has an index signature.
type Answers<T> = { 200: { description: string; content: { 'application/json': { schema: z.ZodType<T> } } } }

/**
 * The responses of a route that answers with `T`, a view type of @travaux/record named `name`. The refusals are in the
 * published description but not in the type, so that a client which throws on them need not narrow every answer.
 */
export function answers<T>(name: string, description: string): Answers<T> {
  const schema = z.custom<T>().openapi({ type: 'object', description: `${name}: see packages/record/src/views` })
  return { 200: { description, content: { 'application/json': { schema } } }, ...refusals }
}

/** The responses of a route that answers as it goes along, in a media type of its own. */
export function streamed(mediaType: string, description: string): { 200: { description: string } } {
  return { 200: { description, content: { [mediaType]: { schema: { type: 'string' } } } } as { description: string }, ...refusals }
}
