import { DatabaseSync } from 'node:sqlite'
import { type EntryId } from '@travaux/model'
import { openSqlite } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { compartmentShown } from '../src/compartmentShown.ts'
import { aDate, get, here, post, useServer } from './useServer.ts'

useServer()

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
