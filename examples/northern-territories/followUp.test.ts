import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { conduct, criticalPath, followUp, openDossier, openSqlite, type Folded } from '@travaux/record'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyExample } from '../../tests/copyExample.ts'
import { added } from '../../tests/exampleGiven.ts'

describe('the example’s follow-up', () => {
  const place = mkdtempSync(join(tmpdir(), 'travaux-example-'))
  const file = join(place, 'example.travaux')
  const munich = '2019-02-12'
  beforeAll(() => copyExample(file))
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  /** The dossier as of a day, as those see it who are cleared so. */
  async function known(asOf: string, clearance: 'everything' | readonly string[] = 'everything'): Promise<Folded> {
    const dossier = await openDossier({ store: openSqlite(file, { readOnly: true, clearance }), now: () => new Date(0), newId: () => { throw new RangeError('nothing is recorded here') } })
    const folded = dossier.foldedAsOf(asOf)
    await dossier.close()
    return folded
  }
  const owed = async (what: string, asOf = munich, clearance: 'everything' | readonly string[] = 'everything') => {
    const row = followUp(await known(asOf, clearance), { as: null, on: asOf }).find((each) => each.what.includes(what))
    if (row === undefined) throw new RangeError(`nothing owed is called “${what}”`)
    return row
  }

  it('has before Munich what is overdue, at a standstill, contradicted, carried out, and what waits for what', async () => {
    expect(await owed('report to the leaders')).toMatchObject({ overdue: true, level: 0, due: '2019-01-22', reports: [] })
    expect(await owed('speed up the five projects')).toMatchObject({ level: 1, stalled: expect.stringContaining('chosen, but slow') })
    expect(await owed('begin work on joint economic activity')).toMatchObject({ level: 2, contradicted: [{ words: expect.stringMatching(/^Lavrov puts it at 1.*Japanese foreign ministry puts it at 2/) }] })
    expect(await owed('set up a mechanism')).toMatchObject({ level: 3, stalled: null })
    expect((await owed('hand over Habomai and Shikotan')).waitsFor.map(({ on }) => on)).toEqual(expect.arrayContaining(['the conclusion of a peace treaty', 'recognition']))
    const { next, chain } = criticalPath(await known(munich), { as: null, on: munich })
    expect([next?.title, chain.map(({ of, on }) => `${of} < ${on}`)]).toEqual(['Ministers, Munich', ['the transfer of the two islands < the conclusion of a peace treaty', 'movement on other questions < recognition of the outcome of the war']])
  })
  it('has assessments that the reader proposed, one confirmed and two corrected by a person, and a desk’s own beside them', async () => {
    const { course } = await owed('begin work on joint economic activity')
    expect(course.filter(({ by }) => by === 'assessment').map(({ level, review }) => [level, review.review])).toEqual([[1, 'confirmed'], [2, 'corrected']])
    expect((await owed('make travel easier for former residents')).course.filter(({ by }) => by === 'assessment').map(({ level, review }) => [level, review.review])).toEqual([[2, 'added'], [2, 'corrected']])
    expect((await known(munich)).byKind.assessment.length).toBeLessThan((await known('2019-07-02')).byKind.assessment.length)
  })
  it('has one instruction from two accounts, and both ministers in one that named both', async () => {
    expect(await owed('continue the work')).toMatchObject({ to: ['Putin', 'Abe'], tellings: [{}, {}] })
    const lead = followUp(await known(munich), { as: null, on: munich }).find(({ is, what }) => is === 'instruction' && what === 'lead the negotiations')
    expect(lead).toMatchObject({ by: [{ name: 'Lavrov' }, { name: 'Kono' }], to: ['Putin', 'Abe'] })
  })
  it('keeps what a delegation reported, and writes in its papers, in its own compartment, marked as invented', async () => {
    const reports = async (...clearance: string[]) => (await owed('step up the work', munich, ['shared', ...clearance])).reports.map(({ words }) => words)
    expect([await reports(), (await reports('japan')).length, (await reports('russia')).length]).toEqual([[], 1, 1])
    for (const { compartment, value } of added.filter(({ kind }) => kind === 'assessment' || kind === 'paragraph')) expect((value['words'] as string).startsWith('Invented for the exercise: ')).toBe(compartment !== 'shared')
    expect(new Set(added.filter(({ kind }) => kind === 'paragraph').map(({ compartment }) => compartment))).toEqual(new Set(['shared', 'japan', 'russia']))
  })
  it('judges the conduct of both sides by one measure', () => {
    const judged = added.filter(({ kind }) => kind === 'judgement').map(({ subject, value }) => [subject, value['verdict']])
    expect(judged).toEqual([['jdg_rhetoric-lavrov', 'arguable'], ['jdg_rhetoric-kono', 'arguable'], ['jdg_quiet-lavrov', 'arguable'], ['jdg_quiet-kono', 'no'], ['jdg_rhetoric-putin', 'no'], ['jdg_rhetoric-abe', 'no']])
  })
  it('shows each of those judgements beside the words it is on, under what was undertaken', async () => {
    const shown = conduct(await known(munich), { as: null, on: munich }).flatMap(({ candidates }) => candidates).filter(({ judgements }) => judgements.length > 0)
    expect(shown.map(({ speaker }) => speaker).toSorted()).toEqual(['Abe', 'Kono', 'Kono', 'Lavrov', 'Lavrov', 'Putin'])
  })
  it('holds as known on 12 February nothing that was recorded or published later', async () => {
    const folded = await known(munich)
    for (const { history } of folded.subjects.values()) for (const { subject, recordedAt } of history) expect([subject, recordedAt.slice(0, 10) <= munich]).toEqual([subject, true])
    for (const { value } of folded.byKind.source) expect([value.title, (value.published ?? '') <= munich]).toEqual([value.title, true])
    const told = followUp(folded, { as: null, on: munich }).flatMap(({ course, tellings }) => [...course.map(({ on }) => on ?? ''), ...tellings.map(({ published }) => published ?? '')])
    expect(told.filter((day) => day > munich)).toEqual([])
  })
  it('has by the summer a report that fell due in Osaka and is not on record', async () => {
    expect(await owed('before they meet in Osaka', '2019-07-02')).toMatchObject({ overdue: true, due: expect.stringMatching(/^2019-06-/) })
  })
})
