import { lookup } from 'node:dns'
import { request as overHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as overTls } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { version } from '../packageRoot.ts'
import { isPrivate } from './isPrivate.ts'

/** What a server said of the feed the last time: handed back, so that it need not be sent again. */
export interface Validators { readonly etag: string | null; readonly lastModified: string | null }

/** `wait`: seconds for which the server asks to be left alone, null where it does not. */
export type Fetched =
  | { readonly is: 'new'; readonly bytes: Uint8Array; readonly mediaType: string | null; readonly validators: Validators }
  | { readonly is: 'same' }
  | { readonly is: 'failed'; readonly why: string; readonly wait: number | null }

interface FetchFeedOptions {
  readonly validators: Validators
  readonly signal: AbortSignal
  /** Bytes that an answer may have at most, and seconds it may take. */
  readonly most?: number
  readonly patience?: number
  /** Which addresses are held to be private. */
  readonly isOwn?: (address: string) => boolean
}

const redirects = new Set([301, 302, 303, 307, 308])
const megabyte = 1024 * 1024

/**
 * Fetches a feed where it is new. A redirect is followed five times at most, never from https to http, and to a public address alone unless it is of the very host that was given:
 * which it is is asked of the very connection, so that a name cannot be made to point elsewhere in between. Never throws.
 */
export async function fetchFeed(given: string, options: FetchFeedOptions): Promise<Fetched> {
  let url = new URL(given)
  for (let hop = 0; hop <= 5; hop += 1) {
    const answer = await ask(url, hop === 0 || url.hostname === new URL(given).hostname, hop === 0 || url.origin === new URL(given).origin, options).catch((error: unknown) => ({ why: reasonOf(error, url) }))
    if ('why' in answer) return { is: 'failed', why: `${shownUrl(url)} ${answer.why}.`, wait: null }
    const { status, headers, bytes } = answer
    if (status === 304) return { is: 'same' }
    if (status === 200) return { is: 'new', bytes, mediaType: headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? null, validators: { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null } }
    if (!redirects.has(status)) return { is: 'failed', why: `${shownUrl(url)} answers with ${status}${meaning[status] ?? ''}.`, wait: waitOf(headers['retry-after']) }
    const next = headers.location === undefined ? null : URL.parse(headers.location, url)
    if (next === null || (next.protocol !== 'https:' && next.protocol !== 'http:')) return { is: 'failed', why: `${shownUrl(url)} leads on to no address of the web.`, wait: null }
    if (url.protocol === 'https:' && next.protocol === 'http:') return { is: 'failed', why: `${shownUrl(url)} leads on to ${shownUrl(next)}, where others could change what is sent; give that address itself if you trust it.`, wait: null }
    url = next
  }
  return { is: 'failed', why: `${shownUrl(new URL(given))} leads on and on, more than five times.`, wait: null }
}

/** An address to be shown: never with a password. */
export function shownUrl({ href, username, password }: URL): string {
  return username === '' && password === '' ? href : href.replace(/\/\/[^@/]*@/, '//')
}

const meaning: Readonly<Record<number, string>> = { 401: ': it wants a name and a password', 403: ': it refuses', 404: ': there is no such page', 410: ': it is gone for good', 429: ': it was asked too often' }

interface Answer { readonly status: number; readonly headers: IncomingMessage['headers']; readonly bytes: Uint8Array }

class Elsewhere extends Error {}
class TooLarge extends Error {}

/** `anywhere`: also at a private address. `named`: the address is the one that was given, whose name and password, and whose validators, are for it alone. */
function ask(url: URL, anywhere: boolean, named: boolean, { validators: { etag, lastModified }, signal, most = 16 * megabyte, patience = 30, isOwn = isPrivate }: FetchFeedOptions): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!anywhere && isIP(host) !== 0 && isOwn(host)) return Promise.reject(new Elsewhere())
  const options: RequestOptions = {
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience * 1000)]), lookup: anywhere ? lookup : publicLookup(isOwn), agent: false,
    ...named && url.username !== '' ? { auth: `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}` } : {},
    headers: {
      'User-Agent': `travaux/${version}`, Accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
      // What is not packed cannot unfold into more than it says.
      'Accept-Encoding': 'identity',
      ...named && etag !== null ? { 'If-None-Match': etag } : {}, ...named && lastModified !== null ? { 'If-Modified-Since': lastModified } : {},
    },
  }
  return new Promise((resolve, reject) => {
    const asked = (url.protocol === 'https:' ? overTls : overHttp)(url, options, (answer) => {
      const chunks: Buffer[] = []
      let length = 0
      answer.on('error', reject)
      answer.on('data', (chunk: Buffer) => {
        length += chunk.length
        if (length > most) answer.destroy(new TooLarge(String(most)))
        else chunks.push(chunk)
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) }))
      if (Number(answer.headers['content-length'] ?? 0) > most) answer.destroy(new TooLarge(String(most)))
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** Finds addresses of a name, and refuses it where one of them is private. */
const publicLookup = (isOwn: (address: string) => boolean): LookupFunction => (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, '', 0)
    const [first] = addresses
    if (first === undefined || addresses.some(({ address }) => isOwn(address))) return callback(new Elsewhere(), '', 0)
    return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family)
  })
}

function reasonOf(error: unknown, url: URL): string {
  if (error instanceof Elsewhere) return 'is an address of a private network, to which another led on; give it itself if it is meant'
  if (error instanceof TooLarge) return `answers with more than ${Math.round(Number(error.message) / megabyte)} MB, which is no feed`
  const { name, code, cause } = error as NodeJS.ErrnoException & { readonly cause?: unknown }
  if (name === 'AbortError' || name === 'TimeoutError') return (cause as Error | undefined)?.name === 'TimeoutError' || name === 'TimeoutError' ? 'did not answer in time' : 'was not waited for'
  if (cause instanceof Elsewhere) return reasonOf(cause, url)
  switch (code) {
    case 'ENOTFOUND': case 'EAI_AGAIN': return 'cannot be found: check the address and the connection'
    case 'ECONNREFUSED': case 'ECONNRESET': case 'EHOSTUNREACH': case 'ENETUNREACH': case 'ETIMEDOUT': return 'cannot be reached'
    default: return /CERT|SSL|TLS/i.test(code ?? '') ? `is not to be trusted: its certificate does not hold (${code})` : `cannot be fetched (${code ?? String(error)})`
  }
}

/** Seconds until a time, or so many as are given; a day at most, as what is asked for longer was most likely not meant for us. */
function waitOf(header: string | undefined): number | null {
  if (header === undefined) return null
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 86_400) : null
}
