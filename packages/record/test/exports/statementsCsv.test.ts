import { describe, expect, it } from 'vitest'
import { statementsCsv, type Folded } from '@travaux/record'
import { dossier, ground, japan, kono, lavrov, source, stance, statement, type Draft } from '../views/build.ts'

/** The table's rows, each by its columns' names. Only of texts that need no quotation marks. */
function rows(folded: Folded): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = statementsCsv(folded, { as: null, on: null }).replace(/^\uFEFF/, '').trimEnd().split('\r\n')
  return lines.map((line) => Object.fromEntries(line.split(';').map((value, i) => [head.split(';')[i] ?? '', value])))
}

const report = source('src_report', 'The ministers said that the treaty comes first. Kono spoke of visas. The sides said that visas would go.')
const of = (...drafts: readonly (Draft | readonly Draft[])[]): Folded => dossier(ground, report, ...drafts)

describe('statementsCsv(folded, options)', () => {
  it('begins with a byte order mark, as spreadsheets want, and parts fields by semicolons', () => {
    expect(statementsCsv(of(), { as: null, on: null })).toMatch(/^\uFEFFstatement ID;time;document ID;document title;author;source;section;type;text;person;organization;concept;agreement;/)
  })

  it('gives each stance of a joint statement to the side that holds it, and to who speaks for that side', () => {
    expect(rows(of(stance(report, [lavrov, kono], 'the treaty comes first', 'supports', 'prp_1956')))).toMatchObject([
      { person: 'Sergey Lavrov', organization: 'Russia', side: 'Russia', agreement: '1', speakers: 'Sergey Lavrov and Taro Kono' },
      { person: 'Taro Kono', organization: 'Japan', side: 'Japan', agreement: '1', speakers: 'Sergey Lavrov and Taro Kono' },
    ])
  })

  it('names the side alone where nobody speaks for it', () => {
    expect(rows(of(stance(report, lavrov, 'visas would go', 'opposes', 'prp_visas', { side: japan })))).toMatchObject([{ person: '', organization: 'Japan', side: 'Japan', speakers: 'Sergey Lavrov' }])
  })

  it('names all who speak, and all their sides, where no stance is taken', () => {
    expect(rows(of(statement(report, [lavrov, kono], 'visas would go')))).toMatchObject([{ person: 'Sergey Lavrov and Taro Kono', organization: 'Russia and Japan', concept: '' }])
  })

  it('has no statement ID twice, and the same statement in all rows of one', () => {
    const [said, first] = stance(report, kono, 'visas', 'supports', 'prp_visas') as [Draft, Draft]
    const second = stance(report, kono, 'visas', 'opposes', 'prp_1956')[1] as Draft
    const table = rows(of(said, first, second, statement(report, lavrov, 'the treaty comes first')))
    expect(table.map((row) => row['statement'] === row['statement ID'])).toEqual([false, false, true])
    expect(table.map((row) => row['statement'] === said.finding.subject)).toEqual([true, true, false])
    expect(new Set(table.map((row) => row['statement ID'])).size).toBe(3)
    expect(table.map((row) => row['organization'])).toEqual(['Japan', 'Japan', 'Russia'])
  })

  it('dates a statement by its source where nothing nearer tells, and leaves the time empty where neither does', () => {
    const undated = source('src_undated', 'Lavrov said that no day is known.', { published: null })
    expect(rows(of(statement(report, kono, 'visas'), undated, statement(undated, lavrov, 'no day is known'))).map(({ time }) => time)).toEqual(['2019-01-15 00:00:00', ''])
  })
})
