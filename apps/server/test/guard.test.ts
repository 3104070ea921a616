import { request, type IncomingHttpHeaders } from 'node:http'
import { networkInterfaces } from 'node:os'
import { connect } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onlyFromHere } from '../src/guard/onlyFromHere.ts'
import { served, type ServedHere } from './served.ts'

let here: ServedHere
beforeAll(async () => { here = await served() })
afterAll(() => here.close())

interface Answer { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }

/** Raw, because `fetch` will not send a foreign Host or Origin. */
function ask(path: string, headers: Record<string, string> = {}, { method = 'GET', body = '' } = {}): Promise<Answer> {
  const { port } = new URL(here.address)
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => { text += chunk }).on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
    })
    asked.on('error', reject).end(body)
  })
}

const port = () => new URL(here.address).port
const json = { 'content-type': 'application/json' }

describe('the guard', () => {
  it('answers 127.0.0.1 and localhost on its own port', async () => {
    expect((await ask('/api/dossier')).status).toBe(200)
    expect((await ask('/api/dossier', { host: `localhost:${port()}` })).status).toBe(200)
  })

  it('on port 80, which browsers leave out, answers the bare host too', async () => {
    const app = new Hono<{ Bindings: HttpBindings }>().use(onlyFromHere).get('/', (c) => c.text('in'))
    const ask = async (host: string, headers: Record<string, string> = {}, localPort = 80) =>
      (await app.request('/', {}, { incoming: { headers: { host, ...headers }, socket: { localPort } } })).status
    for (const host of ['127.0.0.1', 'localhost', '127.0.0.1:80', 'localhost:80']) expect(await ask(host, { origin: `http://${host}` })).toBe(200)
    for (const host of ['evil.example', '127.0.0.1:8080', '127.0.0.1.evil.example']) expect(await ask(host)).toBe(403)
    expect(await ask('127.0.0.1', { origin: 'http://localhost' })).toBe(403)
    expect(await ask('127.0.0.1', {}, 7717)).toBe(403)
  })

  it.each(['evil.example', '127.0.0.1', '127.0.0.1:1', 'localhost', '[::1]:80', '127.0.0.1.evil.example'])('refuses the Host %s, whatever is asked for', async (host) => {
    for (const path of ['/', '/api/dossier', '/assets/none.js']) {
      const { status, body } = await ask(path, { host })
      expect(status).toBe(403)
      expect(JSON.parse(body)).toEqual({ error: expect.stringMatching(/^The Host ".*" is not .*; open http:\/\/127\.0\.0\.1:\d+\/ instead\.$/) })
    }
  })

  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])('refuses the Origin %s', async (origin) => {
    expect((await ask('/api/dossier', { origin })).status).toBe(403)
    expect((await ask('/api/review', { origin, ...json }, { method: 'POST', body: '{"act":"undo"}' })).status).toBe(403)
  })

  it('takes its own Origin, and only for the host it was asked under', async () => {
    expect((await ask('/api/dossier', { origin: here.address })).status).toBe(200)
    expect((await ask('/api/dossier', { origin: `http://localhost:${port()}` })).status).toBe(403)
  })

  it.each(['cross-site', 'same-site'])('refuses what a browser says is %s, but lets a person follow a link to the page', async (site) => {
    expect((await ask('/api/dossier', { 'sec-fetch-site': site })).status).toBe(403)
    expect((await ask('/', { 'sec-fetch-site': site })).status).toBe(403)
    expect((await ask('/', { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' })).status).toBe(403)
    expect((await ask('/api/dossier', { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' })).status).toBe(403)
    expect((await ask('/', { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' })).status).toBe(200)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp'])('refuses a POST of %s, which a form could send unasked', async (type) => {
    const { status, body } = await ask('/api/review', { 'content-type': type }, { method: 'POST', body: '{"act":"undo"}' })
    expect({ status, body: JSON.parse(body) }).toEqual({ status: 415, body: { error: `A POST to /api/review must be sent as application/json, not ${type}.` } })
  })

  it('refuses a POST without a content type', async () => {
    expect((await ask('/api/review', {}, { method: 'POST', body: '{"act":"undo"}' })).status).toBe(415)
  })

  it.each(['/', '/api/dossier', '/api/none', '/none.js'])('%s carries every header that keeps a document from being run', async (path) => {
    const { headers } = await ask(path)
    const policy = String(headers['content-security-policy']).split('; ')
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "font-src 'self'", "img-src 'self' data:", "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"]))
    expect(policy.find((part) => part.startsWith('style-src'))).toMatch(path === '/' ? /^style-src 'self' 'nonce-[\w+/=]{20,}'$/ : /^style-src 'self'$/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('refusals carry them too', async () => {
    const { headers } = await ask('/', { host: 'evil.example' })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('gives each page its own nonce for the one style React Aria makes', async () => {
    const [one, two] = [await ask('/'), await ask('/')]
    const nonce = /nonce-([^']+)'/.exec(String(one.headers['content-security-policy']))?.[1]
    expect(one.body).toContain(`nonce="${nonce}"`)
    expect(two.body).not.toContain(String(nonce))
  })

  it('listens on the loopback address and on no other of this machine', async () => {
    const others = Object.values(networkInterfaces()).flat().filter((each) => each !== undefined && !each.internal && each.family === 'IPv4')
    for (const other of others) {
      const refused = await new Promise<boolean>((resolve) => {
        const socket = connect({ host: other!.address, port: Number(port()), timeout: 2000 })
        socket.on('connect', () => { socket.destroy(); resolve(false) }).on('error', () => resolve(true)).on('timeout', () => { socket.destroy(); resolve(true) })
      })
      expect({ address: other!.address, refused }).toEqual({ address: other!.address, refused: true })
    }
  })
})

describe('the page', () => {
  it('answers any path that is not a file’s with the page, which reads its view from the address', async () => {
    expect((await ask('/positions/iss_islands')).body).toContain('<title>')
  })

  it('keeps what is named by its content for a year, and the page not at all', async () => {
    expect((await ask('/assets/app-1a2b3c.js')).headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-type': 'text/javascript; charset=utf-8' })
    expect((await ask('/')).headers['cache-control']).toBe('no-store')
  })

  it.each(['/../package.json', '/..%2f..%2fpackage.json', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '//etc/passwd'])('%s leads out of no folder', async (path) => {
    const { body } = await ask(path)
    expect(body).not.toContain('not for you')
    expect(body).not.toContain('root:')
  })
})
