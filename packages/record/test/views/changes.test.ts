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
    expect(rows.at(-1)?.counts).toEqual({ date: 2 })
  })

  it('between two moments: since a day, as of another', async () => {
    const { dossier } = await begun()
    await dossier.review({ act: 'confirm', subject: date }, 'Ada')
    await dossier.review({ act: 'withdraw', subject: date }, 'Ada')
    expect(changes(dossier.foldedAsOf('2019-01-15'), { ...neutral, since: '2019-01-15' }).map(({ deed }) => deed)).toEqual(['confirmed'])
    expect(changes(dossier.folded, { ...neutral, since: '2019-02-01' })).toEqual([])
    const since = (moment: string) => changes(dossier.folded, { ...neutral, since: moment }).map(({ deed }) => deed)
    expect([since('2019-01-16T12:00:00Z'), since('2019-01-16T13:00:00+01:00'), since('2019-01-16T12:00:00.001Z')]).toEqual([['withdrawn'], ['withdrawn'], []])
  })

  it('says what a correction changed, row by row, and whether it was undone', async () => {
    const { dossier } = await begun()
    await dossier.review({ ...correct('2019-01-15'), evidence: [{ source: 'src_a', from: 18, to: 31 }] } as unknown as Act, 'Bo')
    await dossier.review({ act: 'undo' }, 'Bo')
    const [, corrected] = changes(dossier.folded, { ...neutral, since: null })
    expect(corrected).toMatchObject({ deed: 'corrected', holds: false, rival: false, passage: { from: 18, to: 31 } })
    expect(corrected?.differs).toEqual([
      { label: 'Means', before: 'Mon 14 Jan 2019', after: 'Tue 15 Jan 2019' }, { label: 'Passage', before: '14 January', after: 'on 14 January' },
    ])
  })

  it('tells what a codebook gave at once in one line, and one thing by its name', async () => {
    const { dossier } = await begun()
    const side = (name: string): Finding => ({ subject: `sid_${name}`, kind: 'side', value: { name, adjective: null, aliases: [], mark: null, negotiates: true }, evidence: [], confidence: null }) as unknown as Finding
    await dossier.record([side('East'), side('West')], { is: 'codebook', name: 'Two shores' })
    await dossier.record([side('North')], { is: 'codebook', name: 'Two shores' })
    expect(changes(dossier.folded, { ...neutral, since: null }).slice(0, 2).map(({ deed, subject, title, counts }) => [deed, subject, title, counts])).toEqual([['given', 'sid_North', 'North', null], ['given', null, 'Two shores', { side: 2 }]])
  })

  it('on a day: without what rests only on sources published later', async () => {
    const { dossier } = await begun()
    const published = { ...source, subject: 'src_b', value: { ...source.value, published: '2019-03-01' } } as unknown as Finding
    await dossier.record([published, { ...dated(3), evidence: [{ source: 'src_b', from: 21, to: 31 }] } as unknown as Finding], reader)
    await dossier.review({ act: 'confirm', subject: 'dat_3' as SubjectId }, 'Ada')
    const told = (on: string) => changes(dossier.folded, { ...neutral, on, since: null }).map(({ deed, subject }) => `${deed} ${subject}`)
    expect([told('2019-02-28'), told('2019-03-01')]).toEqual([['read src_a'], ['confirmed dat_3', 'read src_b', 'read src_a']])
    expect(history(dossier.folded, 'dat_3' as SubjectId, { ...neutral, on: '2019-02-28' })).toBeNull()
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

  it('gives the words each rests on, and the value that would say it again', async () => {
    const { dossier } = await begun()
    await dossier.review({ act: 'withdraw', subject: date, note: 'not this meeting' }, 'Ada')
    const { withdrawn, said } = history(dossier.folded, date, neutral)!
    expect([withdrawn, said.map(({ value, quote, note }) => [value, quote?.text, note])]).toEqual([true, [[{ value: '2019-01-14', from: null }, '14 January', null], [null, undefined, 'not this meeting']]])
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
    // Each answers what its own copy held: not the other.
    expect(history(folded, date, neutral)!.said.map(({ deed, before, rival }) => [deed, before, rival])).toEqual([['found', null, false], ['corrected', 'Mon 14 Jan 2019, to the day', true], ['withdrawn', 'Mon 14 Jan 2019, to the day', true]])
  })
})
