import { makeId } from '@travaux/model'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DraftView, ServedDraft, TextTabled } from '../src/index.ts'
import { served, type ServedHere } from './served.ts'

let here: ServedHere
beforeEach(async () => { here = await served() })
afterEach(() => here.close())

const [east, west] = [makeId('side', 'Eastland'), makeId('side', 'Westland')]
const get = async <Body>(path: string) => await (await fetch(here.address + path)).json() as Body
const post = async <Body>(path: string, body: unknown) => {
  const answer = await fetch(here.address + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return { status: answer.status, body: await answer.json() as Body }
}
const tableText = async (text: string) => (await post<TextTabled>('/api/drafts', { title: 'Quota', text, language: 'en', date: '2026-03-01' })).body
const view = (draft: string) => get<DraftView>(`/api/drafts/${draft}`)
const act = (draft: string, does: unknown, { side = null as string | null, at = undefined as unknown } = {}) =>
  post<{ error?: string }>(`/api/drafts/${draft}/acts`, { value: { draft, round: 2, date: '2026-03-02', side, person: null, meeting: null, does }, evidence: [], ...at === undefined ? {} : { at } })

describe('POST /api/drafts', () => {
  it('tables a text that is pasted: its clauses, its brackets, and who wants which words', async () => {
    const made = await tableText('Article 1\n\nThe Parties [Eastland: shall][Westland: may] share the quota.\n')
    expect(made).toMatchObject({ clauses: 2, unknownSides: [] })
    expect(await get<ServedDraft[]>('/api/drafts')).toMatchObject([{ id: made.draft, title: 'Quota', rounds: 1, brackets: 1 }])
    const { text } = await view(made.draft)
    expect(text.clauses.flatMap(({ brackets }) => brackets).flatMap(({ alternatives }) => alternatives.map(({ words, positions }) => [words, positions.map(({ side }) => side)]))).toEqual([['shall', [east]], ['may', [west]]])
  })

  it('refuses a text without a clause in a sentence, and records nothing', async () => {
    const { position } = here.dossier.folded
    expect(await post('/api/drafts', { title: 'Nothing', text: ' \n ', language: 'en', date: '2026-03-01' })).toEqual({ status: 409, body: { error: 'The text holds no clause that could be tabled; paste at least one paragraph.' } })
    expect(here.dossier.folded.position).toBe(position)
  })
})

describe('POST /api/drafts/:draft/acts', () => {
  const propose = (clause: string, alternative: string) => ({ act: 'propose', clause, bracket: 'brk_new', at: null, standing: null, alternative, words: 'both sides', proposition: null })

  it('makes the anchor of a proposal from where a page showed the words, also where others have changed the clause since', async () => {
    const { draft } = await tableText('The Parties share the quota in each season.')
    const clause = (await view(draft)).text.clauses[0]!
    const from = clause.text.indexOf('Parties')
    await act(draft, { ...propose(clause.id, 'alt_first'), bracket: 'brk_first', words: 'every year', at: { words: 'in each season', before: 'quota ', after: '.' } }, { side: west })
    expect(await act(draft, propose(clause.id, 'alt_new'), { side: east, at: { alternative: null, text: clause.text, from, to: from + 7 } })).toMatchObject({ status: 200 })
    expect((await view(draft)).text.clauses[0]?.text).toBe('The {brk_new} share the quota {brk_first}.')
  })

  it('puts a proposal where its words were chosen, in an alternative too, or refuses it where the same words would be found elsewhere', async () => {
    const chooseIn = async (text: string) => {
      const { draft } = await tableText(text)
      const clause = (await view(draft)).text.clauses[0]!
      const { id, raw } = clause.brackets[0]!.alternatives[0]!
      const from = raw.indexOf('quota')
      const { status, body } = await act(draft, propose(clause.id, 'alt_new'), { side: east, at: { alternative: id, text: raw, from, to: from + 5 } })
      return { status, error: body.error, raw: (await view(draft)).text.clauses[0]!.brackets[0]!.alternatives[0]!.raw }
    }
    expect(await chooseIn('The quota [Eastland: is the quota][Westland: may be the quota] of a season.')).toMatchObject({ status: 200, raw: 'is the {brk_new}' })
    expect(await chooseIn('[Eastland: no quota][Westland: a sum] or no quota')).toMatchObject({ status: 409, error: 'This was not recorded. The same words stand at another place of the clause, where this would be put; choose some more of the words around them.' })
  })

  it('says what does not fit an act', async () => {
    const { draft } = await tableText('The Parties share the quota.')
    expect((await act(draft, { act: 'agree', clause: 'paragraph 1' })).status).toBe(400)
  })
})

describe('GET /api/drafts/:draft', () => {
  it('counts brackets round by round, with what was reopened, and repeats no words that all sides share', async () => {
    const { draft } = await tableText('1. The Parties share the quota.\n\n2. They meet [Eastland: yearly][Westland: monthly].\n')
    const [, second] = (await view(draft)).text.clauses
    const [bracket] = second!.brackets
    await act(draft, { act: 'agree', clause: second!.id, bracket: bracket!.id, alternative: bracket!.alternatives[0]!.id, adReferendum: [], inPrinciple: false })
    await act(draft, { act: 'reopen', clause: second!.id, bracket: bracket!.id }, { side: west })
    const shown = await view(draft)
    expect(shown.rounds.map(({ round, brackets, reopened }) => [round, brackets, reopened])).toEqual([[1, 1, 0], [2, 1, 1]])
    expect(shown.text.clauses.map(({ columns }) => columns.map(({ same, runs }) => [same, runs.length > 0]))).toEqual([[[true, false], [true, false]], [[false, true], [false, true]]])
    expect(await get('/api/bearings')).toEqual([])
  })
})
