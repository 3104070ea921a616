import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EntryId, Finding, SourceId } from '@travaux/model'
import { afterAll, describe, expect, it } from 'vitest'
import { openDossier } from '../src/openDossier.ts'
import { openRecorder } from '../src/openRecorder.ts'
import { openSqlite } from '../src/stores/sqlite/openSqlite.ts'
import { codebook, reader } from './entries.ts'
import { sourceOf } from './someEntries.ts'

const folder = mkdtempSync(join(tmpdir(), 'travaux-recorder-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let ids = 0
const made = { now: () => new Date('2019-01-14T12:00:00Z'), newId: (): EntryId => `ent_r${ids += 1}` as EntryId }
const recorder = (file: string) => openRecorder({ store: openSqlite(join(folder, file)), ...made })
const dossier = (file: string) => openDossier({ store: openSqlite(join(folder, file)), ...made })

const text = 'Norway and Iceland met on 14 January.'
/** What a reader finds in one source: itself, a date, and a side that others name, too. */
const readingOf = (name: string, date = '2019-01-14'): readonly Finding[] => [
  { subject: `src_${name}`, kind: 'source', value: sourceOf(text), evidence: [], confidence: null },
  { subject: `dat_${name}`, kind: 'date', value: { value: date, from: null }, evidence: [{ source: `src_${name}`, from: 26, to: 36 }], confidence: 0.8 },
  { subject: 'sid_norway', kind: 'side', value: { name: 'Norway', adjective: 'Norwegian', aliases: [], mark: null, negotiates: false }, evidence: [{ source: `src_${name}`, from: 0, to: 6 }], confidence: 0.9 },
] as unknown as readonly Finding[]

describe('recorder.record(readings, author)', () => {
  it('records readings in one transaction, as a dossier does one by one', async () => {
    const [one, other] = [await recorder('one.travaux'), await dossier('other.travaux')]
    expect(await one.record([readingOf('a'), readingOf('b')], reader)).toEqual([3, 3])
    for (const name of ['a', 'b']) await other.record(readingOf(name), reader)
    await one.close()
    const same = await dossier('one.travaux')
    expect([...same.folded.subjects.values()].map(({ id, value }) => [id, value])).toEqual([...other.folded.subjects.values()].map(({ id, value }) => [id, value]))
    await Promise.all([same.close(), other.close()])
  })

  it('records nothing twice of a source read again, opened anew or not, and what is new of it', async () => {
    const first = await recorder('again.travaux')
    await first.record([readingOf('a'), readingOf('b')], reader)
    expect(await first.record([readingOf('a')], reader)).toEqual([0])
    await first.close()
    const second = await recorder('again.travaux')
    expect(await second.record([readingOf('b'), readingOf('a', '2019-01-15'), readingOf('c')], reader)).toEqual([0, 1, 3])
    expect(await second.record([readingOf('a')], { is: 'reader', version: 'another' })).toEqual([3])
    await second.close()
  })

  it('goes on beside others who append to the same dossier', async () => {
    const ours = await recorder('beside.travaux')
    const theirs = await dossier('beside.travaux')
    await ours.record([readingOf('a')], reader)
    await theirs.record([readingOf('b')[1], readingOf('b')[0]].flatMap((each) => each ?? []), codebook)
    expect(await ours.record([readingOf('b')], reader)).toEqual([3])
    await Promise.all([ours.close(), theirs.close()])
  })

  it('asks what is to be recorded once all is known that others recorded, and again where they record meanwhile', async () => {
    const [one, other] = [await recorder('decided.travaux'), await recorder('decided.travaux')]
    const newOnly = (of: typeof one, name: string) => () => of.readings.has(`src_${name}` as SourceId) ? [] : readingOf(name, of === one ? '2019-01-14' : '2019-01-15')
    expect(await Promise.all([one.record([newOnly(one, 'a'), newOnly(one, 'b')], reader), other.record([newOnly(other, 'b'), newOnly(other, 'a')], reader)])).toEqual(expect.arrayContaining([[0, 0], [3, 3]]))
    await Promise.all([one.close(), other.close()])
  })

  it('gives a sentence for a reading that does not fit, and records the others', async () => {
    const store = await recorder('unfit.travaux')
    const broken = readingOf('b').map((finding) => finding.kind === 'source' ? { ...finding, value: { ...finding.value, title: 3 } } as unknown as Finding : finding)
    expect(await store.record([readingOf('a'), broken, readingOf('c')], reader)).toEqual([3, { refused: expect.stringContaining('src_b') }, 3])
    await store.close()
  })
})

describe('openRecorder({ store })', () => {
  it('knows how each source was last read, and holds what persons told, not what a reader found', async () => {
    const before = await dossier('told.travaux')
    await before.record(readingOf('a'), reader)
    await before.record(readingOf('b'), reader)
    await before.review({ act: 'withdraw', subject: 'src_b' as SourceId }, 'A. Reviewer')
    await before.record(readingOf('x').filter(({ kind }) => kind === 'side').map((finding) => ({ ...finding, evidence: [] })), codebook)
    await before.close()
    const { readings, told, close } = await recorder('told.travaux')
    expect([...readings]).toMatchObject([['src_a', { version: reader.is === 'reader' ? reader.version : '', position: 1 }], ['src_b', { position: 4 }]])
    expect(told.byKind.source.map(({ id, review, value }) => [id, review, value.text])).toEqual([['src_b', 'withdrawn', '']])
    expect(told.byKind.side.map(({ id, review }) => [id, review])).toEqual([['sid_norway', 'given']])
    expect(told.byKind.date).toEqual([])
    await close()
  })

  it('follows what others record, and tells what persons and codebooks do', async () => {
    const told: string[] = []
    const ours = await openRecorder({ store: openSqlite(join(folder, 'follows.travaux')), ...made, onTold: ({ subject }) => told.push(subject) })
    const theirs = await dossier('follows.travaux')
    await theirs.record(readingOf('a'), reader)
    await theirs.review({ act: 'withdraw', subject: 'src_a' as SourceId }, 'A. Reviewer')
    await ours.follow()
    expect([[...ours.readings.keys()], told]).toEqual([['src_a'], ['src_a']])
    await Promise.all([ours.close(), theirs.close()])
  })
})
