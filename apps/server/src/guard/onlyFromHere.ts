import type { HttpBindings } from '@hono/node-server'
import { createMiddleware } from 'hono/factory'

/**
 * Refuses whatever another site's page, or a name that was made to point at this machine, could send: a `Host` that is not
 * ours (DNS rebinding), an `Origin` that is not ours, a cross-site fetch, and a POST that is not JSON (a plain form can
 * send anything else without asking first). A person following a link to the page itself is let in.
 */
export const onlyFromHere = createMiddleware<{ Bindings: HttpBindings }>(async (c, next) => {
  const { headers, socket } = c.env.incoming
  const port = socket.localPort
  const host = headers.host ?? ''
  const refuse = (error: string) => c.json({ error }, 403)
  // A browser leaves the port out where it is the one of http.
  const suffixes = port === 80 ? ['', ':80'] : [`:${port}`]
  if (!suffixes.some((suffix) => host === `127.0.0.1${suffix}` || host === `localhost${suffix}`)) {
    return refuse(`The Host "${host}" is not this machine's own address; open http://127.0.0.1:${port}/ instead.`)
  }
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) {
    return refuse(`A page of "${headers.origin}" may not use this dossier; open http://127.0.0.1:${port}/ instead.`)
  }
  const site = headers['sec-fetch-site'] ?? 'none'
  const followsLink = c.req.method === 'GET' && !c.req.path.startsWith('/api')
    && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  if (site !== 'none' && site !== 'same-origin' && !followsLink) {
    return refuse(`A page of another site may not use this dossier; open http://127.0.0.1:${port}/ instead.`)
  }
  if (c.req.method === 'POST' && !/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) {
    return c.json({ error: `A POST to ${c.req.path} must be sent as application/json, not ${headers['content-type'] ?? 'without a content type'}.` }, 415)
  }
  return next()
})
