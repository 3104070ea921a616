import { makeId } from '@travaux/model'
import { hc } from 'hono/client'
import { describe, expect, it } from 'vitest'
import type { Api } from '../src/index.ts'
import { add, get, here, text, useServer } from './useServer.ts'

useServer()

describe('views', () => {
  it.each(['/api/dossier', '/api/sources', '/api/positions', '/api/chronology', '/api/calendar', '/api/follow-up', '/api/conduct', '/api/alerts', '/api/statements', '/api/shifts', '/api/read-outs', '/api/audiences', '/api/third-parties', '/api/search?q=quota', '/api/names', '/api/places', '/api/briefings', '/api/notes?meeting=mtg_none'])('GET %s', async (path) => {
    await add({ name: 'ministers.txt', text })
    expect((await get(path)).status).toBe(200)
  })

  it('GET /api/dossier says whose desk it is', async () => {
    expect((await get('/api/dossier')).body).toMatchObject({ name: 'Two shores', reviewer: 'A. Reviewer', file: here.file, largestDocument: 50 * 1024 * 1024, sides: [{ name: 'Eastland' }, { name: 'Westland' }] })
  })

  it('names follow the side that speaks, and are neutral where none does', async () => {
    const isle = async (query: string) => ((await get(`/api/names${query}`)).body as { kind: string; name: string }[]).filter(({ kind }) => kind === 'place' || kind === 'issue').map(({ name }) => name)
    expect(await isle('')).toEqual(['Fishing off the isle', 'the isle'])
    expect(await isle('?as=sid_eastland')).toEqual(['Fishing off Sunrise Isle', 'Sunrise Isle'])
    expect(await isle('?as=sid_westland')).toEqual(['Fishing off Sunset Isle', 'Sunset Isle'])
  })

  it('asOf a day before anything was recorded shows an empty dossier', async () => {
    await add({ name: 'ministers.txt', text })
    expect((await get('/api/sources?asOf=2026-03-01')).body).toEqual([])
    expect((await get('/api/sources?asOf=2026-03-02')).body).toHaveLength(1)
    expect((await get('/api/search?q=quota&asOf=2026-03-01')).body).toEqual({ hits: [] })
  })

  it('GET /api/search without words lists what fits a filter, and refuses a question that asks nothing', async () => {
    await add({ name: 'ministers.txt', text })
    expect((await get('/api/search?since=2000-01-01')).status).toBe(200)
    expect(await get('/api/search')).toMatchObject({ status: 400, body: { error: expect.stringMatching(/^Say what to find: words in q, /) } })
  })

  it('GET /api/search gives the paragraph, its number and where the words stand in it', async () => {
    await add({ name: 'ministers.txt', text })
    const { hits } = (await get('/api/search?q=quota')).body as { hits: { text: string; paragraph: number; passage: { from: number }; matches: { from: number; to: number }[] }[] }
    expect(hits).toMatchObject([{ title: 'Ministers meet', paragraph: expect.any(Number) }])
    const [{ text: found, passage, matches: [match] }] = hits as [typeof hits[number]]
    expect(found.slice(match!.from - passage.from, match!.to - passage.from)).toBe('quota')
  })

  it.each([
    ['/api/sources?as=sid_nowhere', 400, 'There is no side "sid_nowhere" in this dossier; its sides are Eastland (sid_eastland), Westland (sid_westland).'],
    ['/api/sources?asOf=yesterday', 400, 'asOf=yesterday is not a time; write it as 2019-01-15 or 2019-01-15T09:30:00Z.'],
    ['/api/sources?asOf=2019-02-30', 400, 'asOf=2019-02-30 is not a time; write it as 2019-01-15 or 2019-01-15T09:30:00Z.'],
    ['/api/chronology?on=2019-1-1', 400, 'on=2019-1-1 is not a date; write it as 2019-01-15.'],
    ['/api/positions?since=x', 400, 'since=x is not a date or a time; write it as 2019-01-15 or 2019-01-15T09:30:00Z.'],
    ['/api/sources/src_none', 404, 'There is no source src_none in this dossier; GET /api/sources lists those there are.'],
    ['/api/positions/iss_none/sid_eastland', 404, 'There is no position of sid_eastland on iss_none in this dossier; GET /api/positions lists its issues and sides.'],
    ['/api/none', 404, 'There is no GET /api/none; GET /api/openapi.json lists what there is.'],
  ])('GET %s answers %d with a sentence', async (path, status, error) => {
    expect(await get(path)).toEqual({ status, body: { error } })
  })

  it('the typed client of hono reaches them', async () => {
    const client = hc<Api>(here.address)
    const answer = await client.api.dossier.$get({ query: {} })
    const { name, sides } = await answer.json()
    expect([name, sides.length]).toEqual(['Two shores', 2])
  })

  it('GET /api/openapi.json describes every route', async () => {
    const { body } = await get('/api/openapi.json') as { body: { paths: object } }
    expect(Object.keys(body.paths).sort()).toEqual([
      '/api/alerts', '/api/audiences', '/api/bearings', '/api/briefings', '/api/briefings/{name}', '/api/briefings/{name}/file', '/api/calendar', '/api/calendar.ics', '/api/changes', '/api/chronology', '/api/conduct', '/api/contradictions', '/api/dossier',
      '/api/drafts', '/api/drafts/{draft}', '/api/drafts/{draft}/acts', '/api/drafts/{draft}/changes', '/api/drafts/{draft}/file', '/api/drafts/{draft}/findings', '/api/drafts/{draft}/languages', '/api/events', '/api/follow-up', '/api/history/{subject}', '/api/names', '/api/notes', '/api/notes/{note}/lines/{line}',
      '/api/places', '/api/positions', '/api/positions/{issue}/{side}', '/api/proposals', '/api/read-outs', '/api/review', '/api/rivals', '/api/search', '/api/settlement', '/api/settlement/solve', '/api/shifts', '/api/sources', '/api/sources/{id}', '/api/sources/{id}/original', '/api/statements', '/api/third-parties', '/api/verification',
    ])
  })
})

describe('GET /api/openapi.json', () => {
  interface Described { readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, { readonly schema: { readonly type?: string } }>> }>> }
  const described = async () => (await get('/api/openapi.json') as { body: { paths: Readonly<Record<string, Readonly<Record<string, Described>>>> } }).body.paths

  it('says of each view whether it is a list or an object, as it is', async () => {
    const [kept] = await add({ name: 'ministers.txt', text })
    const draft = makeId('draft', 'waters')
    await here.dossier.record([{ subject: draft, kind: 'draft', value: { title: 'Waters', sides: [], languages: ['en'], instrument: null, rounds: [] }, evidence: [], confidence: null }], { is: 'person', name: 'A. Reviewer' })
    const ids: Readonly<Record<string, string>> = { draft, id: kept?.stage === 'kept' ? kept.source : '', issue: here.dossier.folded.byKind.issue[0]!.id, side: here.dossier.folded.byKind.side[0]!.id, subject: here.dossier.folded.byKind.side[0]!.id }
    for (const [path, { get: operation }] of Object.entries(await described())) {
      const schema = operation?.responses[200]?.content['application/json']?.schema
      if (schema === undefined) continue
      const { status, body } = await get(`${path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '')}?${path === '/api/notes' ? 'meeting=mtg_none' : 'q=quota'}`)
      expect({ path, status, type: Array.isArray(body) ? 'array' : typeof body }).toEqual({ path, status: 200, type: schema.type })
    }
  })

  it('declares the refusals of each route', async () => {
    const paths = await described()
    const statuses = (path: string, method: string) => Object.keys(paths[path]?.[method]?.responses ?? {})
    expect(statuses('/api/sources', 'get')).toEqual(['200', '400', '403', '500'])
    expect(statuses('/api/sources/{id}', 'get')).toEqual(['200', '400', '403', '404', '500'])
    expect(statuses('/api/sources', 'post')).toEqual(['200', '400', '403', '413', '415', '500'])
    expect(statuses('/api/review', 'post')).toEqual(['200', '400', '403', '409', '415', '500', '503', '507'])
    expect(statuses('/api/events', 'get')).toEqual(['200', '400', '403', '500'])
  })
})
