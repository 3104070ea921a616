import { createReadStream } from 'node:fs'
import { readFile, readdir, stat } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { extname, join, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import { Hono } from 'hono'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon',
  '.woff2': 'font/woff2', '.woff': 'font/woff', '.txt': 'text/plain; charset=utf-8', '.map': 'application/json; charset=utf-8',
}

/**
 * The workbench's own files. Only paths found in `webRoot` when it starts are served, so no path can lead out of it; any
 * other path that is not a file's answers with the page, which reads its view from the address.
 */
export async function page(webRoot: string | null): Promise<Hono<{ Variables: { styleNonce: string } }>> {
  const files = webRoot === null ? new Map<string, string>() : await filesUnder(webRoot)
  const app = new Hono<{ Variables: { styleNonce: string } }>()
  return app.get('*', async (c) => {
    const path = c.req.path
    const file = files.get(path)
    if (file !== undefined && path !== '/index.html') {
      const { size } = await stat(file)
      // The build names what is under assets/ by its content.
      const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
      const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
      return c.body(body, 200, { 'Content-Type': mediaTypes[extname(path)] ?? 'application/octet-stream', 'Content-Length': String(size), 'Cache-Control': cache })
    }
    const index = files.get('/index.html')
    if (index === undefined) return c.text('The workbench has not been built; run `npm run build`, then start again.\n', 503)
    if (extname(path) !== '' && path !== '/index.html') return c.json({ error: `There is no file ${path} in the workbench; / is its page.` }, 404)
    const nonce = randomBytes(16).toString('base64')
    c.set('styleNonce', nonce)
    const html = (await readFile(index, 'utf8')).replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}">`)
    return c.body(html, 200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
  })
}

/** Every file under a folder by the path it is served at; none where there is no such folder. */
async function filesUnder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return new Map(entries.filter((entry) => entry.isFile()).map((entry) => {
    const file = join(entry.parentPath, entry.name)
    return [`/${relative(folder, file).split(sep).join('/')}`, file]
  }))
}
