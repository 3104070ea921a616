import { DatabaseSync } from 'node:sqlite'
import { makeId, type EntryId } from '@travaux/model'
import { openSqlite } from '@travaux/record'
import { hc } from 'hono/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AddedEvent, Api } from '../src/index.ts'
import { compartmentShown } from '../src/compartmentShown.ts'
import { statusOf } from '../src/statusOf.ts'
import { served, type ServedHere } from './served.ts'

let here: ServedHere
beforeEach(async () => { here = await served() })
afterEach(() => here.close())

const get = async (path: string) => {
  const answer = await fetch(here.address + path)
  return { status: answer.status, body: await answer.json() as never }
}
const post = (path: string, body: unknown) => fetch(here.address + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

const text = `Ministers meet

EASTPORT, March 2, 2026 - The ministers of Eastland and Westland met on Monday.

"We will share the quota," Foreign Minister Ada Stern said.
`

async function add(body: unknown): Promise<AddedEvent[]> {
  const answer = await post('/api/sources', body)
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
  return (await answer.text()).trim().split('\n').map((line) => JSON.parse(line) as AddedEvent)
}

const aDate = async () => {
  await add({ name: 'ministers.txt', text })
  const { id, value, evidence } = here.dossier.folded.byKind.date[0]!
  await post('/api/review', { act: 'correct', subject: id, value: { ...value, value: '2026-03-03' }, evidence, note: 'as the protocol has it' })
  return id
}

describe('POST /api/sources', () => {
  it('says what is kept, found and recorded, in that order, a line of JSON each', async () => {
    const events = await add({ name: 'ministers.txt', text })
    expect(events[0]).toEqual({ stage: 'kept', source: expect.stringMatching(/^src_[0-9a-f]{16}$/), title: 'Ministers meet', characters: text.length })
    expect(events.slice(1, -1)).toContainEqual({ stage: 'found', kind: 'statement', count: expect.any(Number) })
    expect(events.at(-1)).toMatchObject({ stage: 'recorded', entries: expect.any(Number) })
    const { body } = await get('/api/sources')
    expect(body).toMatchObject([{ title: 'Ministers meet' }])
  })

  it('keeps the text and its bytes’ hash as they came', async () => {
    const bytes = Buffer.from(text)
    const [kept] = await add({ name: 'ministers.txt', base64: bytes.toString('base64') })
    const { body } = await get(`/api/sources/${kept?.stage === 'kept' ? kept.source : ''}`)
    expect(body).toMatchObject({ text, source: { file: 'ministers.txt', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } })
  })

  it('keeps the file of what is not plain text, and gives it back to be saved', async () => {
    const page = `<html><head><title>Ministers meet</title></head><body><p>${text}</p></body></html>`
    const [kept] = await add({ name: 'ministers.html', text: page })
    const answer = await fetch(`${here.address}/api/sources/${kept?.stage === 'kept' ? kept.source : ''}/original`)
    expect(await answer.text()).toBe(page)
    expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual(['application/octet-stream', 'attachment; filename*=UTF-8\'\'ministers.html'])
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox; frame-ancestors 'none'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await get(`/api/sources/${kept?.stage === 'kept' ? kept.source : ''}`)).body).toMatchObject({ keepsOriginal: true })
    const [plain] = await add({ name: 'ministers.txt', text })
    expect((await get(`/api/sources/${plain?.stage === 'kept' ? plain.source : ''}/original`)).status).toBe(404)
    expect((await get(`/api/sources/${plain?.stage === 'kept' ? plain.source : ''}`)).body).toMatchObject({ keepsOriginal: false })
  })

  it('records the same words once, whatever the file is called', async () => {
    await add({ name: 'a.txt', text })
    const { position } = here.dossier.folded
    const events = await add({ name: 'a.txt', text })
    expect(events.at(-1)).toMatchObject({ stage: 'recorded', entries: 0 })
    expect(here.dossier.folded.position).toBe(position)
    await add({ name: 'b.txt', text })
    expect((await get('/api/sources')).body).toHaveLength(1)
  })

  it('takes every document of a collection, a record each, and says what was none', async () => {
    const lines = [{ title: 'One', date: '2026-03-02', text: '"We will share the quota," Foreign Minister Ada Stern said.' }, { title: 'None' }, { title: 'Two', date: '2026-03-03', text: '"We will not share it," Foreign Minister Bo Lind said.' }]
    const events = await add({ name: 'news.jsonl', text: lines.map((line) => JSON.stringify(line)).join('\n') })
    expect(events.filter(({ stage }) => stage === 'recorded')).toHaveLength(2)
    expect(events.at(-1)).toMatchObject({ stage: 'refused', error: expect.stringContaining('line 2 has no text') })
    expect((await get('/api/sources')).body).toMatchObject([{ title: 'Two', published: '2026-03-03' }, { title: 'One' }])
  })

  it('folds a reprint into its original, and keeps a later version beside the first', async () => {
    const told = 'The ministers of Eastland and Westland met on Monday in Eastport to speak of the herring quota that the treaty leaves open. "We will share the quota," Foreign Minister Ada Stern said after the meeting. She did not say how, and left for the airport.'
    const article = (publisher: string, words: string) => `---\ntitle: Ministers meet\npublisher: ${publisher}\ndate: 2026-03-02\n---\n${words}\n`
    const [first] = await add({ name: 'a.md', text: article('Agency', told) })
    const source = first?.stage === 'kept' ? first.source : ''
    expect((await add({ name: 'b.md', text: article('The Paper', told.replace(' She did not say how, and left for the airport.', '')) })).at(-1)).toMatchObject({ stage: 'recorded', entries: 1, reprintOf: source })
    expect((await add({ name: 'c.md', text: article('Agency', `${told} Updated: she will be back on Friday.`) })).at(-1)).toMatchObject({ stage: 'recorded', supersedes: source })
    expect((await get('/api/sources')).body).toMatchObject([{ supersededBy: null }, { id: source, alsoIn: [{ publisher: 'The Paper' }] }])
  })

  it('reads a text again where it is dated otherwise, and never overrules a person or brings back what one withdrew', async () => {
    const note = 'A note\n\nThe ministers met on Monday.\n'
    await add({ name: 'note.txt', text: note })
    expect((await add({ name: 'note.txt', text: note, published: '2026-03-02' })).at(-1)).toMatchObject({ stage: 'recorded', entries: expect.not.toSatisfy((entries: number) => entries === 0) })
    const [source] = here.dossier.folded.byKind.source
    expect(source?.value.published).toBe('2026-03-02')
    await here.dossier.review({ act: 'correct', subject: source!.id, value: { ...source!.value, title: 'Our note' }, evidence: source!.evidence }, 'A. Reviewer')
    await add({ name: 'note.txt', text: note, published: '2026-03-09' })
    expect(here.dossier.folded.byKind.source[0]).toMatchObject({ review: 'corrected', value: { title: 'Our note', published: '2026-03-02' } })
    await here.dossier.review({ act: 'withdraw', subject: source!.id }, 'A. Reviewer')
    expect((await add({ name: 'note.txt', text: note })).at(-1)).toEqual({ stage: 'refused', error: expect.stringMatching(/^note\.txt was withdrawn from this dossier by A\. Reviewer .*\.$/) })
  })

  it('refuses in a sentence what is no text, and records nothing of it', async () => {
    for (const base64 of ['', Buffer.from('%PDF-1.7 …').toString('base64'), Buffer.alloc(4000).toString('base64')]) {
      const before = here.dossier.folded.position
      const [event, ...more] = await add({ name: 'scan.pdf', base64 })
      expect(event).toEqual({ stage: 'refused', error: expect.stringMatching(/^scan\.pdf: .+\.$/) })
      expect(more).toEqual([])
      expect(here.dossier.folded.position).toBe(before)
    }
  })

  it('keeps no script of a page', async () => {
    const [kept] = await add({ name: 'page.html', text: '<html><body><article><h1>Read-out</h1><p>The ministers met in Moscow and spoke for an hour.</p><script>alert(1)</script></article></body></html>' })
    const { body } = await get(`/api/sources/${kept?.stage === 'kept' ? kept.source : ''}`) as { body: { text: string } }
    expect(body.text).toContain('The ministers met')
    expect(body.text).not.toContain('alert')
  })

  it.each([
    [{ name: 'a.txt' }, 'Give the document a.txt either as text or as base64.'],
    [{ name: 'a.txt', text: 'a', base64: 'YQ==' }, 'Give the document a.txt either as text or as base64.'],
    [{ name: 'a.txt', text: 'a', published: 'Monday' }, 'published=Monday is not a date; write it as 2019-01-15.'],
    [{ text: 'a' }, expect.stringMatching(/name/)],
    [{ name: 'a.txt', base64: '***' }, expect.stringMatching(/base64/)],
  ])('answers 400 to %j', async (body, error) => {
    const answer = await post('/api/sources', body)
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 400, body: { error } })
  })

  it('answers 413, before it has read it all, to more than 50 MB', async () => {
    const answer = await post('/api/sources', { name: 'long.txt', text: 'a'.repeat(51 * 1024 * 1024) })
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 413, body: { error: expect.stringMatching(/^The document is larger than 50 MB, .+\.$/) } })
  })
})

describe('views', () => {
  it.each(['/api/dossier', '/api/sources', '/api/positions', '/api/chronology', '/api/calendar', '/api/follow-up', '/api/statements', '/api/search?q=quota', '/api/names'])('GET %s', async (path) => {
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
      '/api/bearings', '/api/calendar', '/api/changes', '/api/chronology', '/api/contradictions', '/api/dossier',
      '/api/drafts', '/api/drafts/{draft}', '/api/drafts/{draft}/acts', '/api/drafts/{draft}/changes', '/api/drafts/{draft}/file', '/api/drafts/{draft}/findings', '/api/drafts/{draft}/languages', '/api/events', '/api/follow-up', '/api/history/{subject}', '/api/names', '/api/positions',
      '/api/positions/{issue}/{side}', '/api/proposals', '/api/review', '/api/rivals', '/api/search', '/api/settlement', '/api/settlement/solve', '/api/shifts', '/api/sources', '/api/sources/{id}', '/api/sources/{id}/original', '/api/statements', '/api/verification',
    ])
  })
})

describe('GET /api/proposals', () => {
  const talks = (border: string) => `Envoys meet\n\nEASTPORT, March 2, 2026 - Eastland said that it rejected ${border}. Westland said that ${border} was long settled. Eastland said that ${border} would be no part of the talks.\n`
  interface Proposed { readonly words: string; readonly sides: readonly { name: string }[]; readonly said: readonly { quote: { text: string } }[]; readonly value: object; readonly evidence: readonly object[] }
  const proposed = async (query = '') => (await get(`/api/proposals${query}`) as { body: { proposed: readonly Proposed[] } }).body.proposed

  it('gives what recurs and has no issue, sides by name, each statement with its passage, and records nothing', async () => {
    await add({ name: 'a.txt', text: talks('a seabed border') })
    const { position } = here.dossier.folded
    const border = (await proposed()).find(({ words }) => words.includes('seabed border'))
    expect(border?.sides.map(({ name }) => name)).toEqual(['Eastland', 'Westland'])
    expect(border?.said.length).toBe(border?.evidence.length)
    for (const { quote } of border?.said ?? []) expect(quote.text).toContain('seabed border')
    expect(here.dossier.folded.position).toBe(position)
  })

  it('words a new issue with no side’s name for a place, and proposes no more what was taken or left', async () => {
    await add({ name: 'a.txt', text: talks('the border of Sunrise Isle') })
    const named = (await proposed()).find(({ words }) => words === 'border of Sunrise Isle')
    expect(named?.value).toMatchObject({ name: 'Border of {plc_the-isle}', terms: ['border of sunrise isle'], raised: null })
    const { entries: [entry] } = await (await post('/api/review', { act: 'add', kind: 'issue', value: named?.value, evidence: named?.evidence })).json() as { entries: { subject: string }[] }
    const words = async () => (await proposed()).map((each) => each.words)
    expect(await words()).not.toContain('border of Sunrise Isle')
    await post('/api/review', { act: 'withdraw', subject: entry?.subject })
    expect(await words()).not.toContain('border of Sunrise Isle')
    await post('/api/review', { act: 'undo' })
    await post('/api/review', { act: 'undo' })
    expect(await words()).toContain('border of Sunrise Isle')
  })
})

describe('the record', () => {
  it('GET /api/changes: what was recorded between two moments, a person’s word with what it changed', async () => {
    const subject = await aDate()
    const { body } = await get('/api/changes') as { body: { deed: string; subject: string; at: string }[] }
    expect(body).toMatchObject([
      { deed: 'corrected', subject, by: { is: 'person', name: 'A. Reviewer' }, note: 'as the protocol has it', differs: [{ label: 'Means', before: 'Mon 2 Mar 2026', after: 'Tue 3 Mar 2026' }] },
      { deed: 'read', kind: 'source', title: 'Ministers meet', counts: { statement: 1 } },
      { deed: 'given', title: 'Two shores', counts: { side: 2, person: 1 } },
    ])
    expect((await get(`/api/changes?since=${body[0]!.at}`)).body).toMatchObject([{ deed: 'corrected' }])
    expect((await get(`/api/changes?asOf=${body[1]!.at}`)).body).toMatchObject([{ deed: 'read' }, { deed: 'given' }])
    expect((await get('/api/changes?on=2026-03-01')).body).toMatchObject([{ deed: 'given' }])
    expect(await get('/api/changes?since=tuesday')).toMatchObject({ status: 400, body: { error: expect.stringMatching(/^since=tuesday is not a date or a time/) } })
  })

  it('GET /api/history/:subject: everything said of it; 404 with a sentence where nothing is on record', async () => {
    const subject = await aDate()
    expect((await get(`/api/history/${subject}`)).body).toMatchObject({ subject, kind: 'date', said: [{ deed: 'found', stands: false, quote: { text: 'Monday' } }, { deed: 'corrected', stands: true, value: { value: '2026-03-03' } }] })
    expect(await get('/api/history/stm_none')).toMatchObject({ status: 404, body: { error: expect.stringMatching(/^Nothing is on record of stm_none .*GET \/api\/changes/) } })
  })

  it('GET /api/rivals: what two copies say apart, until a person answers both', async () => {
    const subject = await aDate()
    const { stands: mine, history: [found] } = here.dossier.folded.subjects.get(subject)!
    const other = openSqlite(here.file)
    await other.append([{ id: 'ent_other' as EntryId, subject, kind: 'date', author: { is: 'person', name: 'B. Colleague' }, compartment: 'shared', recordedAt: '2026-03-05T10:00:00.000Z', note: null, answers: [found!.id], withdrawn: true }], here.dossier.folded.position)
    await other.close()
    await expect.poll(async () => (await get('/api/rivals')).body).toMatchObject([{ subject, stands: { by: { name: 'B. Colleague' }, title: null }, rivals: [{ entry: mine, by: { name: 'A. Reviewer' } }] }])
    await post('/api/review', { act: 'withdraw', subject })
    expect((await get('/api/rivals')).body).toEqual([])
  })

  it('GET /api/verification: the heads of a whole dossier, while others are answered; the first wrong entry of another', async () => {
    await aDate()
    const proof = get('/api/verification')
    expect((await get('/api/dossier')).status).toBe(200)
    expect((await proof).body).toMatchObject({ whole: true, entries: here.dossier.folded.position, heads: [{ writer: 'shared/codebook/Two shores', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }, {}, { writer: 'shared/person/A. Reviewer', entries: 1 }] })
    const db = new DatabaseSync(here.file)
    db.exec('DROP TRIGGER entries_are_never_deleted; PRAGMA foreign_keys = OFF; DELETE FROM entries WHERE position = 3')
    db.close()
    expect((await get('/api/verification')).body).toMatchObject({ whole: false, position: 3, why: expect.stringMatching(/^entry 3 is missing/) })
  })

  it('GET /api/dossier: who sees what is recorded here, and what is seen', async () => {
    expect((await get('/api/dossier')).body).toMatchObject({ compartment: { name: 'shared', is: 'shared', side: null, clearance: null } })
    expect(compartmentShown(here.dossier.folded, 'eastland', ['shared', 'eastland'])).toEqual({ name: 'eastland', is: 'delegation', side: 'sid_eastland', clearance: ['shared', 'eastland'] })
    expect(compartmentShown(here.dossier.folded, 'lawyers', 'everything')).toEqual({ name: 'lawyers', is: 'team', side: null, clearance: null })
  })
})

describe('compartments', () => {
  const own = { name: 'eastland', is: 'delegation', side: 'sid_eastland' }

  it('changes, histories, cards and sources say in which each is: null where it is shared', async () => {
    const subject = await aDate()
    const { source } = here.dossier.folded.subjects.get(subject)!.evidence[0]!
    const { value, stands } = here.dossier.folded.subjects.get(subject)!
    const [person, recordedAt] = [{ is: 'person', name: 'B. Colleague' }, '2026-03-05T10:00:00.000Z'] as const
    const other = openSqlite(here.file)
    await other.append([{ id: 'ent_own' as EntryId, subject, kind: 'date', author: person, compartment: 'eastland', recordedAt, note: null, answers: [stands], value: { ...value, value: '2026-03-04' }, evidence: [{ source, from: 0, to: 9 }], confidence: null } as never], here.dossier.folded.position)
    await other.close()
    const changed = async () => (await get('/api/changes')).body as { entry: string | null; deed: string; compartment: unknown }[]
    await expect.poll(async () => (await changed())[0]).toMatchObject({ entry: 'ent_own', compartment: own })
    expect((await changed()).slice(1).map(({ compartment }) => compartment)).toEqual((await changed()).slice(1).map(() => null))
    expect((await get(`/api/history/${subject}`)).body).toMatchObject({ said: [{ deed: 'found', compartment: null }, { deed: 'corrected', compartment: null }, { deed: 'corrected', compartment: own }] })
    const { cards } = (await get(`/api/sources/${source}`)).body as { cards: { subject: string; compartment: unknown }[] }
    expect(cards.filter(({ compartment }) => compartment !== null)).toMatchObject([{ subject, compartment: own }])
    expect((await get('/api/sources')).body).toMatchObject([{ id: source, compartment: null }])
  })

  it('what is shared stays shared where a team confirms it for itself', async () => {
    const subject = await aDate()
    const found = here.dossier.folded.subjects.get(subject)!
    const other = openSqlite(here.file)
    await other.append([{ ...found.history.at(-1)!, id: 'ent_confirms' as EntryId, compartment: 'lawyers', author: { is: 'person', name: 'C. Counsel' }, recordedAt: '2026-03-06T10:00:00.000Z', answers: [found.stands] } as never], here.dossier.folded.position)
    await other.close()
    await expect.poll(async () => ((await get('/api/changes')).body as unknown[])[0]).toMatchObject({ entry: 'ent_confirms', compartment: { name: 'lawyers', is: 'team', side: null } })
    const { cards } = (await get(`/api/sources/${found.evidence[0]!.source}`)).body as { cards: { subject: string; compartment: unknown }[] }
    expect(cards.find((card) => card.subject === subject)).toMatchObject({ compartment: null })
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
      const { status, body } = await get(`${path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '')}?q=quota`)
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

describe('POST /api/review', () => {
  const aStatement = async () => {
    await add({ name: 'ministers.txt', text })
    return here.dossier.folded.byKind.statement[0]!.id
  }

  it('records a person’s word under the reviewer’s name', async () => {
    const subject = await aStatement()
    const { position } = here.dossier.folded
    const answer = await post('/api/review', { act: 'confirm', subject })
    expect({ status: answer.status, body: await answer.json() }).toMatchObject({ status: 200, body: { position: position + 1, entries: [{ subject, author: { is: 'person', name: 'A. Reviewer' } }] } })
    expect(here.dossier.folded.subjects.get(subject)?.review).toBe('confirmed')
  })

  it('answers 409 with a sentence where an act does not apply', async () => {
    const answer = await post('/api/review', { act: 'undo' })
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 409, body: { error: expect.stringMatching(/\w/) } })
  })

  it('answers 409 where a value is not of its subject’s kind, or evidence is not in its source: in the words of the record', async () => {
    const subject = await aStatement()
    const { value, evidence } = here.dossier.folded.subjects.get(subject)!
    for (const body of [
      { act: 'correct', subject, value: { nonsense: true }, evidence },
      { act: 'correct', subject: 'stm_none', value, evidence },
      { act: 'correct', subject, value, evidence: [{ ...evidence[0], to: 1_000_000 }] },
      { act: 'add', kind: 'meeting', value, evidence },
    ]) {
      const answer = await post('/api/review', body)
      expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 409, body: { error: expect.stringMatching(/^(?:This was not recorded: .+|Nothing is on record of .+)\.$/) } })
    }
    expect(here.dossier.folded.subjects.get(subject)?.review).toBe('found')
  })

  it('answers 400 to what is no act', async () => {
    const subject = await aStatement()
    const { value, evidence } = here.dossier.folded.subjects.get(subject)!
    for (const body of [
      { act: 'correct', subject, value, evidence: [{ ...evidence[0], from: 9, to: 3 }] },
      { act: 'sing', subject },
      { act: 'confirm' },
    ]) {
      const answer = await post('/api/review', body)
      expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 400, body: { error: expect.stringMatching(/\w{3}/) } })
    }
    expect(here.dossier.folded.subjects.get(subject)?.review).toBe('found')
  })

  it('answers 503 while another program writes to the dossier, and records once it has done', async () => {
    const hasty = await served({ patience: 20 })
    const other = new DatabaseSync(hasty.file)
    other.exec('BEGIN IMMEDIATE')
    const say = () => fetch(`${hasty.address}/api/review`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act: 'confirm', subject: hasty.dossier.folded.byKind.side[0]!.id }) })
    const answer = await say()
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 503, body: { error: expect.stringMatching(/is held by another program .*nothing was recorded; try again in a moment\.$/) } })
    other.exec('ROLLBACK')
    other.close()
    expect((await say()).status).toBe(200)
    await hasty.close()
  })

  it('answers 403 where the dossier may no longer be written to, 507 where its disk is full, 500 where it is damaged', () => {
    expect((['read-only', 'disk-full', 'damaged', 'unreachable', 'unsure'] as const).map(statusOf)).toEqual([403, 507, 500, 503, 503])
  })

  it('answers 400 to what is not JSON', async () => {
    const answer = await fetch(`${here.address}/api/review`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 400, body: { error: expect.stringMatching(/JSON/) } })
  })
})

describe('GET /api/events', () => {
  it('tells the position at once and after each append', async () => {
    const stop = new AbortController()
    const answer = await fetch(`${here.address}/api/events`, { signal: stop.signal })
    expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    const until = async (part: string) => { while (!heard.includes(part)) heard += (await reader.read()).value ?? '' }
    await until(`event: position\ndata: {"position":${here.dossier.folded.position}}`)
    await add({ name: 'ministers.txt', text })
    await until(`event: position\ndata: {"position":${here.dossier.folded.position}}`)
    stop.abort()
  })

  it('ends when the server closes', async () => {
    const answer = await fetch(`${here.address}/api/events`)
    const ended = answer.text().then(() => 'ended', () => 'ended')
    await here.close()
    expect(await ended).toBe('ended')
    here = await served()
  })
})
