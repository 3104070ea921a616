import { OpenAPIHono } from '@hono/zod-openapi'

/** Where a resource's routes begin. What does not fit a route's schema is answered in a sentence, as every refusal is. */
export function resource(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const [first] = result.error.issues
      const where = first?.path.join('.') ?? ''
      return c.json({ error: `${c.req.method} ${c.req.path} does not take this: ${where === '' ? '' : `${where}: `}${first?.message ?? 'it does not fit'}.` }, 400)
    },
  })
}
