import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { AddedEvent } from '../src/index.ts'
import { served } from './served.ts'
import { add, get, here, post, text, useServer } from './useServer.ts'

useServer()

const promise = `---
date: 2026-02-02
---
The ministers of Eastland and Westland agreed to count the herring stock of the northern fishing grounds together.
`
const progress = `---
date: 2026-03-02
---
The two sides have begun to count the herring stock of the northern fishing grounds together, the ministry said.
`

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

  it('says that a document stands where what it tells of things owed could not be recorded after it, and proposes that once it is sent again', async () => {
    const hasty = await served({ patience: 20 })
    const send = async (document: object) => {
      const answer = await fetch(`${hasty.address}/api/sources`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(document) })
      return (await answer.text()).trim().split('\n').map((line) => JSON.parse(line) as AddedEvent)
    }
    await send({ name: 'promise.txt', text: promise })
    // Another program begins to write right after the document is recorded.
    const other = new DatabaseSync(hasty.file)
    const stop = hasty.dossier.subscribe(() => other.exec('BEGIN IMMEDIATE'))
    const events = await send({ name: 'progress.txt', text: progress })
    stop()
    other.exec('ROLLBACK')
    other.close()
    expect(events.at(-2)).toMatchObject({ stage: 'recorded', entries: expect.toSatisfy((entries: number) => entries > 0) })
    expect(events.at(-1)).toEqual({ stage: 'refused', error: 'progress.txt is recorded, but not what it tells of how far things owed have come, as another program was writing to the dossier; add it again to have that proposed.' })
    expect(hasty.dossier.folded.byKind.assessment).toEqual([])
    expect((await send({ name: 'progress.txt', text: progress })).slice(1)).toMatchObject([{ stage: 'found', kind: 'assessment', count: 1 }, { stage: 'recorded', entries: 1 }])
    expect(hasty.dossier.folded.byKind.assessment).toMatchObject([{ review: 'found' }])
    expect((await send({ name: 'progress.txt', text: progress })).at(-1)).toMatchObject({ stage: 'recorded', entries: 0 })
    await hasty.close()
  })

  it('says how many documents of a collection stand where the rest could not be recorded', async () => {
    const hasty = await served({ patience: 20 })
    const other = new DatabaseSync(hasty.file)
    const stop = hasty.dossier.subscribe(() => other.exec('BEGIN IMMEDIATE'))
    const text = ['One', 'Two'].map((title) => JSON.stringify({ title, date: '2026-03-02', text: `The ${title.toLowerCase()} of them.` })).join('\n')
    const answer = await fetch(`${hasty.address}/api/sources`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'news.jsonl', text }) })
    const events = (await answer.text()).trim().split('\n').map((line) => JSON.parse(line) as AddedEvent)
    stop()
    other.close()
    expect(events.filter(({ stage }) => stage === 'recorded')).toHaveLength(1)
    expect(events.at(-1)).toMatchObject({ stage: 'refused', error: expect.stringMatching(/is held by another program .+ The document of news\.jsonl told of before is recorded; send it again for the rest\.$/) })
    await hasty.close()
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
