import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { statusOf } from '../src/statusOf.ts'
import { served } from './served.ts'
import { add, here, post, text, useServer } from './useServer.ts'

useServer()

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
