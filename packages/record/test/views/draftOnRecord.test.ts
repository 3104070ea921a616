import { draftContext, draftOnRecord, drafts } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { confirmed, dossier, ground, japan, kono, russia, source, stance, tabled, treaty, undertaking, withdrawn, words } from './build.ts'

const readOut = source('src_1', 'Mr Kono rejected the return of the islands. He promised to report.', { published: '2019-01-14', publisher: 'Agency' })
const first = tabled('act_1', 'cls_1', [words(readOut, 'the return of the islands')])
const second = tabled('act_2', 'cls_2', [], { round: 2, date: '2019-02-16', side: japan, person: 'per_kono' as never })
const folded = dossier(ground, readOut, stance(readOut, kono, 'rejected the return', 'opposes', 'prp_return'), undertaking(readOut, 'promised to report', { by: [kono] }), treaty, first, second)

describe('drafts(folded, options)', () => {
  it('gives each draft with its rounds and acts, of those done by the day that is asked for', () => {
    expect(drafts(folded, { as: null })).toMatchObject([{ title: 'Treaty', rounds: 2, acts: 2 }])
    expect(drafts(folded, { as: null, on: '2019-01-14' })).toMatchObject([{ rounds: 1, acts: 1 }])
  })
})

describe('draftOnRecord(folded, id, options)', () => {
  it('gives the acts with who did them and the words they rest on, and the speaking side first', () => {
    const on = draftOnRecord(folded, 'drf_treaty', { as: russia })!
    expect(on.sides.map(({ name }) => name)).toEqual(['Russia', 'Japan'])
    expect(on.acts).toMatchObject([{ title: 'The chair tables “cls_1”, round 1', person: null, quotes: [{ text: 'the return of the islands', place: 'Agency, ¶ 1' }] }, { title: 'Japan tables “cls_2”, round 2', person: 'Taro Kono', quotes: [] }])
  })

  it('leaves out what is withdrawn, and keeps an act in its place when it is confirmed', () => {
    expect(draftOnRecord(dossier(ground, readOut, treaty, first, second, withdrawn(first)), 'drf_treaty', { as: null })!.acts.map(({ id }) => id)).toEqual(['act_2'])
    const again = draftOnRecord(dossier(ground, readOut, treaty, first, second, confirmed(first)), 'drf_treaty', { as: null })!
    expect(again.acts.map(({ id, recordedAt }) => [id, recordedAt])).toEqual(draftOnRecord(dossier(ground, readOut, treaty, first, second), 'drf_treaty', { as: null })!.acts.map(({ id, recordedAt }) => [id, recordedAt]))
  })

  it('is undefined where there is no such draft', () => expect(draftOnRecord(folded, 'drf_none', { as: null })).toBeUndefined())
})

describe('draftContext(folded, options)', () => {
  it('gives what was said on answers, and what was promised, with the words', () => {
    const { stands, promises } = draftContext(folded, { as: null })
    expect(stands).toMatchObject([{ side: japan, proposition: 'prp_return', stance: 'opposes', speaker: 'Kono', quote: { text: 'rejected the return' } }])
    expect(promises).toMatchObject([{ sides: [japan], what: 'promised to report', date: '2019-01-14' }])
  })
})
