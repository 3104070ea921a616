import type { Viewing } from '../frame/useViewing.ts'

/** What the server refused, in its own sentence. `status` 0: it could not be reached. */
export class Refused extends Error {
  readonly status: number
  constructor(sentence: string, status: number) {
    super(sentence)
    this.name = 'Refused'
    this.status = status
  }
}

/** GETs a view as JSON. @throws Refused */
export async function request<View>(path: string, viewing: Viewing, more: Readonly<Record<string, string | null>> = {}, signal?: AbortSignal): Promise<View> {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...viewing, ...more })) if (value !== null) query.set(name, value)
  const asked = query.size === 0 ? path : `${path}?${query}`
  return answerOf<View>(await reach(asked, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) }))
}

/** POSTs JSON and returns the answer as it comes. @throws Refused */
export async function post(path: string, body: unknown): Promise<Response> {
  return reach(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

/** The JSON of an answer. @throws Refused with the server's sentence where it is not a success */
export async function answerOf<View>(response: Response): Promise<View> {
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new Refused(sentenceIn(body) ?? `The server answered ${response.status} ${response.statusText}.`, response.status)
  return body as View
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Refused('Travaux does not answer. Is `travaux open` still running in the terminal?', 0)
  }
}

function sentenceIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null
  return typeof body.error === 'string' ? body.error : null
}
