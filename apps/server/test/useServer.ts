import type { IdOf } from '@travaux/model'
import { afterEach, beforeEach, expect } from 'vitest'
import type { AddedEvent } from '../src/index.ts'
import { served, type ServedHere } from './served.ts'

/** A dossier served afresh for every test of a file. */
export let here: ServedHere

/** Has every test of the file begin with a dossier of its own, served; `here` is it from then on. */
export function useServer(): void {
  beforeEach(async () => { here = await served() })
  afterEach(() => here.close())
}

/** Words that the reader finds a meeting and a statement in. */
export const text = `Ministers meet

EASTPORT, March 2, 2026 - The ministers of Eastland and Westland met on Monday.

"We will share the quota," Foreign Minister Ada Stern said.
`

/** What the server answers to a question, as JSON. */
export async function get(path: string): Promise<{ readonly status: number; readonly body: never }> {
  const answer = await fetch(here.address + path)
  return { status: answer.status, body: await answer.json() as never }
}

/** What the server answers to something sent to it. */
export function post(path: string, body: unknown): Promise<Response> {
  return fetch(here.address + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

/** Sends a document to be read, and gives what was told of it, event by event. */
export async function add(body: unknown): Promise<readonly AddedEvent[]> {
  const answer = await post('/api/sources', body)
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
  return (await answer.text()).trim().split('\n').map((line) => JSON.parse(line) as AddedEvent)
}

/** The id of the date that the reader finds in `text`, once a person has corrected it. */
export async function aDate(): Promise<IdOf<'date'>> {
  await add({ name: 'ministers.txt', text })
  const { id, value, evidence } = here.dossier.folded.byKind.date[0]!
  await post('/api/review', { act: 'correct', subject: id, value: { ...value, value: '2026-03-03' }, evidence, note: 'as the protocol has it' })
  return id
}
