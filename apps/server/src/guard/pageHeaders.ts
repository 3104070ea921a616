import { createMiddleware } from 'hono/factory'

/**
 * Sets the headers that every answer carries, refusals included: nothing but our own files runs, loads or frames, and
 * nobody is told where the reader came from. Documents are data, so there is no inline script and no inline style, but for
 * the one style element that React Aria makes, which carries the page's `styleNonce`.
 */
export const pageHeaders = createMiddleware<{ Variables: { styleNonce: string } }>(async (c, next) => {
  await next()
  // A file that somebody gave us brings a stricter one.
  if (c.res.headers.get('Content-Security-Policy') === null) c.header('Content-Security-Policy', policy(c.get('styleNonce')))
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
  if (c.res.headers.get('Cache-Control') === null) c.header('Cache-Control', 'no-store')
})

function policy(styleNonce: string | undefined): string {
  return [
    "default-src 'none'", "script-src 'self'", `style-src 'self'${styleNonce === undefined ? '' : ` 'nonce-${styleNonce}'`}`,
    "font-src 'self'", "img-src 'self' data:", "connect-src 'self'",
    "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'",
  ].join('; ')
}
