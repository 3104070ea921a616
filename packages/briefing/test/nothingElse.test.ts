import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { EntryId, SideId } from '@travaux/model'
import { chronology, known, openDossier, openSqlite, sidesShown, type Folded } from '@travaux/record'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { briefingNames, type Briefing, type Line } from '../src/briefing.ts'
import { withoutOthersOwn } from '../src/withoutOthersOwn.ts'
import { brokenLaw, kept } from './brokenLaw.ts'
import { exampleDossiers, february, japan, russia } from './example.ts'
import { made } from './made.ts'

const dossier = exampleDossiers()
const cases = briefingNames.flatMap((name) => [null, japan, russia].flatMap((as) => [february, '2019-06-30'].map((asOf) => ({ name, as, asOf }))))

/** Briefings of all kinds, for every side, on two days: what stands in them is in the record, or a fixed word of ours, or of the template. */
describe.each(cases)('$name for $as as of $asOf', ({ name, as, asOf }) => {
  const meeting = asOf === february || name !== 'next-meeting' ? null : 'munich'

  it('quotes only what stands at the passage of its note, bears a note on every line of content, and says in its own words only what views say, fixed words, and counts that say from what', async () => {
    const folded = (await dossier()).foldedAsOf(asOf)
    expect(brokenLaw(folded, made(folded, { name, options: { as }, asOf, meeting }), { as, on: asOf })).toEqual(kept)
  })
  it('holds to that in the paper that is that side’s alone', async () => {
    const { folded } = withoutOthersOwn((await dossier()).foldedAsOf(asOf), as)
    expect(brokenLaw(folded, made(folded, { name, options: { as }, asOf, meeting }), { as, on: asOf })).toEqual(kept)
  })
})

describe.each(['2018-11-14', '2018-12-05', '2019-01-14', '2019-01-22', '2019-02-20', '2019-05-31'])('as of %s', (asOf) => {
  it('every meeting’s own papers hold to that, for handing over, too', async () => {
    for (const clearance of ['everything', ['shared']] as const) {
      const folded = (await dossier(clearance)).foldedAsOf(asOf)
      for (const { id } of chronology(folded, { as: null, on: asOf }).meetings) {
        const briefing = made(folded, { name: 'meeting-record', asOf, meeting: id, withoutPrejudice: clearance !== 'everything' })
        expect([id, brokenLaw(folded, briefing, { as: null, on: asOf })]).toEqual([id, kept])
      }
    }
  })
})

it('the law finds words of nobody’s in heads of columns, events, rows, notes and remarks, and a part of a name that stands for the whole', async () => {
  const folded = (await dossier()).foldedAsOf(february)
  const briefing = made(folded, { name: 'next-meeting', asOf: february })
  const [event, row] = [briefing.events[0] as Briefing['events'][number], briefing.rows[0] as Briefing['rows'][number]]
  const title: Line = [{ is: 'ours', of: 'view', text: briefing.title.slice(2) }, { is: 'note', note: 0 }]
  const wrong: Briefing = {
    ...briefing, remarks: ['Nobody said so.'], notes: [...briefing.notes, { is: 'reckoned', words: 'Counted on fingers.' }], rows: [{ ...row, cells: { What: 'a row of nobody’s' } }], events: [{ ...event, title: 'A feast', words: [[{ is: 'ours', of: 'label', text: 'merrily' }]] }],
    sections: [...briefing.sections, { heading: null, level: 1, names: [], blocks: [{ is: 'table', columns: [{ name: 'Guilt', of: 'label', share: 1 }, { name: 'The guilty', of: 'view', share: 1 }], rows: [{ cells: [[title], []] }] }] }],
  }
  expect(brokenLaw(folded, wrong, { as: null, on: february }).strange.toSorted()).toEqual([briefing.title.slice(2), 'A feast', 'Counted on fingers.', 'Guilt', 'Nobody said so.', 'The guilty', 'a row of nobody’s', 'merrily'].toSorted())
})

const reports = resolve(import.meta.dirname, '../../../../shared/reports')
const isThere = existsSync(reports)

describe.skipIf(!isThere)(`papers made of real reports${isThere ? '' : ' (passed over: the reports are not here)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'travaux-reports-'))
  const file = join(folder, 'reports.travaux')
  const travaux = (...words: string[]) => promisify(execFile)(process.execPath, [resolve(import.meta.dirname, '../../../apps/cli/bin/travaux.js'), ...words])
  let folded: Folded
  beforeAll(async () => {
    await travaux('new', file)
    for (const [name, published] of [['1-china-philippines', '2016-06-08'], ['5-six-party', '2005-11-08'], ['7-cyprus-envoy', '1997-04-16']] as const) await travaux('read', join(reports, `${name}.txt`), '--into', file, '--published', published)
    const opened = await openDossier({ store: openSqlite(file, { readOnly: true, clearance: 'everything' }), now: () => new Date(0), newId: () => 'ent_none' as EntryId })
    folded = opened.folded
    await opened.close()
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(briefingNames)('hold to that: %s for each side and for none, of each meeting', (name) => {
    const sides: readonly (SideId | null)[] = [null, ...sidesShown(known(folded, null), null).map(({ id }) => id)]
    const { meetings } = chronology(folded, { as: null, on: null })
    expect(meetings.length).toBeGreaterThan(2)
    for (const as of sides) {
      for (const meeting of name === 'next-meeting' || name === 'meeting-record' ? meetings.map(({ id }) => id) : [null]) {
        expect([as, meeting, brokenLaw(folded, made(folded, { name, options: { as }, meeting }), { as, on: null })]).toEqual([as, meeting, kept])
      }
    }
  })
})
