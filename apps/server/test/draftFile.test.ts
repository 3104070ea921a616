import type { DraftId, DraftingActId } from '@travaux/model'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { served, type ServedHere } from './served.ts'

const draft = 'drf_waters' as DraftId
// Half of a surrogate pair, and what a header holds no more than a file name may.
const title = 'Agreement ("Waters"; 北*)\uD800\r\nX: y'

let here: ServedHere
beforeEach(async () => {
  here = await served()
  await here.dossier.record([
    { subject: draft, kind: 'draft', value: { title, sides: [], languages: ['en'], instrument: null, rounds: [] }, evidence: [], confidence: null },
    { subject: 'act_1' as DraftingActId, kind: 'draftingAct', value: { draft, round: 1, date: '2026-03-01', side: null, person: null, meeting: null, does: { act: 'table', clause: 'cls_1', under: null, after: null, unit: 'article', label: null, heading: 'Quota', wording: { words: 'One quota.', brackets: [] } } }, evidence: [], confidence: null },
  ], { is: 'person', name: 'A. Reviewer' })
})
afterEach(() => here.close())

const file = (format: string) => fetch(`${here.address}/api/drafts/${draft}/file?format=${format}`)

describe('GET /api/drafts/:draft/file', () => {
  it('gives the draft under its title, whatever characters are in that', async () => {
    const text = await file('txt')
    expect(text.status).toBe(200)
    expect(text.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Agreement%20%28%22Waters%22%3B%20%E5%8C%97%2A%29%EF%BF%BD%0D%0AX%3A%20y%2C%20round%201.txt")
    expect(await text.text()).toContain('One quota.')
  })

  it('gives Word and Akoma Ntoso, no PDF where there are no fonts, and nothing of another kind', async () => {
    expect(new Uint8Array(await (await file('docx')).arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4B]))
    expect(await (await file('xml')).text()).toContain('<akomaNtoso')
    expect([(await file('pdf')).status, (await file('exe')).status]).toEqual([400, 400])
  })
})

describe('GET /api/drafts/:draft/changes and /findings', () => {
  it('compare rounds by words, and hold the final clauses against the law', async () => {
    expect(await (await fetch(`${here.address}/api/drafts/${draft}/changes?from=0&to=1`)).json()).toMatchObject({ clauses: [{ id: 'cls_1', was: 'new' }] })
    expect(await (await fetch(`${here.address}/api/drafts/${draft}/findings`)).json()).toMatchObject({ counts: { rounds: [{ round: 1 }] }, mandates: [], life: { stage: 'draft' } })
  })
})
