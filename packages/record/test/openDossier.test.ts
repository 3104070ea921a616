import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EntryId, Finding, SubjectId } from '@travaux/model'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Act, Dossier, SearchOptions } from '../src/dossier.ts'
import { fold } from '../src/fold.ts'
import { openDossier } from '../src/openDossier.ts'
import type { Store } from '../src/store.ts'
import { openSqlite } from '../src/stores/sqlite/openSqlite.ts'
import { codebook, reader, seed } from './entries.ts'
import { sourceOf } from './someEntries.ts'

const folder = mkdtempSync(join(tmpdir(), 'travaux-dossier-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let ids = 0
const newId = (): EntryId => `ent_${ids += 1}` as EntryId
/** A clock that goes on a day with each reading, from noon of 14 January 2019. */
const dailyClock = (): (() => Date) => {
  let day = 13
  return () => new Date(Date.UTC(2019, 0, day += 1, 12))
}
const open = (store: Store = openSqlite(':memory:'), now = dailyClock()): Promise<Dossier> => openDossier({ store, now, newId })

const source = { subject: 'src_a', kind: 'source', value: sourceOf('The ministers met on 14 January.'), evidence: [], confidence: null } as unknown as Finding
const dated = (value: string, n = 1): Finding => ({ subject: `dat_${n}`, kind: 'date', value: { value, from: null }, evidence: [{ source: 'src_a', from: 21, to: 31 }], confidence: 0.8 }) as unknown as Finding
const date = 'dat_1' as SubjectId
const act = (name: 'confirm' | 'withdraw' | 'restore'): Act => ({ act: name, subject: date })
const correct = (value: string, from = 21): Act => ({ act: 'correct', subject: date, value: { value, from: null }, evidence: [{ source: 'src_a', from, to: 31 }] }) as unknown as Act
const stands = (dossier: Dossier) => {
  const subject = dossier.folded.subjects.get(date)
  return subject === undefined ? null : [subject.review, (subject.value as { value: string }).value]
}
const read = async (): Promise<Dossier> => {
  const dossier = await open()
  await dossier.record([source, dated('2019-01-14')], reader)
  return dossier
}

describe('dossier.record(findings, author)', () => {
  it('records what is new and nothing twice, so that an interrupted reading can go on', async () => {
    const dossier = await read()
    expect(await dossier.record([source, dated('2019-01-14'), dated('2019-01', 2), dated('2019-01', 2)], reader)).toHaveLength(1)
    expect(await dossier.record([source, dated('2019-01-14')], reader)).toEqual([])
    expect(dossier.folded.position).toBe(3)
  })

  it('records what another author says again, and what the same author says anew', async () => {
    const dossier = await read()
    expect(await dossier.record([dated('2019-01-14')], codebook)).toHaveLength(1)
    expect(await dossier.record([dated('2019-01-15')], reader)).toHaveLength(1)
    expect(await dossier.record([dated('2019-01-14')], reader)).toHaveLength(1)
  })

  it('throws RangeError naming the finding and the field that does not fit, and records none of them', async () => {
    const dossier = await open()
    await expect(dossier.record([source, dated('yesterday')], codebook)).rejects.toThrow('finding 2 of 2, dat_1: date.value: "yesterday" is not in the form it must have')
    await expect(dossier.record([dated('2019')], reader)).rejects.toThrow('evidence points into src_a, which is not on record')
    const beyond = { ...dated('2019'), evidence: [{ source: 'src_a', from: 21, to: 99 }] } as unknown as Finding
    await expect(dossier.record([source, beyond], codebook)).rejects.toThrow('evidence points to 21..99 in src_a, which has 32 characters')
    await expect(dossier.record([{ ...dated('2019'), subject: 'mtg_1' } as unknown as Finding], reader)).rejects.toThrow('mtg_1 is not the id of a date')
    await expect(dossier.record([source], { is: 'person', name: '' })).rejects.toThrow('what is recorded has an author')
    expect(dossier.folded.position).toBe(0)
  })

  it('leaves out what a reader found that does not fit, and notes it at its source; read again, it says nothing new', async () => {
    const dossier = await open()
    const found = [source, dated('yesterday'), dated('2019-13', 2), dated('2019-01-14', 3), { ...dated('2019', 4), evidence: [{ source: 'src_a', from: 21, to: 99 }] } as unknown as Finding]
    expect(await dossier.record(found, reader)).toHaveLength(2)
    expect(dossier.folded.byKind.date.map(({ id }) => id)).toEqual(['dat_3'])
    expect(dossier.folded.byKind.source[0]?.value.notes).toEqual([
      { at: [21, 31], message: 'What was found here, of the kind date, is not on record: date.value: "yesterday" is not in the form it must have.' },
      { at: [21, 31], message: 'What was found here, of the kind date, is not on record: date.value: "2019-13" is not in the form it must have.' },
      { at: null, message: 'What was found here, of the kind date, is not on record: evidence points to 21..99 in src_a, which has 32 characters.' },
    ])
    expect(await dossier.record(found, reader)).toEqual([])
  })
})

describe('dossier.review(act, person)', () => {
  it('confirms, corrects, withdraws and restores, each as a further entry', async () => {
    const dossier = await read()
    await dossier.review(act('confirm'), 'Ada')
    expect(stands(dossier)).toEqual(['confirmed', '2019-01-14'])
    await dossier.review(correct('2019-01'), 'Ada')
    expect(stands(dossier)).toEqual(['corrected', '2019-01'])
    await dossier.review(act('withdraw'), 'Bo')
    expect(stands(dossier)).toEqual(['withdrawn', '2019-01'])
    await dossier.review(act('restore'), 'Ada')
    expect(stands(dossier)).toEqual(['corrected', '2019-01'])
    expect(dossier.folded.subjects.get(date)?.history).toHaveLength(5)
  })

  it('adds what the reader did not find', async () => {
    const dossier = await read()
    const added = await dossier.review({ act: 'add', kind: 'date', value: { value: '2019', from: null }, evidence: [], note: 'from memory' }, 'Ada')
    expect(added).toMatchObject([{ kind: 'date', note: 'from memory', author: { is: 'person', name: 'Ada' } }])
    expect(dossier.folded.byKind.date.map(({ review }) => review)).toEqual(['found', 'added'])
  })

  it('undoes the person’s own latest act that still stands, one after another', async () => {
    const dossier = await read()
    await dossier.review(act('confirm'), 'Ada')
    await dossier.review(correct('2019-01'), 'Ada')
    await dossier.review({ act: 'undo' }, 'Ada')
    expect(stands(dossier)).toEqual(['confirmed', '2019-01-14'])
    await dossier.review({ act: 'undo' }, 'Ada')
    expect(stands(dossier)).toEqual(['found', '2019-01-14'])
    expect(await dossier.review({ act: 'undo' }, 'Ada')).toEqual({ refused: 'Nothing that Ada recorded is left to undo.' })
  })

  it('leaves another person’s act alone when undoing', async () => {
    const dossier = await read()
    await dossier.review(correct('2019-01'), 'Ada')
    await dossier.review(correct('2019'), 'Bo')
    expect(await dossier.review({ act: 'undo' }, 'Ada')).toHaveProperty('refused')
    expect(stands(dossier)).toEqual(['corrected', '2019'])
  })

  it('takes an act given twice as given once', async () => {
    const dossier = await read()
    await dossier.review(act('confirm'), 'Ada')
    expect(await dossier.review(act('confirm'), 'Ada')).toEqual([])
    expect(await dossier.review(act('confirm'), 'Bo')).toHaveLength(1)
    await dossier.review(act('withdraw'), 'Bo')
    expect(await dossier.review(act('withdraw'), 'Bo')).toEqual([])
  })

  it('refuses in a sentence what makes no sense', async () => {
    const dossier = await read()
    const refused = async (what: Act, who = 'Ada') => (await dossier.review(what, who) as { refused: string }).refused
    expect(await refused(act('confirm'), '  ')).toBe('Say who you are first: what a person says is recorded under a name.')
    expect(await refused({ act: 'confirm', subject: 'dat_9' as SubjectId })).toBe('Nothing is on record of dat_9; it may have been taken back.')
    expect(await refused(correct('soon'))).toBe('This was not recorded: date.value: "soon" is not in the form it must have.')
    expect(await refused(correct('2019', 31))).toBe('This was not recorded: evidence: passage 31..31 runs backwards or is empty.')
    expect(await refused(act('restore'))).toBe('This stands already; there is nothing to restore.')
    expect(await refused({ act: 'correct', subject: 'src_a' as SubjectId, value: sourceOf('Other words.'), evidence: [] })).toMatch(/the text of a source never changes/)
    await dossier.review(act('withdraw'), 'Bo')
    expect(await refused(act('confirm'))).toBe('This was withdrawn by Bo; restore it first.')
    expect(await refused(correct('2019'))).toBe('This was withdrawn by Bo; restore it first.')
    expect(stands(dossier)).toEqual(['withdrawn', '2019-01-14'])
  })

  it(`any acts: undoing all of them gives back what the reader found (seed ${seed.seed})`, async () => {
    const acts = fc.constantFrom<Act>(act('confirm'), act('withdraw'), act('restore'), correct('2019'), correct('2019-01'), { act: 'undo' })
    await fc.assert(fc.asyncProperty(fc.array(acts, { maxLength: 12 }), async (drawn) => {
      const dossier = await read()
      for (const each of drawn) await dossier.review(each, 'Ada')
      while (Array.isArray(await dossier.review({ act: 'undo' }, 'Ada'))) continue
      expect(stands(dossier)).toEqual(['found', '2019-01-14'])
      expect(await dossier.verify()).toMatchObject({ whole: true, entries: dossier.folded.position })
      await dossier.close()
    }), { ...seed, numRuns: 40 })
  })
})

describe('dossier.foldedAsOf(asOf)', () => {
  it('gives what was known at the end of a day, or at a moment', async () => {
    const dossier = await read()
    await dossier.review(correct('2019-01'), 'Ada')
    expect(dossier.foldedAsOf('2019-01-13').subjects.size).toBe(0)
    expect(dossier.foldedAsOf('2019-01-14').subjects.get(date)?.review).toBe('found')
    expect(dossier.foldedAsOf('2019-01-15T11:59:59Z').subjects.get(date)?.review).toBe('found')
    expect(dossier.foldedAsOf('2019-01-15T13:00:00+01:00').subjects.get(date)?.review).toBe('corrected')
    expect(dossier.foldedAsOf('2019-01-15')).toBe(dossier.folded)
    expect(() => dossier.foldedAsOf('last week')).toThrow(RangeError)
  })
})

async function two(): Promise<[Dossier, Dossier]> {
  const file = join(folder, `${ids += 1}.travaux`)
  return [await open(openSqlite(file, { pollEvery: 20 })), await open(openSqlite(file, { pollEvery: 20 }))]
}

describe('a dossier open in two processes', () => {
  it('decides again on what the other recorded in between, and loses neither', async () => {
    const [one, other] = await two()
    await one.record([source, dated('2019-01-14')], reader)
    await Promise.all([one.record([dated('2019', 2)], reader), other.record([dated('2019', 2), dated('2019', 3)], reader), one.review(act('confirm'), 'Ada')])
    await other.review(act('withdraw'), 'Bo')
    expect(other.folded.byKind.date.map(({ id, review }) => [id, review])).toEqual([['dat_1', 'withdrawn'], ['dat_2', 'found'], ['dat_3', 'found']])
    expect(other.folded.position).toBe(6)
    await Promise.all([one.close(), other.close()])
  })

  it('shows the other’s entries and tells its subscribers', async () => {
    const [one, other] = await two()
    const told = new Promise((resolve) => other.subscribe(({ position }) => resolve(position)))
    await one.record([source], reader)
    expect(await told).toBe(1)
    expect(other.folded.subjects.has('src_a' as SubjectId)).toBe(true)
    await Promise.all([one.close(), other.close()])
  })
})

describe('dossier', () => {
  it('bears its store’s name, finds its entries by id, and is the fold of its log', async () => {
    const store = openSqlite(':memory:', { name: 'Talks' })
    const dossier = await open(store)
    const recorded = await dossier.record([source, dated('2019')], reader)
    expect([dossier.name, dossier.entry(recorded[1]?.id as EntryId), dossier.entry('ent_none' as EntryId)]).toEqual(['Talks', recorded[1], undefined])
    expect([...dossier.folded.subjects]).toEqual([...fold(recorded).subjects])
  })

  it('tells subscribers after each append, until they leave', async () => {
    const dossier = await open()
    const told: number[] = []
    const leave = dossier.subscribe(({ position }) => told.push(position))
    await dossier.record([source], reader)
    leave()
    await dossier.record([dated('2019')], reader)
    expect(told).toEqual([1])
  })

  it('records, and tells the others, whatever a subscriber throws or rejects with; `onError` is told', async () => {
    const errors: unknown[] = []
    const dossier = await openDossier({ store: openSqlite(':memory:'), now: dailyClock(), newId, onError: (error) => errors.push((error as Error).message) })
    const told: number[] = []
    dossier.subscribe(() => { throw new Error('out of paper') })
    dossier.subscribe(async () => { throw new Error('out of ink') })
    dossier.subscribe(({ position }) => told.push(position))
    await dossier.record([source], reader)
    await new Promise((resolve) => setTimeout(resolve))
    expect([told, errors.sort()]).toEqual([[1], ['out of ink', 'out of paper']])
    const quiet = await open()
    quiet.subscribe(() => { throw new Error('out of paper') })
    expect(await quiet.record([source], reader)).toHaveLength(1)
  })

  it('finds words of the sources that stood at `asOf` and were published by `on`, whatever has come since', async () => {
    const dossier = await open()
    const text = (name: string, published: string) => ({ subject: `src_${name}`, kind: 'source', value: { ...sourceOf('The ministers met.'), published }, evidence: [], confidence: null }) as unknown as Finding
    await dossier.record([text('old', '2018-11-14')], reader)
    await dossier.record(Array.from({ length: 30 }, (_, i) => text(`new${i}`, '2019-01-14')), reader)
    const found = async (options?: SearchOptions) => (await dossier.search('ministers', options)).map(({ source: each }) => each as string)
    expect([(await found()).length, (await found({ limit: 40 })).length]).toEqual([20, 31])
    expect(await found({ asOf: '2019-01-14', limit: 5 })).toEqual(['src_old'])
    expect(await found({ on: '2018-12-31', limit: 5 })).toEqual(['src_old'])
    expect(await found({ on: '2018-01-01' })).toEqual([])
    await dossier.review({ act: 'withdraw', subject: 'src_old' as SubjectId }, 'Ada')
    expect(await found({ on: '2018-12-31' })).toEqual([])
    expect(await found({ asOf: '2019-01-14' })).toEqual(['src_old'])
  })

  it('finds no words of a source that was withdrawn', async () => {
    const dossier = await read()
    expect(await dossier.search('ministers')).toHaveLength(1)
    await dossier.review({ act: 'withdraw', subject: 'src_a' as SubjectId }, 'Ada')
    expect(await dossier.search('ministers')).toEqual([])
  })
})
