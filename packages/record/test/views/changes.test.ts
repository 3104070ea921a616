import type { Act } from '../../src/dossier.ts'
import type { EntryId, Finding, SubjectId } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { changes, history, openDossier, openSqlite, rivals, unite } from '../../src/index.ts'
import { reader } from '../entries.ts'
import { sourceOf } from '../someEntries.ts'

const source = { subject: 'src_a', kind: 'source', value: sourceOf('The ministers met on 14 January.', 'Ministers meet'), evidence: [], confidence: null } as unknown as Finding
const dated = (n: number): Finding => ({ subject: `dat_${n}`, kind: 'date', value: { value: '2019-01-14', from: null }, evidence: [{ source: 'src_a', from: 21, to: 31 }], confidence: 0.8 }) as unknown as Finding
const date = 'dat_1' as SubjectId
const correct = (value: string, note?: string): Act => ({ act: 'correct', subject: date, value: { value, from: null }, evidence: [{ source: 'src_a', from: 21, to: 31 }], ...note === undefined ? {} : { note } }) as unknown as Act
let ids = 0
const neutral = { as: null }

/** A dossier whose clock goes on a day with each act, from 14 January 2019. */
async function begun() {
  let day = 13
  const store = openSqlite(':memory:')
  const dossier = await openDossier({ store, now: () => new Date(Date.UTC(2019, 0, day += 1, 12)), newId: () => `ent_${ids += 1}` as EntryId })
  await dossier.record([source, dated(1), dated(2)], reader)
  return { store, dossier }
}

describe('changes(folded, options)', () => {
  it('lists what persons did, newest first, with what it was before; what the reader found is one line a source', async () => {
    const { dossier } = await begun()
    await dossier.review({ act: 'confirm', subject: 'dat_2' as SubjectId }, 'Ada')
    await dossier.review(correct('2019-01-15', 'as the protocol has it'), 'Bo')
    await dossier.review({ act: 'withdraw', subject: date }, 'Ada')
    await dossier.review({ act: 'undo' }, 'Ada')
    const rows = changes(dossier.folded, { ...neutral, since: null })
    expect(rows.map(({ at, by, deed, title, before, note }) => [at.slice(8, 10), by.is === 'person' ? by.name : by.is, deed, title, before, note])).toEqual([
      ['18', 'Ada', 'undone', 'Tue 15 Jan 2019, to the day', null, null],
      ['17', 'Ada', 'withdrawn', 'Tue 15 Jan 2019, to the day', null, null],
      ['16', 'Bo', 'corrected', 'Tue 15 Jan 2019, to the day', 'Mon 14 Jan 2019, to the day', 'as the protocol has it'],
      ['15', 'Ada', 'confirmed', 'Mon 14 Jan 2019, to the day', null, null],
      ['14', 'reader', 'read', 'Ministers meet', null, null],
    ])
    expect(rows.at(-1)?.read).toEqual({ date: 2 })
  })

  it('between two moments: since a day, as of another', async () => {
    const { dossier } = await begun()
    await dossier.review({ act: 'confirm', subject: date }, 'Ada')
    await dossier.review({ act: 'withdraw', subject: date }, 'Ada')
    expect(changes(dossier.foldedAsOf('2019-01-15'), { ...neutral, since: '2019-01-15' }).map(({ deed }) => deed)).toEqual(['confirmed'])
    expect(changes(dossier.folded, { ...neutral, since: '2019-02-01' })).toEqual([])
  })
})

describe('history(folded, subject, options)', () => {
  it('gives everything said of a subject, what counts of it, and what stands', async () => {
    const { dossier } = await begun()
    await dossier.review(correct('2019-01-15'), 'Bo')
    await dossier.review({ act: 'undo' }, 'Bo')
    await dossier.review(correct('2019-01'), 'Ada')
    const { title, said } = history(dossier.folded, date, neutral)!
    expect(title).toBe('January 2019')
    expect(said.map(({ deed, title: called, counts, stands }) => [deed, called, counts, stands])).toEqual([
      ['found', 'Mon 14 Jan 2019, to the day', true, false], ['corrected', 'Tue 15 Jan 2019, to the day', false, false], ['undone', null, true, false], ['corrected', 'January 2019', true, true],
    ])
    expect(history(dossier.folded, 'dat_9' as SubjectId, neutral)).toBeNull()
  })
})

describe('rivals(folded, options)', () => {
  it('lists what persons said apart and differently', async () => {
    const one = await begun()
    expect(rivals(one.dossier.folded, neutral)).toEqual([])
    const other = openSqlite(':memory:')
    await unite(other, one.store)
    const apart = await openDossier({ store: other, now: () => new Date(Date.UTC(2019, 1, 1)), newId: () => `ent_${ids += 1}` as EntryId })
    await one.dossier.review(correct('2019-01-15'), 'Bo')
    await apart.review({ act: 'withdraw', subject: date }, 'Ada')
    await unite(one.store, other)
    const folded = (await openDossier({ store: one.store, now: () => new Date(), newId: () => 'ent_x' as EntryId })).folded
    expect(rivals(folded, neutral).map(({ subject, stands, rivals: others }) => [subject, stands.title, others.map(({ title }) => title)])).toEqual([[date, null, ['Tue 15 Jan 2019, to the day']]])
  })
})
