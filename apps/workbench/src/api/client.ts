import type { Api } from '@travaux/server'
import { hc } from 'hono/client'
import { Refused } from './refused.ts'

/**
 * The server's resources, typed by the server itself. A request rejects with `Refused` where it is refused or nobody answers, so that
 * what resolves is what was asked for.
 */
export const { api } = hc<Api>('/', { fetch: reach })

async function reach(asked: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  let answer: Response
  try {
    answer = await fetch(asked, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Refused('Travaux does not answer. Is `travaux open` still running in the terminal?', 0)
  }
  if (answer.ok) return answer
  throw new Refused(sentenceIn(await answer.json().catch(() => null)) ?? `The server answered ${answer.status} ${answer.statusText}.`, answer.status)
}

function sentenceIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null
  return typeof body.error === 'string' ? body.error : null
}
