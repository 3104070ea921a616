import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { EntryId, Finding } from '@travaux/model'
import { openDossier, openPostgres, openSqlite, type Clearance, type Dossier, type Store } from '@travaux/record'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPostgres, type Server } from '../../../packages/record/test/postgres.ts'
import { serveDossier } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'travaux-other-'))
let server: Server
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head></head><body></body></html>')
  server = await startPostgres()
}, 120_000)
afterAll(async () => {
  await server.end()
  rmSync(folder, { recursive: true, force: true })
})

const openAt = (place: string, clearance: Clearance = 'everything'): Store | Promise<Store> => place.startsWith('postgres') ? openPostgres(place, { clearance }) : openSqlite(place, { clearance })
const open = async (place: string, clearance?: Clearance, compartment = 'shared'): Promise<Dossier> => openDossier({ store: await openAt(place, clearance), now: () => new Date('2026-03-02T10:00:00Z'), newId: () => `ent_${randomUUID()}` as EntryId, compartment })
const serve = (dossier: Dossier) => serveDossier({ dossier, name: 'Talks', file: 'talks.travaux', reviewer: 'A. Reviewer', port: 0, webRoot: folder })
const engines = [['sqlite', () => join(folder, `${randomUUID()}.travaux`)], ['postgres', () => `${server.address}?dossier=other-${randomUUID()}`]] as const

const file = new TextEncoder().encode('<p>Ministers met.</p>'.repeat(20))
const sha256 = createHash('sha256').update(file).digest('hex')
const source = (id: string, text: string): Finding => ({ subject: id, kind: 'source', evidence: [], confidence: null, value: { title: `Title of ${id}`, publisher: null, dateline: null, published: '2026-03-01', language: 'en', genre: 'report', file: `${id}.html`, mediaType: 'text/html', sha256, retold: true, text, notes: [] } }) as unknown as Finding

/** What another process does: it records a source, and says at which moment that was acknowledged. */
const script = `
  import { openDossier, openPostgres, openSqlite } from '@travaux/record'
  const [place, finding] = process.argv.slice(1)
  const store = place.startsWith('postgres') ? await openPostgres(place) : openSqlite(place)
  const dossier = await openDossier({ store, now: () => new Date(), newId: () => 'ent_' + crypto.randomUUID() })
  await dossier.record([JSON.parse(finding)], { is: 'reader', version: '9' })
  console.log(Date.now())
  await dossier.close()`

describe.each(engines)('what another process records (%s)', (_, makePlace) => {
  it('is told of at /api/events within a second, and shown by every view asked for then', async () => {
    const place = makePlace()
    const dossier = await open(place)
    const serving = await serve(dossier)
    const ended = new AbortController()
    const events = (await fetch(`${serving.address}/api/events`, { signal: ended.signal })).body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await events.read()).value).toContain('"position":0')
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, place, JSON.stringify(source('src_a', 'Ministers met.'))], { stdio: ['ignore', 'pipe', 'inherit'], cwd: join(import.meta.dirname, '..') })
    const acknowledged = new Promise<number>((resolve) => child.stdout.on('data', (at: Buffer) => resolve(Number(String(at)))))
    expect((await events.read()).value).toContain('"position":1')
    expect(Date.now() - await acknowledged).toBeLessThan(1000)
    expect(await (await fetch(`${serving.address}/api/sources`)).json()).toMatchObject([{ id: 'src_a', title: 'Title of src_a' }])
    ended.abort()
    await serving.close()
    await dossier.close()
  })
})

const text = 'Minister Ada Stern of Eastland said that the quota would be shared. She met Bo Lind on 1 March 2026.'
const paths = ['dossier', 'sources', 'sources/src_a', 'sources/src_hidden', 'sources/src_a/original', 'sources/src_hidden/original', 'positions', 'shifts', 'contradictions', 'proposals', 'chronology', 'calendar', 'follow-up', 'statements', 'search?q=quota', 'search?q=secret', 'names', 'openapi.json']
const queries = ['', 'asOf=2026-03-02', 'on=2026-03-01', 'as=Eastland', 'as=Hiddenland']

describe.each(engines)('a dossier served with a clearance (%s)', (_, makePlace) => {
  it('answers at every address, and refuses, byte for byte the same whatever is recorded where one may not see', async () => {
    const answers = async (hide: boolean): Promise<readonly string[]> => {
      const place = makePlace()
      const shared = await open(place)
      await shared.keepOriginals([{ sha256, bytes: file }])
      const side = (id: string, name: string) => ({ subject: id, kind: 'side', evidence: [], confidence: null, value: { name, adjective: null, aliases: [], mark: null, negotiates: true } }) as unknown as Finding
      const hiddenDossier = await open(place, 'everything', 'japan')
      if (hide) await hiddenDossier.record([source('src_a', text), source('src_hidden', `The secret quota. ${text}`), side('sid_hidden', 'Hiddenland')], { is: 'reader', version: '9' })
      await shared.record([side('sid_east', 'Eastland'), source('src_a', text)], { is: 'reader', version: '9' })
      if (hide) await hiddenDossier.review({ act: 'withdraw', subject: 'src_a' as never }, 'Bo')
      const cleared = await open(place, ['shared'])
      const serving = await serve(cleared)
      const seen: string[] = []
      const take = async (path: string, init?: RequestInit): Promise<void> => {
        const answer = await fetch(`${serving.address}/api/${path}`, init)
        // Ids are drawn anew.
        seen.push(`${path} ${answer.status} ${(await answer.text()).replaceAll(/ent_[0-9a-f-]{36}/g, 'ent_')} ${answer.headers.get('content-type')} ${answer.headers.get('content-disposition')}`)
      }
      const ended = new AbortController()
      const events = (await fetch(`${serving.address}/api/events`, { signal: ended.signal })).body!.pipeThrough(new TextDecoderStream()).getReader()
      seen.push(String((await events.read()).value))
      const next = events.read().then(({ value }) => value, () => 'nothing')
      if (hide) await hiddenDossier.record([source('src_more', 'More of it.')], { is: 'reader', version: '9' })
      await setTimeout(600)
      for (const path of paths) for (const query of queries) await take(query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`)
      const post = (body: unknown): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      for (const subject of ['src_hidden', 'sid_hidden']) for (const act of ['confirm', 'withdraw', 'restore']) await take('review', post({ act, subject }))
      await take('review', post({ act: 'add', kind: 'mention', value: { place: 'plc_isle' }, evidence: [{ source: 'src_hidden', from: 0, to: 3 }] }))
      await take('review', post({ act: 'undo' }))
      ended.abort()
      seen.push(String(await next))
      // What is added is read by what may be seen alone.
      await take('sources', post({ name: 'same.txt', text: `The secret quota. ${text}` }))
      await take('sources')
      await take('dossier')
      await serving.close()
      for (const dossier of [shared, hiddenDossier, cleared]) await dossier.close()
      return seen
    }
    expect(await answers(true)).toEqual(await answers(false))
  })
})
